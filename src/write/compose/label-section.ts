import type { SourceText } from '../read/source-text.js';
import { findPhrases } from './find-phrases.js';

/** A noun phrase that could head a section. */
export interface Label {
  /** In the sources' own words, sentence case. */
  readonly text: string;
  readonly stems: readonly string[];
}

/** Share of a phrase's sentences in which it must be bounded to count as a noun phrase. */
const BOUNDED = 0.5;

interface Tally {
  readonly forms: Map<string, number>;
  sentences: number;
  bounded: number;
}

/** Noun phrases of two or three words that several sentences share; people and outlets are no subjects. */
export function findLabels(sources: readonly SourceText[]): Label[] {
  const people = sources.flatMap((source) =>
    source.people.flatMap(({ full, short }) => [full, short ?? full]),
  );
  const outlets = new Set(sources.map(({ article }) => article.outlet.toLowerCase()));
  const labels: Label[] = [];
  for (const [key, { forms, sentences, bounded }] of tally(sources)) {
    const form = [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
    if (sentences < 2 || bounded / sentences < BOUNDED) continue;
    if (people.some((name) => form.includes(name)) || outlets.has(form.toLowerCase())) continue;
    labels.push({ text: form.charAt(0).toUpperCase() + form.slice(1), stems: key.split(' ') });
  }
  return labels;
}

function tally(sources: readonly SourceText[]): ReadonlyMap<string, Tally> {
  const counts = new Map<string, Tally>();
  for (const { text } of sources.flatMap(({ sentences }) => sentences)) {
    for (const { key, form, isBounded } of findPhrases(text)) {
      const entry = counts.get(key) ?? { forms: new Map<string, number>(), sentences: 0, bounded: 0 };
      entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
      entry.sentences++;
      if (isBounded) entry.bounded++;
      counts.set(key, entry);
    }
  }
  return counts;
}
