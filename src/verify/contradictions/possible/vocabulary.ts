import { stem } from '../../../domain/text/stem.js';
import { DEEDS } from './deeds.js';
import { MATTERS } from './matters.js';

/** One way in which a matter may have ended. */
export interface End {
  readonly matter: string;
  readonly side: 0 | 1;
}

interface Term {
  /** Stems behind the first. */
  readonly rest: readonly string[];
  readonly end: End;
}

const DEED_TERMS = new Map<string, { rest: readonly string[]; deed: number }[]>();
const TERMS = new Map<string, Term[]>();
for (const [matter, { sides }] of Object.entries(MATTERS))
  for (const side of [0, 1] as const)
    for (const term of sides[side].split(/\s+/).filter(Boolean)) {
      const [first = '', ...rest] = term.split('_').map(stem);
      TERMS.set(first, [...(TERMS.get(first) ?? []), { rest, end: { matter, side } }]);
    }

for (const [at, words] of DEEDS.entries())
  for (const term of words.split(' ')) {
    const [first = '', ...rest] = term.split('_').map(stem);
    DEED_TERMS.set(first, [...(DEED_TERMS.get(first) ?? []), { rest, deed: at }]);
  }

/** The deeds whose words begin with a stem, each with the stems behind it. */
export function deedsFrom(
  first: string,
): readonly { readonly rest: readonly string[]; readonly deed: number }[] {
  return DEED_TERMS.get(first) ?? [];
}

/** The terms that begin with a stem. */
export function termsFrom(first: string): readonly Term[] {
  return TERMS.get(first) ?? [];
}

/** The line for an editor. */
export function whyOf(matter: string): string {
  return MATTERS[matter]?.why ?? 'Different outcome';
}

/** Stems of the single words that tell how a matter ended, by its line for an editor. */
export function endWords(why: string): string[] {
  const matter = Object.values(MATTERS).find((one) => one.why === why);
  const words = matter?.sides.join(' ').split(/\s+/) ?? [];
  return [...new Set(words.filter((word) => word !== '' && !word.includes('_')).map(stem))];
}
