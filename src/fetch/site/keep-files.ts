import type { Clock } from '../ports.js';

/** A file of a host as it is kept: what was read of it, and about how much memory that takes. */
export interface KeptFile<T> {
  readonly value: T;
  readonly bytes: number;
}

interface Cached<T> {
  until: number;
  bytes: number;
  readonly file: Promise<KeptFile<T>>;
}

/** RFC 9309 §2.4: a cached robots.txt is not used for more than 24 hours. */
const KEEP_MS = 24 * 3600 * 1000;
const KEEP_FAILURE_MS = 5 * 60 * 1000;
/** Bounds of all kept files together: hosts are many, and a hostile one sends as much as it may. */
const MOST_FILES = 5000;
const MOST_BYTES = 32_000_000;
/** What an entry takes besides its file. */
const ENTRY_BYTES = 500;

/**
 * Keeps the files that rule a host's pages: a day where they could be read, five minutes where not, the oldest
 * dropped first. Requests for one file at the same time become one.
 */
export function keepFiles<T>(
  read: (url: string) => Promise<KeptFile<T>>,
  clock: Clock,
): (url: string) => Promise<T> {
  const cache = new Map<string, Cached<T>>();
  let total = 0;

  function drop(url: string): void {
    total -= cache.get(url)?.bytes ?? 0;
    cache.delete(url);
  }

  function begin(url: string): Cached<T> {
    drop(url);
    const entry: Cached<T> = { until: clock.now() + KEEP_MS, bytes: ENTRY_BYTES, file: read(url) };
    cache.set(url, entry);
    total += entry.bytes;
    entry.file.then(
      ({ bytes }) => {
        if (cache.get(url) !== entry) return;
        entry.bytes += bytes;
        total += bytes;
        trim();
      },
      () => {
        entry.until = clock.now() + KEEP_FAILURE_MS;
      },
    );
    trim();
    return entry;
  }

  function trim(): void {
    for (const url of cache.keys()) {
      if (cache.size <= MOST_FILES && total <= MOST_BYTES) return;
      drop(url);
    }
  }

  return async (url) => {
    const known = cache.get(url);
    const entry = known !== undefined && known.until > clock.now() ? known : begin(url);
    return (await entry.file).value;
  };
}
