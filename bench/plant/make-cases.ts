import { isFirstName } from '../../src/domain/text/first-names.js';
import { findNames } from '../../src/domain/text/names.js';
import { type Sentence, sentences } from '../../src/domain/text/sentences.js';
import { readWords } from '../../src/verify/reading/words.js';
import { plantErrors } from './errors.js';
import { pick, seededRandom } from './random.js';
import { type Article, rewrite } from './rewrite.js';

/** A sentence about a source with the truth about it. */
export interface Case {
  readonly source: string;
  /** What the sentence is judged against: the source's text, or a part of it. */
  readonly text: string;
  readonly sentence: string;
  readonly supported: boolean;
  readonly kind: string;
}

const SENTENCES_EACH = 4;
const ERRORS_EACH = 3;
const EXCERPT_CHANCE = 0.35;
/** Sentences on either side of the one that an excerpt is made for. */
const EXCERPT = 3;
const LACKING_CHANCE = 0.3;
const OPENING = 4;
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
  let foreign: Foreign = {
    names: ['John Hanley', 'Maria Ortega', 'Peter Lindqvist'],
    sentence: 'The harbour was closed to all ships for a week after the storm.',
  };
  return sources.flatMap(({ id, text }) => {
    const names = fullNames(text);
    const words = readWords(text);
    const all = sentences(text);
    const whole = all.filter(isWhole);
    const cases = sample(random, whole, SENTENCES_EACH).flatMap((sentence) => {
      const article = { text, words: () => words, names, lastName: lastNameBefore(text, sentence.start) };
      return casesOf(sentence, all, article, foreign, random);
    });
    cases.push(...unrelated(text, names, foreign, random));
    foreign = {
      names: names.length > 2 ? names : foreign.names,
      sentence: whole[0]?.text ?? foreign.sentence,
    };
    return cases.map((made) => ({ source: id, ...made }));
  });
}

/** What the article before has. */
interface Foreign {
  readonly names: readonly string[];
  readonly sentence: string;
}

type Made = Omit<Case, 'source'>;

function isWhole({ text }: Sentence): boolean {
  return text.length > 60 && text.length < 320 && /[.!?"”]$/.test(text);
}

/** The sentence rewritten, copies with errors, and at times the sentence beside an article that lacks it. */
function casesOf(
  sentence: Sentence,
  all: readonly Sentence[],
  article: Article,
  foreign: Foreign,
  random: () => number,
): Made[] {
  const at = all.indexOf(sentence);
  const text = random() < EXCERPT_CHANCE ? excerpt(article.text, all, at) : article.text;
  const truth = rewrite(sentence.text, article, random);
  const cases: Made[] = [{ text, sentence: truth, supported: true, kind: 'true' }];
  const planted = plantErrors(truth, article, foreign.names, random);
  for (const error of sample(random, planted, ERRORS_EACH)) {
    cases.push({ text, sentence: error.text, supported: false, kind: error.kind });
  }
  // What opens an article is often said again further down.
  if (at > OPENING && random() < LACKING_CHANCE) {
    cases.push({
      text: without(article.text, all, at),
      sentence: truth,
      supported: false,
      kind: 'elsewhere',
    });
  }
  return cases;
}

function excerpt(text: string, all: readonly Sentence[], at: number): string {
  return text.slice(all[Math.max(0, at - EXCERPT)]?.start, all[Math.min(all.length - 1, at + EXCERPT)]?.end);
}

function without(text: string, all: readonly Sentence[], at: number): string {
  return text.slice(0, all[at - 1]?.start) + text.slice(all[at + 1]?.end ?? text.length);
}

/** A sentence of another article, and analysis that nobody wrote. */
function unrelated(text: string, names: readonly string[], foreign: Foreign, random: () => number): Made[] {
  const cases: Made[] = [];
  if (random() < 0.3) cases.push({ text, sentence: foreign.sentence, supported: false, kind: 'foreign' });
  if (random() < 0.3) {
    const analysis = (pick(random, ANALYSIS) ?? String)(names[0] ?? 'the industry');
    cases.push({ text, sentence: analysis, supported: false, kind: 'analysis' });
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
  const before = findNames(text.slice(Math.max(0, start - 300), start)).filter(
    (name) =>
      /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name.text) &&
      isFirstName(name.text.split(' ')[0]?.toLowerCase() ?? ''),
  );
  return before.at(-1)?.text ?? null;
}
