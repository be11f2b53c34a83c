import { contentTerms } from '../read/content-terms.js';
import type { SourceText } from '../read/source-text.js';

/** What the sources agree on, as weights on terms and on pairs of neighbouring terms. */
export interface Concepts {
  weightOf(concept: string): number;
  /** Weight of the distinct concepts of a list of terms that are not in `told`. */
  massOf(terms: readonly string[], told?: ReadonlySet<string>): number;
}

/** A person's name tells less of what happened than the words around it. */
const NAME_SHARE = 0.4;

/** Terms and pairs of neighbouring terms. */
export function conceptsOf(terms: readonly string[]): string[] {
  const pairs = terms.slice(1).map((term, index) => `${terms[index]} ${term}`);
  return [...terms, ...pairs];
}

/**
 * Weighs concepts by how many independent sources tell them, in headlines above all; in a single source by
 * how often it comes back to them.
 */
export function weighConcepts(sources: readonly SourceText[]): Concepts {
  const inSources = new Map<string, number>();
  const inTitles = new Map<string, number>();
  const inSentences = new Map<string, number>();
  for (const { titleTerms, sentences } of sources) {
    const title = new Set(conceptsOf(titleTerms));
    const body = sentences.map(({ terms }) => new Set(conceptsOf(terms)));
    for (const concept of title) add(inTitles, concept);
    for (const concept of new Set([...title, ...body.flatMap((set) => [...set])])) add(inSources, concept);
    for (const set of body) for (const concept of set) add(inSentences, concept);
  }
  const count = sources.length;
  const names = new Set(sources.flatMap(({ people }) => people.flatMap(({ full }) => contentTerms(full))));
  const weightOf = (concept: string): number => {
    const shared = inSources.get(concept) ?? 0;
    const often = inSentences.get(concept) ?? 0;
    const heads = inTitles.get(concept) ?? 0;
    const isPair = concept.includes(' ');
    if (count > 1 ? shared < 2 : often + heads < 2) return isPair ? 0 : 0.03;
    const agreed = count > 1 ? (shared - 1) / (count - 1) : Math.min(1, often / 4);
    const named = names.has(concept) || (isPair && concept.split(' ').every((term) => names.has(term)));
    return agreed * (1 + (1.3 * heads) / count) * (named ? NAME_SHARE : 1) * (isPair ? 0.5 : 1);
  };
  const massOf = (terms: readonly string[], told?: ReadonlySet<string>): number => {
    let mass = 0;
    for (const concept of new Set(conceptsOf(terms))) if (!told?.has(concept)) mass += weightOf(concept);
    return mass;
  };
  return { weightOf, massOf };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
