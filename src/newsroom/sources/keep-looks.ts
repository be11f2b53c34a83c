import type { Discovered } from '../../sources/index.js';

/** Minutes in which an editor decides on what was shown. */
const KEPT_MINUTES = 15;
const MOST_KEPT = 100;

/** What was shown of addresses lately: what an editor follows then is what was seen, and the outlet is not asked twice. */
export interface KeptLooks {
  keep(found: Discovered): void;
  /** What was found at this very address, or null. Gives it once. */
  take(url: string): Discovered | null;
}

export function keepLooks(now: () => number): KeptLooks {
  const kept = new Map<string, { found: Discovered; until: number }>();
  return {
    keep(found) {
      kept.delete(found.url);
      kept.set(found.url, { found, until: now() + KEPT_MINUTES * 60_000 });
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    },
    take(url) {
      const look = kept.get(url);
      kept.delete(url);
      return look === undefined || look.until < now() ? null : look.found;
    },
  };
}
