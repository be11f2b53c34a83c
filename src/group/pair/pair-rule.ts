import weights from '../weights/pair.json' with { type: 'json' };
import type { Reading } from './read-article.js';
import { cosine, eachShared } from './vector.js';

/** Hours: how fast the time between two reports speaks against one event. */
const TIME_WIDTH = 72;
const HOUR = 3_600_000;
/** More shared figures than this say no more. */
const MOST_NUMBERS = 8;

/** What the rule looks at in a pair of articles; each from 0 to 1. */
export interface PairFeatures {
  readonly body: number;
  readonly title: number;
  readonly ent: number;
  readonly lead: number;
  readonly nums: number;
  readonly t: number;
  readonly bt: number;
  readonly be: number;
  readonly bl: number;
  readonly lt: number;
}

/** Compares two readings. */
export function compare(a: Reading, b: Reading): PairFeatures {
  const body = cosine(a.body, b.body);
  const title = cosine(a.title, b.title);
  const ent = cosine(a.names, b.names);
  const lead = cosine(a.lead, b.lead);
  const hours = (a.at - b.at) / HOUR;
  const t = Math.exp(-(hours * hours) / (2 * TIME_WIDTH * TIME_WIDTH));
  return {
    ...{ body, title, ent, lead, nums: sharedNumbers(a, b), t },
    bt: body * t,
    be: Math.sqrt(body * ent),
    bl: Math.sqrt(body * lead),
    lt: Math.sqrt(lead * title),
  };
}

function sharedNumbers(a: Reading, b: Reading): number {
  let shared = 0;
  eachShared(a.numbers, b.numbers, () => {
    shared += 1;
  });
  const most = (size: number) => Math.min(MOST_NUMBERS, size);
  const scale = Math.sqrt(most(a.numbers.ids.length) * most(b.numbers.ids.length));
  return scale === 0 ? 0 : shared / scale;
}

/** The probability that two articles tell one event: a logistic rule, trained as its weights file says. */
export function sameEventProbability(features: PairFeatures): number {
  let sum = weights.bias;
  for (const [name, value] of Object.entries(features))
    sum += (weights.f[name as keyof PairFeatures] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
