import model from '../weights/pair.json' with { type: 'json' };
import type { Reading } from './read-article.js';
import { cosine, overlap, sizeOf } from './vector.js';

/** Hours: how fast the time between two reports speaks against one event. */
const TIME_WIDTH = 72;
/** Within a day, which report came first says nothing: outlets date by the day, and news is told all day. */
const SAME_DAY = 24;
const HOUR = 3_600_000;

/** What the rule looks at in a pair of articles: likeness from 0 to 1 where not said otherwise. */
export interface PairFeatures {
  readonly body: number;
  readonly title: number;
  readonly names: number;
  readonly lead: number;
  readonly numbers: number;
  readonly time: number;
  readonly bodyAndNames: number;
  readonly bodyAndLead: number;
  readonly leadAndTitle: number;
  /** One's title in the other's body, and in its lead. */
  readonly titleInBody: number;
  readonly titleInLead: number;
  /** How far the bodies stand out of the likeness that is usual around both articles; may be below 0. */
  readonly standsOut: number;
  /** The likeness of the bodies as a share of that to the nearest of all that the later article was compared with. */
  readonly ofNearest: number;
  /** How many names and words both have. */
  readonly sharedNames: number;
  readonly sharedWords: number;
  /** Words that were kept of the shorter and of the longer body. */
  readonly shorter: number;
  readonly longer: number;
}

/** What is around two articles that are compared. */
export interface Around {
  /** How alike both are to what is around them, summed up. */
  readonly crowding: number;
  /** How alike the later one's body is to that of its nearest article; left out where no other is looked at. */
  readonly nearest?: number;
}

/** Compares two readings. */
export function compare(a: Reading, b: Reading, { crowding, nearest = 0 }: Around): PairFeatures {
  const { cosine: body, shared: sharedWords } = overlap(a.body, b.body);
  const { cosine: names, shared: sharedNames } = overlap(a.names, b.names);
  const title = cosine(a.title, b.title);
  const lead = cosine(a.lead, b.lead);
  const hours = Math.max(SAME_DAY, Math.abs(a.at - b.at) / HOUR);
  return {
    body,
    title,
    names,
    lead,
    numbers: cosine(a.numbers, b.numbers),
    time: Math.exp(-(hours * hours) / (2 * TIME_WIDTH * TIME_WIDTH)),
    bodyAndNames: Math.sqrt(body * names),
    bodyAndLead: Math.sqrt(body * lead),
    leadAndTitle: Math.sqrt(lead * title),
    titleInBody: Math.max(cosine(a.title, b.body), cosine(b.title, a.body)),
    titleInLead: Math.max(cosine(a.title, b.lead), cosine(b.title, a.lead)),
    standsOut: 2 * body - crowding,
    ofNearest: body === 0 ? 0 : body / Math.max(body, nearest),
    sharedNames,
    sharedWords,
    shorter: Math.min(sizeOf(a.body), sizeOf(b.body)),
    longer: Math.max(sizeOf(a.body), sizeOf(b.body)),
  };
}

const FEATURES = model.features as readonly (keyof PairFeatures)[];
/** In the file a node is [feature, threshold, index of its right child in its tree]; a leaf is [-1, value, 0]. */
const NODE = 3;
const FOREST = plantForest(model.trees);

/**
 * The probability that two articles tell one event: boosted trees, trained by bench/train-grouper.ts. More
 * likeness never lowers it.
 */
export function sameEventProbability(features: PairFeatures): number {
  const values = FEATURES.map((name) => features[name]);
  let sum = model.base;
  for (const root of FOREST.roots) sum += leafOf(root, values);
  return 1 / (1 + Math.exp(-sum));
}

function leafOf(root: number, values: readonly number[]): number {
  const { feature, limit, right } = FOREST;
  let at = root;
  for (;;) {
    const asked = feature[at] as number;
    if (asked < 0) return limit[at] as number;
    at = (values[asked] as number) <= (limit[at] as number) ? at + 1 : (right[at] as number);
  }
}

/** All nodes in plain lists of numbers: an arrival asks them tens of thousands of times. */
function plantForest(trees: readonly (readonly number[])[]) {
  const nodes = trees.reduce((sum, tree) => sum + tree.length / NODE, 0);
  const forest = {
    roots: [] as number[],
    feature: new Int8Array(nodes),
    limit: new Float64Array(nodes),
    right: new Int32Array(nodes),
  };
  let next = 0;
  for (const tree of trees) {
    const root = next;
    forest.roots.push(root);
    for (let at = 0; at < tree.length; at += NODE) {
      forest.feature[next] = tree[at] ?? -1;
      forest.limit[next] = tree[at + 1] ?? 0;
      forest.right[next] = root + (tree[at + 2] ?? 0);
      next += 1;
    }
  }
  return forest;
}
