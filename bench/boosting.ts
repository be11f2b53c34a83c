import type { BoostedTrees } from '../src/domain/boosted-trees.js';
import { seededRandom } from './plant/random.js';

/** One training row. `label` 1 = supported. */
export interface Row {
  readonly values: Float64Array;
  readonly label: 0 | 1;
  readonly weight: number;
}

export interface BoostingOptions {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  readonly seed: number;
  /** Features of which more may never lower the result. */
  readonly rising?: readonly string[];
  /** Features of which more may never raise it. */
  readonly falling?: readonly string[];
}

const BINS = 48;
const LEAST_ROWS = 12;
const RIDGE = 3;
const COLUMN_SHARE = 0.4;
const ROW_SHARE = 0.7;
const LEAST_GAIN = 1e-3;

interface Training {
  readonly rate: number;
  /** For each feature the bin of every row. */
  readonly binned: readonly Uint8Array[];
  readonly cuts: readonly Float64Array[];
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  /** 1: rising, -1: falling, 0: either way. */
  readonly ways: readonly (1 | 0 | -1)[];
}

/** What the values below a node may be, before the rate: keeps a rising feature rising across the whole tree. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Rows on their way down a tree, with the sums of each bin of each column that the tree sees. */
interface Branch {
  readonly rows: Int32Array;
  readonly sums: Float64Array;
  readonly depth: number;
  readonly bounds: Bounds;
}

const UNBOUNDED: Bounds = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
/** Gradient, hessian and count. */
const SUMS = 3;

/** Gradient boosting on the logistic loss with histogram splits; the same seed gives the same trees. */
export function boost(
  rows: readonly Row[],
  features: readonly string[],
  options: BoostingOptions,
): BoostedTrees {
  const random = seededRandom(options.seed);
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const positive = rows.reduce((sum, row) => sum + row.weight * row.label, 0);
  const base = Math.log(positive / (total - positive));
  const margin = new Float64Array(rows.length).fill(base);
  const training = prepare(rows, features, options);
  const scale = rows.length / total;
  const trees: number[][] = [];
  for (let round = 0; round < options.rounds; round++) {
    rows.forEach((row, index) => {
      const chance = 1 / (1 + Math.exp(-(margin[index] ?? 0)));
      training.gradient[index] = scale * row.weight * (chance - row.label);
      training.hessian[index] = scale * row.weight * chance * (1 - chance);
    });
    const columns = features.map((_, column) => column).filter(() => random() < COLUMN_SHARE);
    const sample = Int32Array.from(rows.keys()).filter(() => random() < ROW_SHARE);
    const tree: number[] = [];
    const sums = sumUp(training, columns, sample);
    grow(tree, training, columns, { rows: sample, sums, depth: options.depth, bounds: UNBOUNDED });
    trees.push(tree);
    rows.forEach((row, index) => {
      margin[index] = (margin[index] ?? 0) + leafValue(tree, row.values);
    });
  }
  return { features, base: round(base), trees };
}

function prepare(rows: readonly Row[], features: readonly string[], options: BoostingOptions): Training {
  const cuts = features.map((_, column) => cutsOf(rows, column));
  return {
    rate: options.rate,
    cuts,
    binned: cuts.map((list, column) => Uint8Array.from(rows, (row) => binOf(list, row.values[column] ?? 0))),
    gradient: new Float64Array(rows.length),
    hessian: new Float64Array(rows.length),
    ways: features.map((name) =>
      options.rising?.includes(name) ? 1 : options.falling?.includes(name) ? -1 : 0,
    ),
  };
}

function cutsOf(rows: readonly Row[], column: number): Float64Array {
  const values = Float64Array.from(rows, (row) => row.values[column] ?? 0).sort();
  const cuts = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) cuts.add(round(values[Math.floor((bin * values.length) / BINS)] ?? 0));
  return Float64Array.from([...cuts].sort((a, b) => a - b));
}

function binOf(cuts: Float64Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Appends the subtree for the branch to `tree` in pre-order. */
function grow(tree: number[], training: Training, columns: readonly number[], branch: Branch): void {
  const { rows, depth, bounds } = branch;
  const [gradient, hessian] = totals(training, rows);
  const split =
    depth > 0 && rows.length >= 2 * LEAST_ROWS
      ? bestSplit(training, columns, branch, gradient, hessian)
      : null;
  if (!split) {
    const value = within(bounds, -gradient / (hessian + RIDGE));
    tree.push(-1, round(training.rate * value), 0);
    return;
  }
  const at = tree.length;
  tree.push(split.column, training.cuts[split.column]?.[split.bin] ?? 0, 0);
  const bins = training.binned[split.column] ?? new Uint8Array();
  const left = rows.filter((row) => (bins[row] ?? 0) <= split.bin);
  const right = rows.filter((row) => (bins[row] ?? 0) > split.bin);
  // Only the smaller side is counted; the other is what is left.
  const small = sumUp(training, columns, left.length <= right.length ? left : right);
  const large = branch.sums.map((sum, index) => sum - (small[index] ?? 0));
  const [leftSums, rightSums] = left.length <= right.length ? [small, large] : [large, small];
  const [low, high] = boundsBelow(bounds, split.middle, training.ways[split.column] ?? 0);
  grow(tree, training, columns, { rows: left, sums: leftSums, depth: depth - 1, bounds: low });
  tree[at + 2] = tree.length / 3;
  grow(tree, training, columns, { rows: right, sums: rightSums, depth: depth - 1, bounds: high });
}

/** What the values on the two sides of a split may be. */
function boundsBelow(bounds: Bounds, middle: number, way: 1 | 0 | -1): [Bounds, Bounds] {
  if (way === 0) return [bounds, bounds];
  const [under, over] = [
    { ...bounds, most: middle },
    { ...bounds, least: middle },
  ];
  return way > 0 ? [under, over] : [over, under];
}

function totals({ gradient, hessian }: Training, rows: Int32Array): [number, number] {
  let [gradients, hessians] = [0, 0];
  for (const row of rows) {
    gradients += gradient[row] ?? 0;
    hessians += hessian[row] ?? 0;
  }
  return [gradients, hessians];
}

function sumUp(
  { binned, gradient, hessian }: Training,
  columns: readonly number[],
  rows: Int32Array,
): Float64Array {
  const sums = new Float64Array(columns.length * BINS * SUMS);
  columns.forEach((column, index) => {
    const bins = binned[column] as Uint8Array;
    const offset = index * BINS * SUMS;
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place] as number;
      const at = offset + (bins[row] as number) * SUMS;
      (sums[at] as number) += gradient[row] as number;
      (sums[at + 1] as number) += hessian[row] as number;
      (sums[at + 2] as number)++;
    }
  });
  return sums;
}

interface Split {
  readonly column: number;
  readonly bin: number;
  /** Between the values of the two sides. */
  readonly middle: number;
}

function within({ least, most }: Bounds, value: number): number {
  return Math.min(most, Math.max(least, value));
}

function bestSplit(
  { cuts, ways }: Training,
  columns: readonly number[],
  { rows, sums, bounds }: Branch,
  gradient: number,
  hessian: number,
): Split | null {
  let best: Split | null = null;
  let most = LEAST_GAIN;
  const before = (gradient * gradient) / (hessian + RIDGE);
  for (const [index, column] of columns.entries()) {
    const last = cuts[column]?.length ?? 0;
    let at = index * BINS * SUMS;
    let [leftGradient, leftHessian, left] = [0, 0, 0];
    for (let bin = 0; bin < last; bin++) {
      leftGradient += sums[at++] as number;
      leftHessian += sums[at++] as number;
      left += sums[at++] as number;
      if (left < LEAST_ROWS || rows.length - left < LEAST_ROWS) continue;
      const gain =
        leftGradient ** 2 / (leftHessian + RIDGE) +
        (gradient - leftGradient) ** 2 / (hessian - leftHessian + RIDGE) -
        before;
      if (gain <= most) continue;
      const low = within(bounds, -leftGradient / (leftHessian + RIDGE));
      const high = within(bounds, -(gradient - leftGradient) / (hessian - leftHessian + RIDGE));
      if ((ways[column] ?? 0) * (high - low) < 0) continue;
      [most, best] = [gain, { column, bin, middle: (low + high) / 2 }];
    }
  }
  return best;
}

function leafValue(tree: readonly number[], values: Float64Array): number {
  let node = 0;
  for (;;) {
    const feature = tree[node * 3] ?? -1;
    const limit = tree[node * 3 + 1] ?? 0;
    if (feature < 0) return limit;
    node = (values[feature] ?? 0) <= limit ? node + 1 : (tree[node * 3 + 2] ?? 0);
  }
}

/** Short numbers keep the weights file small. */
function round(value: number): number {
  return Number(value.toPrecision(4));
}
