import { type Draft, independentFamilies, visibleClaims } from '../../domain/draft.js';
import type { PublishedBrief } from '../ports.js';
import { capitalise, countInWords, listInWords, numberInWords } from '../words/count-in-words.js';
import { formatTime } from '../words/format-time.js';

/** What the machine and the editor did with this brief, in sentences that its data can prove. */
export function sayHowMade({ draft, editor, publishedAt }: PublishedBrief, siteName: string): string[] {
  const statements = countInWords(visibleClaims(draft).length, 'statement');
  return [
    sayWhoDrafted(draft, siteName),
    `${siteName}’s checks compared its ${statements} with the outlets’ words.`,
    sayWhatEditorDid(draft, editor, draft.approvedAt ?? publishedAt),
  ];
}

function sayWhoDrafted({ writer, sources }: Draft, siteName: string): string {
  const outlets = independentFamilies(sources);
  const reports = countInWords(outlets, 'outlet’s report', 'outlets’ reports');
  if (writer.engine === 'extractive') {
    return `${siteName}’s extractive writer drafted this brief from ${reports}, using ${outlets === 1 ? 'its' : 'their'} own sentences.`;
  }
  const model = writer.model === undefined ? 'A language model' : `A language model, ${writer.model},`;
  return `${model} drafted this brief from ${reports}.`;
}

function sayWhatEditorDid(draft: Draft, editor: string, approvedAt: string): string {
  const count = (state: string): number => draft.claims.filter((claim) => claim.state === state).length;
  const [checked, edited, cut, kept] = [count('checked'), count('edited'), count('cut'), count('kept')];
  const deeds = [
    checked > 0 ? `compared ${numberInWords(checked)} of them with the outlets’ words too` : '',
    edited > 0 ? `reworded ${numberInWords(edited)}` : '',
    cut > 0 ? `cut ${numberInWords(cut)}` : '',
    kept > 0 ? `kept ${numberInWords(kept)} that no outlet’s words support` : '',
    `approved the brief on ${formatTime(approvedAt)}`,
  ].filter((deed) => deed !== '');
  return capitalise(`${editor} ${listInWords(deeds)}.`);
}
