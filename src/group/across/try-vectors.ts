import type { Bearings, EmbedderTrial, LanguageTrial, TrialPair } from '../../domain/bearings.js';
import TOLD_TWICE from './told-twice.json' with { type: 'json' };

/** News that is told in English and, as another outlet would, in one other language; neighbours are of one subject. */
interface ToldTwice {
  readonly language: string;
  readonly english: string;
  readonly other: string;
}

const PAIRS: readonly ToldTwice[] = TOLD_TWICE.map(([language = '', english = '', other = '']) => ({
  language,
  english,
  other,
}));

/** The share of different news that may come nearer than `unlike`. */
const RARE = 0.01;
/** Of a language's news fewer than this share found again: the embedder does not know the language. */
const KNOWS = 0.75;
/** Of all news fewer than this share found again: the embedder is not multilingual. */
const MULTILINGUAL = 0.6;
/** Languages that it must know to be of use at all: two, for a bridge has two ends. */
const FEWEST_LANGUAGES = 2;
const ENGLISH = 'en';

/** The texts that an embedder is tried with, in the order in which `judgeVectors` takes their vectors. */
export const trialTexts = (): string[] => PAIRS.flatMap(({ english, other }) => [english, other]);

/**
 * What an embedder's vectors of the trial's texts show: whether the same news in two languages lies closer together
 * than different news, by how much, and in which languages.
 */
export function judgeVectors(vectors: readonly Float32Array[]): EmbedderTrial {
  const found = PAIRS.map((pair, at) => findAgain(pair, at, vectors));
  const languages = languagesOf(found);
  const apart = languages.filter(({ right, of }) => right / of < KNOWS).map(({ language }) => language);
  const known = found.filter(({ pair }) => !apart.includes(pair.language));
  const bearings: Bearings = {
    like: quantile(
      known.map(({ same }) => same),
      0.5,
    ),
    unlike: quantile(
      known.flatMap(({ others }) => others),
      1 - RARE,
    ),
    apart,
  };
  return {
    bearings,
    languages,
    pairs: languages.flatMap(({ language }) => {
      const first = found.find(({ pair }) => pair.language === language);
      return first === undefined ? [] : [showPair(first)];
    }),
    refused: refuse(found, languages, bearings),
  };
}

/** One piece of news, and how near everything that is told in the other languages lies to it. */
interface FoundAgain {
  readonly pair: ToldTwice;
  readonly same: number;
  /** Cosines with what the others of the set tell; the nearest one's place in it. */
  readonly others: readonly number[];
  readonly nearest: number;
}

function findAgain(pair: ToldTwice, at: number, vectors: readonly Float32Array[]): FoundAgain {
  const own = vectors[2 * at];
  const cosines = PAIRS.map((_, other) => cosine(own, vectors[2 * other + 1]));
  const nearest = cosines.reduce(
    (best, value, other) => (other !== at && (best < 0 || value > (cosines[best] ?? 0)) ? other : best),
    -1,
  );
  return { pair, same: cosines[at] ?? 0, others: cosines.filter((_, other) => other !== at), nearest };
}

const isRight = ({ same, others }: FoundAgain): boolean => same > Math.max(...others);

function languagesOf(found: readonly FoundAgain[]): LanguageTrial[] {
  const names = [...new Set(found.map(({ pair }) => pair.language))];
  return names.map((language) => {
    const own = found.filter(({ pair }) => pair.language === language);
    return { language, right: own.filter(isRight).length, of: own.length };
  });
}

function showPair({ pair, same, others, nearest }: FoundAgain): TrialPair {
  return {
    language: pair.language,
    text: pair.english,
    same: { text: pair.other, cosine: same },
    other: { text: PAIRS[nearest]?.other ?? '', cosine: Math.max(...others) },
  };
}

function refuse(
  found: readonly FoundAgain[],
  languages: readonly LanguageTrial[],
  { like, unlike, apart }: Bearings,
): string | null {
  const right = found.filter(isRight).length;
  const told = `Of ${found.length} news items in ${languages.length} languages it found ${right} again in English.`;
  if (languages.length - apart.length < FEWEST_LANGUAGES || right / found.length < MULTILINGUAL)
    return `${told} It is not multilingual: its vectors are not used, and stories keep to one language.`;
  if (like <= unlike)
    return `${told} Yet the same news in two languages lies no closer together than different news may (${like.toFixed(2)} and ${unlike.toFixed(2)}): its vectors are not used, and stories keep to one language.`;
  return null;
}

/** Whether an embedder is to be trusted with a language. What was not tried is taken as it comes. */
export const knowsLanguage = (language: string, { apart }: Bearings): boolean =>
  language === ENGLISH || !apart.includes(language);

function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (a === undefined || b === undefined || a.length !== b.length)
    throw new RangeError('A trial takes one vector for each of its texts.');
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
