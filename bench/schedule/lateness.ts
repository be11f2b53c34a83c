/** How much later sources are read than they should be. */
export interface Lateness {
  /** @param gap ms from the last read to this one; @param planned what it should have been */
  note(gap: number, planned: number): void;
  report(): string;
  readonly worst: number;
}

export function countLateness(): Lateness {
  const ratios: number[] = [];
  let worst = 0;
  return {
    note(gap, planned) {
      ratios.push(gap / planned);
      worst = Math.max(worst, gap / planned);
    },
    get worst() {
      return worst;
    },
    report() {
      const sorted = Float64Array.from(ratios).sort();
      const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(3);
      return `p50 ${at(0.5)}, p99 ${at(0.99)}, p99.99 ${at(0.9999)}, worst ${at(1)} of the planned time between reads`;
    },
  };
}
