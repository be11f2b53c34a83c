/** A scored claim: a higher score means better supported. */
export interface Scored {
  readonly score: number;
  readonly supported: boolean;
}

/** Area under the ROC curve; ties count half. NaN where one class is missing. */
export function auc(rows: readonly Scored[]): number {
  const sorted = [...rows].sort((a, b) => a.score - b.score);
  const positives = rows.filter((row) => row.supported).length;
  const negatives = rows.length - positives;
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++;
    const rank = (from + to + 1) / 2;
    for (let at = from; at < to; at++) if (sorted[at]?.supported) ranks += rank;
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** The mean of the shares of supported and of unsupported claims that a threshold gets right. */
export function balancedAccuracy(rows: readonly Scored[], threshold: number): number {
  const share = (list: readonly Scored[], right: (row: Scored) => boolean): number =>
    list.filter(right).length / list.length;
  const kept = share(
    rows.filter((row) => row.supported),
    (row) => row.score >= threshold,
  );
  const caught = share(
    rows.filter((row) => !row.supported),
    (row) => row.score < threshold,
  );
  return (kept + caught) / 2;
}

/** The threshold with the best balanced accuracy. */
export function bestThreshold(rows: readonly Scored[]): number {
  const scores = [...new Set(rows.map((row) => row.score))].sort((a, b) => a - b);
  let [best, chosen] = [-1, 0.5];
  scores.forEach((score, index) => {
    const threshold = index === 0 ? score : (score + (scores[index - 1] ?? score)) / 2;
    const value = balancedAccuracy(rows, threshold);
    if (value > best) [best, chosen] = [value, threshold];
  });
  return chosen;
}

/** The threshold that flags the given share of the supported rows. */
export function thresholdAt(rows: readonly Scored[], falseFlags: number): number {
  const scores = rows
    .filter((row) => row.supported)
    .map((row) => row.score)
    .sort((a, b) => a - b);
  return scores[Math.floor(falseFlags * scores.length)] ?? 0;
}

export function percent(share: number): string {
  return Number.isNaN(share) ? '-' : (100 * share).toFixed(1);
}
