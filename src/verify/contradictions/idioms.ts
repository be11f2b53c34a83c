import type { Tagged } from '../../domain/clauses.js';
import type { Outcome } from './outcomes.js';

/** What a verb tells together with the words behind it. */
export interface Idiom {
  /** The end in one word. */
  readonly end: string;
  readonly outcomes: readonly Outcome[];
  /** Index of the first word behind it, where what it was done to stands; null where that is the subject, past the last word where it is not told. */
  readonly objectFrom: number | null;
}

interface Rule {
  readonly pattern: RegExp;
  readonly matter: string;
  readonly side: 0 | 1;
  readonly hasObject: boolean;
}

const APPROVAL = '(?:go ?- ?ahead|green light|nod|approval|backing|blessing|consent)';
const RULES: readonly Rule[] = [
  rule(
    String.raw`(?:give|gives|gave|given|grants?|granted) (?:\p{L}+ ){0,3}${APPROVAL}(?: to| for)?`,
    'approval',
    0,
    true,
  ),
  rule(String.raw`vote[sd]? (?:\P{L}*[\d-]+ )?(?:for|in favou?r of)`, 'approval', 0, true),
  rule(String.raw`vote[sd]? (?:\P{L}*[\d-]+ )?against`, 'approval', 1, true),
  rule('(?:said|says?) yes to', 'acceptance', 0, true),
  rule('(?:said|says?) no to', 'acceptance', 1, true),
  rule(
    String.raw`(?:stay|remain|keep|kept|is|are|was|were)\p{L}* (?:still )?(?:in|behind) (?:jail|prison|custody|detention|bars)`,
    'custody',
    0,
    false,
  ),
  rule('(?:re)?open(?:s|ed)? (?:its|their) (?:doors|gates)', 'opening', 0, false),
  rule('(?:close[sd]?|shuts?) (?:its|their) (?:doors|gates)', 'opening', 1, false),
];
const ENDS: Readonly<Record<string, readonly [string, string]>> = {
  approval: ['approved', 'rejected'],
  acceptance: ['accepted', 'rejected'],
  custody: ['in custody', 'free'],
  opening: ['open', 'closed'],
};
/** "Gave its consent on Friday" does not say to what. */
const OBJECT_BEHIND = / (?:to|for|of|against)$/;
/** Idioms are short. */
const LONGEST = 9;

function rule(pattern: string, matter: string, side: 0 | 1, hasObject: boolean): Rule {
  return { pattern: new RegExp(`^${pattern}(?= |$)`, 'u'), matter, side, hasObject };
}

/** The idiom that begins with a word; null where none does. */
export function idiomAt(at: number, tagged: readonly Tagged[]): Idiom | null {
  const words = tagged.slice(at, at + LONGEST).map(({ lower }) => lower);
  const text = words.join(' ');
  for (const { pattern, matter, side, hasObject } of RULES) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    return {
      end: ENDS[matter]?.[side] ?? matter,
      outcomes: [{ matter, side }],
      objectFrom: hasObject
        ? OBJECT_BEHIND.test(found)
          ? at + found.split(' ').length
          : tagged.length
        : null,
    };
  }
  return null;
}
