import { seededRandom } from './plant/random.js';

/** One thing to learn from, by the features that it has. */
export interface Example {
  readonly features: ReadonlyMap<string, number>;
  readonly label: 0 | 1;
  readonly weight: number;
}

const ROUNDS = 6;
const RATE = 0.1;
const RIDGE = 0.002;
const SEED = 11;

/** Logistic regression over many rare features, one example after the other, each weight at a rate of its own. */
export function fitSparse(examples: readonly Example[]): { bias: number; weights: Map<string, number> } {
  const weights = new Map<string, number>();
  const bends = new Map<string, number>();
  const random = seededRandom(SEED);
  const order = [...examples];
  let bias = -4;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const { features, label, weight } of order) {
      let odds = bias;
      for (const [name, value] of features) odds += value * (weights.get(name) ?? 0);
      const error = weight * (1 / (1 + Math.exp(-odds)) - label);
      bias -= 0.01 * error;
      for (const [name, value] of features) {
        const held = weights.get(name) ?? 0;
        const slope = error * value + RIDGE * held;
        const bend = (bends.get(name) ?? 0.1) + slope * slope;
        bends.set(name, bend);
        weights.set(name, held - (RATE * slope) / Math.sqrt(bend));
      }
    }
  }
  return { bias, weights };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
}
