import type { ListedBrief } from '../../domain/edition.js';
import { dayOf } from '../words/format-time.js';

/** Which brief stands where on the front page. */
export interface FrontPlan {
  /** The day whose briefs are shown, `YYYY-MM-DD`, and whether it is today; null with nothing published. */
  readonly day: string | null;
  readonly isToday: boolean;
  readonly lead: ListedBrief | null;
  readonly three: readonly ListedBrief[];
  readonly latest: readonly ListedBrief[];
  readonly recent: readonly ListedBrief[];
  /** Briefs of that day. */
  readonly count: number;
}

const LATEST = 5;
const RECENT = 6;

/**
 * Arranges briefs, given newest first, for the newest day that has any. The story that most outlets reported
 * leads; a row of three needs enough left over for "Latest", else all others stand in "Latest".
 */
export function arrangeFront(briefs: readonly ListedBrief[], now: Date): FrontPlan {
  const newest = briefs[0];
  const today = dayOf(now.toISOString());
  if (newest === undefined) {
    return { day: null, isToday: false, lead: null, three: [], latest: [], recent: [], count: 0 };
  }
  const day = dayOf(newest.publishedAt);
  const ofDay = briefs.filter((brief) => dayOf(brief.publishedAt) === day);
  const [lead = newest, ...others] = [...ofDay].sort((a, b) => b.outlets - a.outlets);
  const three = others.length >= 5 ? others.slice(0, 3) : [];
  const placed = new Set([lead, ...three]);
  const rest = briefs.filter((brief) => !placed.has(brief));
  return {
    day,
    isToday: day === today,
    lead,
    three,
    latest: rest.slice(0, LATEST),
    recent: rest.slice(LATEST, LATEST + RECENT),
    count: ofDay.length,
  };
}
