import { seededRandom } from '../plant/random.js';

const MINUTE = 60_000;
/** How many entries a feed lists. */
export const LISTED = 12;

/** A made-up outlet: how often it publishes, and when it cannot be read. */
export interface Outlet {
  readonly id: string;
  readonly url: string;
  /** Milliseconds from one entry to the next. */
  readonly interval: number;
  readonly phase: number;
  /** Fails from a time to another, ms since 1970; `end` may be never. */
  readonly outage: { readonly from: number; readonly to: number } | null;
  /** Whether its entries carry dates. */
  readonly dated: boolean;
}

/**
 * Outlets that publish every five minutes to every week, evenly on a logarithmic scale; three in ten share one of
 * 300 hosts, as on blog platforms; one in ten has no dates; one in twenty fails for up to two hours, one in a
 * hundred for good.
 */
export function makeOutlets(count: number, start: number): Outlet[] {
  const random = seededRandom(20260301);
  return Array.from({ length: count }, (_, n) => {
    const interval = 5 * MINUTE * 2016 ** random();
    const host = random() < 0.3 ? `blogs${Math.floor(random() * 300)}.example` : `outlet${n}.example`;
    const luck = random();
    const from = start + random() * 60 * MINUTE;
    const to = luck < 0.01 ? Number.POSITIVE_INFINITY : from + random() * 120 * MINUTE;
    return {
      id: `s${n}`,
      url: `https://${host}/${n}/feed`,
      interval,
      phase: random() * interval,
      outage: luck < 0.06 ? { from, to } : null,
      dated: random() < 0.9,
    };
  });
}

export const isDown = ({ outage }: Outlet, at: number): boolean =>
  outage !== null && at >= outage.from && at < outage.to;

/** The number of entries published up to a time. */
export const published = ({ interval, phase }: Outlet, at: number): number =>
  Math.floor((at - phase) / interval);

/** The dates of what its feed lists, newest first. */
export function listedDates(outlet: Outlet, at: number): (string | null)[] {
  const newest = published(outlet, at);
  return Array.from({ length: LISTED }, (_, n) =>
    outlet.dated ? new Date((newest - n) * outlet.interval + outlet.phase).toISOString() : null,
  );
}
