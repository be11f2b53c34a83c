/** One thing to learn from: its features and whether it is what is looked for. */
export interface Labelled {
  readonly features: Readonly<Record<string, number>>;
  readonly label: 0 | 1;
  readonly weight: number;
}

/** Log odds of a row are the bias and the weighted sum of its features. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

const ROUNDS = 40;

/**
 * Logistic regression by Newton's method with a ridge penalty. `signs` holds the features whose direction is known:
 * one whose weight would turn the other way has no say (its weight is 0).
 */
export function fitLogistic(
  rows: readonly Labelled[],
  ridge: number,
  signs: Readonly<Record<string, 1 | -1>> = {},
): Logistic {
  let names = Object.keys(rows[0]?.features ?? {});
  for (;;) {
    const fitted = newton(rows, names, ridge);
    const wrong = names.filter((name, at) => (signs[name] ?? 0) * (fitted[at] ?? 0) < 0);
    if (wrong.length === 0) {
      const weights = Object.fromEntries(
        names.map((name, at) => [name, Number((fitted[at] ?? 0).toFixed(3))]),
      );
      return { bias: Number((fitted.at(-1) ?? 0).toFixed(3)), weights };
    }
    names = names.filter((name) => !wrong.includes(name));
  }
}

/** Log odds of a row. */
export function oddsOf({ bias, weights }: Logistic, features: Labelled['features']): number {
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (features[name] ?? 0), bias);
}

function newton(rows: readonly Labelled[], names: readonly string[], ridge: number): number[] {
  const size = names.length + 1;
  let weights = Array<number>(size).fill(0);
  const inputs = rows.map(({ features }) => [...names.map((name) => features[name] ?? 0), 1]);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at < names.length ? ridge * weight : 0));
    const curve = weights.map((_, at) =>
      Array.from({ length: size }, (__, to) => (at === to ? (at < names.length ? ridge : 1e-6) : 0)),
    );
    for (const [at, input] of inputs.entries()) {
      const { label, weight } = rows[at] ?? { label: 0, weight: 0 };
      const chance =
        1 / (1 + Math.exp(-input.reduce((sum, value, to) => sum + value * (weights[to] ?? 0), 0)));
      addTo(slope, curve, input, weight * (chance - label), weight * chance * (1 - chance));
    }
    const step = solve(curve, slope);
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
  }
  return weights;
}

function addTo(
  slope: number[],
  curve: number[][],
  input: readonly number[],
  error: number,
  bend: number,
): void {
  for (const [at, value] of input.entries()) {
    if (value === 0) continue;
    slope[at] = (slope[at] ?? 0) + error * value;
    const row = curve[at] ?? [];
    for (const [to, other] of input.entries()) row[to] = (row[to] ?? 0) + bend * value * other;
  }
}

/** Gauss–Jordan with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let to = at + 1; to < size; to++)
      if (Math.abs(rows[to]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = to;
    const [top, other] = [rows[pivot] ?? [], rows[at] ?? []];
    rows[at] = top;
    rows[pivot] = other;
    for (const [to, row] of rows.entries()) {
      if (to === at) continue;
      const share = (row[at] ?? 0) / (top[at] ?? 1);
      for (let column = at; column <= size; column++)
        row[column] = (row[column] ?? 0) - share * (top[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
