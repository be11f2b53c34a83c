import type { ClaimPart } from '../../domain/draft.js';
import { datelineLength } from '../rewrite/strip-opening.js';
import type { ProposedBrief, ProposedClaim } from './shapes.js';

/** A claim as a model proposed it, with a name of ours: a model may give one name twice. */
export interface Proposal {
  readonly id: string;
  readonly part: ClaimPart;
  readonly text: string;
  readonly cited: ProposedClaim['evidence'];
}

/** A section as a model proposed it. */
export interface ProposedSection {
  readonly label: string;
  readonly kicker: Proposal;
  readonly bullets: readonly Proposal[];
}

/** A whole brief as a model proposed it, tidied and named. */
export interface ProposedSheet {
  readonly headline: Proposal;
  readonly dek: Proposal;
  readonly lede: Proposal;
  readonly nutGraf: readonly Proposal[];
  readonly sections: readonly ProposedSection[];
  readonly unknown: readonly Proposal[];
}

/** What a brief has at most of each. */
const MOST = { nutGraf: 2, sections: 4, bullets: 4, unknown: 3 };

/**
 * Gives each claim a name of its own and takes off what models put round a sentence.
 * @param outlets names that headlines of web pages end with
 */
export function readProposal(draft: ProposedBrief, outlets: readonly string[]): ProposedSheet {
  let count = 0;
  const claim = (
    part: ClaimPart,
    { text, evidence }: Pick<ProposedClaim, 'text' | 'evidence'>,
  ): Proposal => ({
    id: `m${++count}`,
    part,
    text: tidySentence(text),
    cited: evidence,
  });
  const head = (part: ClaimPart, text: string): Proposal => ({
    ...claim(part, { text, evidence: [] }),
    text: tidyHead(text, outlets),
  });
  return {
    headline: head('headline', draft.headline),
    dek: head('dek', draft.dek),
    lede: claim('lede', draft.lede),
    nutGraf: draft.nutGraf.slice(0, MOST.nutGraf).map((one) => claim('nut-graf', one)),
    sections: draft.sections.slice(0, MOST.sections).map(({ label, kicker, bullets }) => ({
      label: tidyLabel(label),
      kicker: claim('kicker', kicker),
      bullets: bullets.slice(0, MOST.bullets).map((one) => claim('bullet', one)),
    })),
    unknown: draft.unknown.slice(0, MOST.unknown).map((one) => claim('unknown', one)),
  };
}

/** Every claim of a sheet, in reading order; head and body. */
export function proposalsOf(sheet: ProposedSheet): Proposal[] {
  return [
    sheet.headline,
    sheet.dek,
    sheet.lede,
    ...sheet.nutGraf,
    ...sheet.sections.flatMap(({ kicker, bullets }) => [kicker, ...bullets]),
    ...sheet.unknown,
  ].filter(({ text }) => text !== '');
}

/** Takes off a dateline, source numbers behind a sentence, a bullet's sign before it, white space. */
export function tidySentence(text: string): string {
  const plain = tidy(text);
  return plain === '' || /[.!?…"”’»)。]$/.test(plain) ? plain : `${plain}.`;
}

function tidy(text: string): string {
  const line = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[-*•▪]|\d{1,2}[.)])\s+/, '')
    .replace(/\s*(?:\[(?:\d+(?:, ?\d+)*)\]|\((?:report |source )?\d(?:, ?\d)*\))(?=[.!]?$)/gi, '')
    .trim();
  return line.slice(datelineLength(line)).trim();
}

function tidyHead(text: string, outlets: readonly string[]): string {
  const line = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“](.*)["”]$/, '$1');
  const named = outlets.find((outlet) => line.toLowerCase().endsWith(` ${outlet.toLowerCase()}`));
  const bare = named === undefined ? line : line.slice(0, -named.length).replace(/ [|–—·:-] *$/, '');
  return (bare.endsWith(' ') ? line : bare).replace(/(?<!\.)\.$/, '');
}

const tidyLabel = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s:.]+$/, '')
    .replaceAll("'", '’');
