/**
 * Gradient-boosted trees. A tree is a flat list of nodes in pre-order: an inner node is
 * [feature, threshold, index of its right child] and its left child follows it; a leaf is [-1, value, 0].
 */
export interface BoostedTrees {
  readonly features: readonly string[];
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
}

const NODE = 3;

/** The probability that the trees give. A feature that the model asks for and nobody measured is an error. */
export function predict(model: BoostedTrees, features: Readonly<Record<string, number>>): number {
  return 1 / (1 + Math.exp(-oddsOf(model, features)));
}

/** The same as log odds. */
export function oddsOf(model: BoostedTrees, features: Readonly<Record<string, number>>): number {
  const values = Float64Array.from(model.features, (name) => {
    const value = features[name];
    if (value === undefined) throw new UnknownFeature(name);
    return value;
  });
  let sum = model.base;
  for (const tree of model.trees) sum += leafOf(tree, values);
  return sum;
}

function leafOf(tree: readonly number[], values: Float64Array): number {
  let node = 0;
  for (;;) {
    const feature = tree[node * NODE] ?? -1;
    const limit = tree[node * NODE + 1] ?? 0;
    if (feature < 0) return limit;
    node = (values[feature] ?? 0) <= limit ? node + 1 : (tree[node * NODE + 2] ?? 0);
  }
}

/** The weights and the code are of different versions. */
export class UnknownFeature extends Error {
  readonly feature: string;

  constructor(feature: string) {
    super(`the model asks for “${feature}”, which is not measured`);
    this.name = 'UnknownFeature';
    this.feature = feature;
  }
}
