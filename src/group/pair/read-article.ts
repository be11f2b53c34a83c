import { findNames } from '../text/find-names.js';
import { findNumbers } from '../text/find-numbers.js';
import { type Term, termsOf } from '../text/terms.js';
import { heaviest, type Vector, vectorOf, type Weighted } from './vector.js';
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
  readonly probes: readonly Weighted[];
}

/** The vocabularies of one language. */
export interface Vocabularies {
  readonly terms: Vocabulary;
  readonly names: Vocabulary;
  readonly numbers: Vocabulary;
}

export const READ = {
  bodyCharacters: 2800,
  leadCharacters: 350,
  titleWeight: 2,
  body: 100,
  title: 20,
  lead: 40,
  names: 40,
  numbers: 24,
  probes: 10,
};

/** Reads an article and counts its words. `number` is its place in the order of arrival. */
export function readArticle(
  article: { readonly title: string; readonly text: string },
  at: number,
  language: string,
  vocabularies: Vocabularies,
  number: number,
): Reading {
  const text = article.text.slice(0, READ.bodyCharacters);
  const title = termsOf(article.title, language);
  const body = termsOf(text, language);
  const lead = body.filter((term) => term.start < READ.leadCharacters);
  const counts = new Map<string, number>();
  for (const t of body) counts.set(t.key, (counts.get(t.key) ?? 0) + 1);
  for (const t of title) counts.set(t.key, (counts.get(t.key) ?? 0) + READ.titleWeight);
  const labels = new Map<string, string>();
  for (const t of [...title, ...body]) if (!labels.has(t.key)) labels.set(t.key, t.word);
  const ids = vocabularies.terms.observe(labels, number);
  const idOf = new Map([...labels.keys()].map((k, i) => [k, ids[i] ?? 0]));
  const w = (k: string, c: number): Weighted => ({
    id: idOf.get(k) ?? 0,
    weight: (1 + Math.log(c)) * vocabularies.terms.rarity(idOf.get(k) ?? 0),
  });
  const count = (ts: Term[]): Map<string, number> => {
    const m = new Map<string, number>();
    for (const t of ts) m.set(t.key, (m.get(t.key) ?? 0) + 1);
    return m;
  };
  const bodyW = [...counts].map(([k, c]) => w(k, c));
  const names = findNames(article.title, text, language);
  const nameIds = vocabularies.names.observe(
    [...names].map(([k, m]) => [k, m.label] as const),
    number,
  );
  const nameW = [...names.values()].map((m, i) => ({
    id: nameIds[i] ?? 0,
    weight: (1 + Math.log(m.count)) * vocabularies.names.rarity(nameIds[i] ?? 0),
  }));
  const nums = [...findNumbers(`${article.title} ${text.slice(0, 1500)}`)];
  const numIds = vocabularies.numbers.observe(
    nums.map((n) => [n, n] as const),
    number,
  );
  const bodyV = vectorOf(bodyW, READ.body);
  return {
    at,
    body: bodyV,
    title: vectorOf(
      [...count(title)].map(([k]) => w(k, 1)),
      READ.title,
    ),
    lead: vectorOf(
      [...count([...title, ...lead])].map(([k, c]) => w(k, c)),
      READ.lead,
    ),
    names: vectorOf(nameW, READ.names),
    numbers: vectorOf(
      numIds.map((id) => ({ id, weight: vocabularies.numbers.rarity(id) })),
      READ.numbers,
    ),
    probes: heaviest(bodyW, READ.probes).map(({ id, weight }) => ({
      id,
      weight: weight / (bodyV.norm || 1),
    })),
  };
}
