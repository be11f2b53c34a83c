import type { ProblemType } from '../../domain/claim.js';
import { findNames } from '../../domain/text/names.js';
import { sentences } from '../../domain/text/sentences.js';
import { verifyClaim } from '../judge/verify-claim.js';
import { type FaultCount, perSentence, type ScoredBrief, type ScoredSentence } from './fault.js';
import { plainWords } from './plain-words.js';

/**
 * Whether the brief says what the sources say. The named checks are asked again over the whole sources; digits and
 * names are also looked up letter by letter, which shares no code with the checks that the writer was held to.
 */
export const ACCURACY: readonly FaultCount[] = [
  checked('a number that no source bears out', ['number']),
  checked('a date that no source bears out', ['date']),
  checked('a name or role that no source bears out', ['name', 'role']),
  checked('turned into its opposite', ['negation', 'antonym']),
  checked('not borne out by its sources', ['entailment']),
  perSentence('accuracy', 'digits that stand in no source', foreignDigits, ({ text }) => /\d/.test(text)),
  perSentence('accuracy', 'a name that stands in no source', foreignName),
];

/** Words of a problem of these types, as the verifier tells it when it is asked anew with every source. */
export function checked(name: string, types: readonly ProblemType[]): FaultCount {
  return perSentence('accuracy', name, (sentence, scored) => problemOf(sentence, scored, types));
}

/** The words of the first blocking problem of these types, or null. */
export function problemOf(
  sentence: ScoredSentence,
  scored: ScoredBrief,
  types: readonly ProblemType[],
): string | null {
  const { problems } = verificationOf(sentence, scored);
  const found = problems.find(
    ({ type, blocks, text }) =>
      blocks && types.includes(type) && !(type === 'entailment' && standsAlone(text, sentence, scored)),
  );
  return found ? `${found.text} (${sentence.text})` : null;
}

type Verified = ReturnType<typeof verifyClaim>;
/** One sentence is asked about by several counts; it is verified once for each brief. */
const verified = new WeakMap<ScoredSentence, Verified>();

function verificationOf(sentence: ScoredSentence, { sources }: ScoredBrief): Verified {
  const known = verified.get(sentence);
  if (known) return known;
  const list = sources.map(({ whole, published }, at) => ({ id: String(at), text: whole, published }));
  const made = verifyClaim({ sentence: sentence.text, sources: list });
  verified.set(sentence, made);
  return made;
}

/** Odds are those of single sentences: of several, the one that holds the words may bear them out by itself. */
function standsAlone(words: string, { text }: ScoredSentence, { sources }: ScoredBrief): boolean {
  const list = sentences(text);
  const own = list.find((sentence) => sentence.text.includes(words));
  if (list.length < 2 || !own) return false;
  const given = sources.map(({ whole, published }, at) => ({ id: String(at), text: whole, published }));
  return !verifyClaim({ sentence: own.text, sources: given }).problems.some(({ blocks }) => blocks);
}

function foreignDigits({ text }: ScoredSentence, { sources }: ScoredBrief): string | null {
  const known = new Set(sources.flatMap(({ whole }) => digitsOf(whole)));
  const foreign = digitsOf(text).find((digits) => !known.has(digits));
  return foreign === undefined ? null : `${foreign} (${text})`;
}

/** Runs of digits without their group marks. */
const digitsOf = (text: string): string[] =>
  [...text.matchAll(/\d[\d.,’' ]*/gu)].map(([run]) => run.replace(/[^\d]+$/u, '').replace(/[,’' ]/gu, ''));

function foreignName({ text }: ScoredSentence, { sources }: ScoredBrief): string | null {
  const known = sources.map((source) => ` ${plainWords(source.whole)} `);
  const foreign = findNames(text).find(({ text: name }) =>
    plainWords(name)
      .split(' ')
      .some((word) => word !== '' && !known.some((source) => source.includes(` ${word}`))),
  );
  return foreign ? `${foreign.text} (${text})` : null;
}
