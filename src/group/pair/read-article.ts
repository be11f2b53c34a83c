import { type Token, tokens } from '../../domain/text/tokens.js';
import { findNames, type Mention } from '../text/find-names.js';
import { findNumbers } from '../text/find-numbers.js';
import { type Term, termsOf } from '../text/terms.js';
import { heaviest, normOf, type Vector, vectorsOf, type Weighted } from './vector.js';
import type { Vocabulary } from './vocabulary.js';

/** What the pair rule compares of an article. */
export interface Reading {
  /** Time of publication, in milliseconds. */
  readonly at: number;
  readonly body: Vector;
  readonly title: Vector;
  readonly lead: Vector;
  readonly names: Vector;
  readonly numbers: Vector;
  /** The ids of the body's heaviest terms, by which candidates are found. */
  readonly probes: Uint32Array;
}

/** The vocabularies of one language. */
export interface Vocabularies {
  readonly terms: Vocabulary;
  readonly names: Vocabulary;
  readonly numbers: Vocabulary;
}

const READ = {
  bodyCharacters: 2800,
  numberCharacters: 1500,
  leadCharacters: 350,
  titleWeight: 2,
  body: 100,
  title: 20,
  lead: 40,
  names: 40,
  numbers: 24,
  probes: 24,
};

/** What is read of an article; `tokens` are those of the text, or of its beginning. */
export interface Readable {
  readonly title: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly at: number;
}

/**
 * Reads an article and counts its words. `number` is its place in the order of arrival.
 * Gives the reading and the weights of its probes.
 */
export function readArticle(
  article: Readable,
  language: string,
  vocabularies: Vocabularies,
  number: number,
): { reading: Reading; probes: Weighted[] } {
  const text = article.text.slice(0, READ.bodyCharacters);
  const title = termsOf(tokens(article.title), language);
  const read = beginningOf(article.tokens);
  const body = termsOf(read, language);
  const weigh = weigherOf([...title, ...body], vocabularies.terms, number);
  const lead = [...title, ...body.filter(({ start }) => start < READ.leadCharacters)];
  const bodyWeights = heaviest(
    weigh(countTerms(body, countTerms(title, new Map(), READ.titleWeight))),
    READ.body,
  );
  const norm = normOf(bodyWeights) || 1;
  const probes = bodyWeights.slice(0, READ.probes).map(({ id, weight }) => ({ id, weight: weight / norm }));
  const figures = `${article.title} ${text.slice(0, READ.numberCharacters)}`;
  const vectors = vectorsOf([
    bodyWeights,
    heaviest(weigh(new Map(title.map(({ key }) => [key, 1]))), READ.title),
    heaviest(weigh(countTerms(lead)), READ.lead),
    weighNames(findNames(article.title, text, read, language), vocabularies.names, number),
    weighNumbers(figures, vocabularies.numbers, number),
  ]);
  const [bodyVector, titleVector, leadVector, names, numbers] = vectors;
  const reading = {
    ...{ at: article.at, body: bodyVector, title: titleVector, lead: leadVector, names, numbers },
    probes: Uint32Array.from(probes, ({ id }) => id),
  };
  return { reading, probes };
}

function beginningOf(all: readonly Token[]): readonly Token[] {
  const end = all.findIndex(({ start }) => start >= READ.bodyCharacters);
  return end < 0 ? all : all.slice(0, end);
}

type Counts = Map<string, number>;

/** Counts terms into a map, each occurrence as `each`. */
function countTerms(terms: readonly Term[], into: Counts = new Map(), each = 1): Counts {
  for (const { key } of terms) into.set(key, (into.get(key) ?? 0) + each);
  return into;
}

/** Counts the article's words in the vocabulary, once; gives what weighs counts by rarity. */
function weigherOf(
  terms: readonly Term[],
  vocabulary: Vocabulary,
  number: number,
): (counts: Counts) => Weighted[] {
  const labels = new Map<string, string>();
  for (const { key, word } of terms) if (!labels.has(key)) labels.set(key, word);
  const ids = vocabulary.observe(labels, number);
  const idOf = new Map([...labels.keys()].map((key, i) => [key, ids[i] ?? 0]));
  return (counts) =>
    [...counts].map(([key, count]) => {
      const id = idOf.get(key) ?? 0;
      return { id, weight: (1 + Math.log(count)) * vocabulary.rarity(id) };
    });
}

function weighNames(found: Map<string, Mention>, vocabulary: Vocabulary, number: number): Weighted[] {
  const names = [...found];
  const ids = vocabulary.observe(
    names.map(([key, { label }]) => [key, label] as const),
    number,
  );
  const weighted = names.map(([, { count }], i) => {
    const id = ids[i] ?? 0;
    return { id, weight: (1 + Math.log(count)) * vocabulary.rarity(id) };
  });
  return heaviest(weighted, READ.names);
}

function weighNumbers(text: string, vocabulary: Vocabulary, number: number): Weighted[] {
  const found = [...findNumbers(text)];
  const ids = vocabulary.observe(
    found.map((each) => [each, each] as const),
    number,
  );
  return heaviest(
    ids.map((id) => ({ id, weight: vocabulary.rarity(id) })),
    READ.numbers,
  );
}
