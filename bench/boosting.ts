import type { BoostedTrees } from '../src/verify/model/predict.js';
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
}

const BINS = 48;
const LEAST_ROWS = 12;
const RIDGE = 3;
const COLUMN_SHARE = 0.4;
const ROW_SHARE = 0.7;

interface Training {
  readonly binned: readonly Uint8Array[];
  readonly cuts: readonly Float64Array[];
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly rate: number;
  readonly rises: readonly boolean[];
}

/** What the values below a node may be, before the rate: keeps a rising feature rising across the whole tree. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

const UNBOUNDED: Bounds = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

/** Gradient boosting on the logistic loss with histogram splits; the same seed gives the same trees. */
export function boost(
  rows: readonly Row[],
  features: readonly string[],
  options: BoostingOptions,
): BoostedTrees {
  const random = seededRandom(options.seed);
  const cuts = features.map((_, column) => cutsOf(rows, column));
  const binned = cuts.map((list, column) =>
    Uint8Array.from(rows, (row) => binOf(list, row.values[column] ?? 0)),
  );
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const positive = rows.reduce((sum, row) => sum + row.weight * row.label, 0);
  const base = Math.log(positive / (total - positive));
  const margin = new Float64Array(rows.length).fill(base);
  const training = {
    binned,
    cuts,
    gradient: new Float64Array(rows.length),
    hessian: new Float64Array(rows.length),
    rate: options.rate,
    rises: features.map((feature) => options.rising?.includes(feature) ?? false),
  };
  const scale = rows.length / total;
  const trees: number[][] = [];
  for (let round = 0; round < options.rounds; round++) {
    rows.forEach((row, index) => {
      const chance = 1 / (1 + Math.exp(-(margin[index] ?? 0)));
      training.gradient[index] = scale * row.weight * (chance - row.label);
      training.hessian[index] = scale * row.weight * chance * (1 - chance);
    });
    const columns = features.map((_, column) => column).filter(() => random() < COLUMN_SHARE);
    const sample = rows.map((_, index) => index).filter(() => random() < ROW_SHARE);
    const tree: number[] = [];
    grow(tree, training, columns, sample, options.depth, UNBOUNDED);
    trees.push(tree);
    rows.forEach((row, index) => {
      margin[index] = (margin[index] ?? 0) + leafValue(tree, row.values);
    });
  }
  return { features, base: round(base), trees };
}

function cutsOf(rows: readonly Row[], column: number): Float64Array {
  const values = rows.map((row) => row.values[column] ?? 0).sort((a, b) => a - b);
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

/** Appends the subtree for `sample` to `tree` in pre-order. */
function grow(
  tree: number[],
  training: Training,
  columns: readonly number[],
  sample: readonly number[],
  depth: number,
  bounds: Bounds,
): void {
  let gradient = 0;
  let hessian = 0;
  for (const index of sample) {
    gradient += training.gradient[index] ?? 0;
    hessian += training.hessian[index] ?? 0;
  }
  const split =
    depth > 0 && sample.length >= 2 * LEAST_ROWS
      ? bestSplit(training, columns, sample, gradient, hessian, bounds)
      : null;
  if (!split) {
    tree.push(-1, round(training.rate * within(bounds, -gradient / (hessian + RIDGE))), 0);
    return;
  }
  const at = tree.length;
  tree.push(split.column, training.cuts[split.column]?.[split.bin] ?? 0, 0);
  const bins = training.binned[split.column];
  const rises = training.rises[split.column] === true;
  grow(
    tree,
    training,
    columns,
    sample.filter((index) => (bins?.[index] ?? 0) <= split.bin),
    depth - 1,
    rises ? { ...bounds, most: split.middle } : bounds,
  );
  tree[at + 2] = tree.length / 3;
  grow(
    tree,
    training,
    columns,
    sample.filter((index) => (bins?.[index] ?? 0) > split.bin),
    depth - 1,
    rises ? { ...bounds, least: split.middle } : bounds,
  );
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
  training: Training,
  columns: readonly number[],
  sample: readonly number[],
  gradient: number,
  hessian: number,
  bounds: Bounds,
): Split | null {
  let best: Split | null = null;
  let most = 1e-3;
  const before = (gradient * gradient) / (hessian + RIDGE);
  for (const column of columns) {
    const { gradients, hessians, counts } = histogram(training, column, sample);
    let [leftGradient, leftHessian, left] = [0, 0, 0];
    for (let bin = 0; bin < counts.length - 1; bin++) {
      leftGradient += gradients[bin] ?? 0;
      leftHessian += hessians[bin] ?? 0;
      left += counts[bin] ?? 0;
      if (left < LEAST_ROWS || sample.length - left < LEAST_ROWS) continue;
      const gain =
        leftGradient ** 2 / (leftHessian + RIDGE) +
        (gradient - leftGradient) ** 2 / (hessian - leftHessian + RIDGE) -
        before;
      if (gain <= most) continue;
      const low = within(bounds, -leftGradient / (leftHessian + RIDGE));
      const high = within(bounds, -(gradient - leftGradient) / (hessian - leftHessian + RIDGE));
      if (training.rises[column] === true && low > high) continue;
      [most, best] = [gain, { column, bin, middle: (low + high) / 2 }];
    }
  }
  return best;
}

function histogram(training: Training, column: number, sample: readonly number[]) {
  const bins = (training.cuts[column]?.length ?? 0) + 1;
  const gradients = new Float64Array(bins);
  const hessians = new Float64Array(bins);
  const counts = new Uint32Array(bins);
  const binned = training.binned[column] ?? new Uint8Array();
  for (const index of sample) {
    const bin = binned[index] ?? 0;
    gradients[bin] = (gradients[bin] ?? 0) + (training.gradient[index] ?? 0);
    hessians[bin] = (hessians[bin] ?? 0) + (training.hessian[index] ?? 0);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { gradients, hessians, counts };
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
