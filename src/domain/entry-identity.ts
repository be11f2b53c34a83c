import type { Entry } from './source.js';

type Known = Pick<Entry, 'title' | 'published'>;

/**
 * Whether an entry under a new address is one that we have under an old address that is listed no more: outlets
 * rename links and ids when they change their software. It is where headline and instant are the same. A date
 * without a time of day (midnight in UTC) proves nothing: a column has one headline every day.
 */
export function isSameEntry(one: Known, other: Known): boolean {
  if (one.title === null || other.title === null) return false;
  const [at, otherAt] = [instantOf(one), instantOf(other)];
  return at !== null && at === otherAt && plain(one.title) === plain(other.title);
}

function instantOf({ published }: Known): number | null {
  const at = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(at) || at % 86_400_000 === 0 ? null : at;
}

const plain = (title: string): string => title.normalize('NFKC').replace(/\s+/g, ' ').trim();
