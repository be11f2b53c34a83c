import type { Person } from '../read/find-people.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';
import { findMentions, type Mention } from '../rewrite/find-mentions.js';
import { applyEdits, type Edit } from '../rewrite/edits.js';

/** A text in which people are named as a reader needs it, and the sentences that introduced them. */
export interface Introduced {
  readonly text: string;
  readonly from: readonly SourceSentence[];
}

const COURTESY = /\b(?:Mr|Mrs|Ms|Miss)\.? $/;

/**
 * Names people in full, with their role, where the brief mentions them first, and by the short form later.
 * `met` holds the full names that a reader has met; it grows.
 */
export function introducePeople(text: string, source: SourceText, met: Set<string>): Introduced {
  const edits: Edit[] = [];
  const from: SourceSentence[] = [];
  const here = new Set<string>();
  for (const mention of findMentions(text, source)) {
    const { person } = mention;
    const courtesy = COURTESY.exec(text.slice(0, mention.start))?.[0].length ?? 0;
    const isNew = !met.has(person.full) && !here.has(person.full);
    here.add(person.full);
    if (isNew && !mention.isFull && person.full !== person.short) {
      edits.push({ start: mention.start - courtesy, end: mention.end, replacement: firstForm(text, mention) });
      const introducing = source.sentences.find(({ start, end }) => start <= person.start && person.start < end);
      if (introducing) from.push(introducing);
    } else if (!isNew && courtesy > 0) {
      edits.push({ start: mention.start - courtesy, end: mention.start, replacement: '' });
    }
  }
  for (const full of here) met.add(full);
  return edits.length === 0 ? { text, from: [] } : { text: applyEdits(text, edits), from };
}

/** The full name with its role where the role fits in: "Ana Ruiz, the port’s director,". */
function firstForm(text: string, { person, end, start }: Mention): string {
  const after = text.slice(end);
  const before = text.slice(0, start);
  if (person.before !== null && !/\p{L}$/u.test(before.trimEnd().slice(-1)) ) return `${articleFor(person, before)}${person.full}`;
  if (person.before !== null && /(?:^|[,”"] |\b(?:said|says|told|added|by|from|to|with|and|that|as|but) )$/.test(before)) return `${person.before} ${person.full}`;
  if (person.after !== null && /^ \p{Ll}/u.test(after) && !/^ (?:and|or)\b/.test(after)) return `${person.full}, ${person.after},`;
  if (person.after !== null && /^[.]/.test(after)) return `${person.full}, ${person.after}`;
  return person.full;
}

function articleFor(person: Person, _before: string): string {
  return `${person.before} `;
}
