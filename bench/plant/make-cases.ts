import { findNames } from '../../src/domain/text/names.js';
import { sentences } from '../../src/domain/text/sentences.js';
import { readWords } from '../../src/verify/reading/words.js';
import { plantErrors } from './errors.js';
import { pick, seededRandom } from './random.js';
import { type Article, rewrite } from './rewrite.js';

/** A sentence about a source with the truth about it. */
export interface Case {
  readonly source: string;
  readonly sentence: string;
  readonly supported: boolean;
  readonly kind: string;
}

const SENTENCES_EACH = 4;
const ERRORS_EACH = 3;
/** What a writer adds of his own accord and no source says. */
const ANALYSIS: readonly ((name: string) => string)[] = [
  (name) => `This underscores the growing importance of ${name} in the years ahead.`,
  (name) => `The move signals a broader shift that could reshape how ${name} is seen.`,
  (name) => `For ${name}, the stakes could hardly be higher as pressure mounts from all sides.`,
  () => 'The development highlights the need for greater transparency and accountability.',
  () => 'It remains to be seen whether these efforts will deliver lasting results.',
  () => 'Analysts say the outcome will shape the market for a generation.',
  (name) => `Taken together, these events show that ${name} has entered a new era.`,
  () => 'The debate reflects deeper tensions between innovation and regulation.',
];

/**
 * Cases made from real sentences: true ones, rewritten without harm, each beside copies with one planted error,
 * and sentences that the source says nothing about. The same seed makes the same cases.
 */
export function makeCases(
  sources: readonly { readonly id: string; readonly text: string }[],
  seed: number,
): Case[] {
  const random = seededRandom(seed);
  const cases: Case[] = [];
  let foreign: readonly string[] = ['John Hanley', 'Maria Ortega', 'Peter Lindqvist'];
  let foreignSentence = 'The harbour was closed to all ships for a week after the storm.';
  for (const { id, text } of sources) {
    const names = fullNames(text);
    const words = readWords(text);
    const whole = sentences(text).filter(
      (sentence) => sentence.text.length > 60 && sentence.text.length < 320 && /[.!?"”]$/.test(sentence.text),
    );
    for (const sentence of sample(random, whole, SENTENCES_EACH)) {
      const article = { text, words: () => words, names, lastName: lastNameBefore(text, sentence.start) };
      const text2 = rewrite(sentence.text, article, random);
      cases.push({ source: id, sentence: text2, supported: true, kind: 'true' });
      for (const error of sample(random, plantErrors(text2, article, foreign, random), ERRORS_EACH)) {
        cases.push({ source: id, sentence: error.text, supported: false, kind: error.kind });
      }
    }
    if (random() < 0.3)
      cases.push({ source: id, sentence: foreignSentence, supported: false, kind: 'foreign' });
    if (random() < 0.3)
      cases.push({
        source: id,
        sentence: (pick(random, ANALYSIS) ?? String)(names[0] ?? 'the industry'),
        supported: false,
        kind: 'analysis',
      });
    if (names.length > 2) foreign = names;
    foreignSentence = whole[0]?.text ?? foreignSentence;
  }
  return cases;
}

function sample<T>(random: () => number, list: readonly T[], count: number): T[] {
  const pool = [...list];
  const chosen: T[] = [];
  while (chosen.length < count && pool.length > 0)
    chosen.push(...pool.splice(Math.floor(random() * pool.length), 1));
  return chosen;
}

function fullNames(text: string): string[] {
  const names = findNames(text)
    .map((name) => name.text)
    .filter((name) => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(name));
  return [...new Set(names)];
}

function lastNameBefore(text: string, start: number): Article['lastName'] {
  const before = findNames(text.slice(Math.max(0, start - 300), start)).filter((name) =>
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name.text),
  );
  return before.at(-1)?.text ?? null;
}
