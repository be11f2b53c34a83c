import type { Edition, ListedBrief } from '../domain/edition.js';

const LONGEST_SUBJECT = 70;

/**
 * The edition of a day: its briefs with the most widely reported first, newest first among equals.
 * @param date `YYYY-MM-DD` in the desk's time zone
 * @param frozenAt ISO 8601; the edition does not change afterwards
 */
export function assembleEdition(input: {
  id: string;
  date: string;
  frozenAt: string;
  briefs: readonly ListedBrief[];
}): Edition {
  const briefs = [...input.briefs].sort(
    (a, b) =>
      b.outlets - a.outlets || b.publishedAt.localeCompare(a.publishedAt) || a.slug.localeCompare(b.slug),
  );
  const [lead, second] = briefs;
  return {
    id: input.id,
    date: input.date,
    subject: subjectOf(lead?.headline ?? 'Today’s briefs', briefs.length - 1),
    // The preheader adds to the subject and never repeats it: the next brief's headline does that.
    preheader: second === undefined ? lead?.dek || lead?.lede || '' : `Also: ${second.headline}`,
    briefs,
    frozenAt: input.frozenAt,
  };
}

/**
 * The edition as a subscriber of some topics gets it, with a subject of its own; the whole edition where it holds
 * none of them.
 * @param topics slugs; empty means all
 */
export function chooseTopics(edition: Edition, topics: readonly string[]): Edition {
  const briefs = edition.briefs.filter(({ topic }) => topics.includes(topic));
  return briefs.length === 0 ? edition : assembleEdition({ ...edition, briefs });
}

/** The name of an editor who answers for a headline ends it, and is never cut off. */
const SIGNED = / \(kept by [^()]+\)$/;

/** The lead's headline, shortened at a word, then "and N more". */
function subjectOf(headline: string, more: number): string {
  const signed = SIGNED.exec(headline)?.[0] ?? '';
  const words = headline.slice(0, headline.length - signed.length);
  const tail = `${signed}${more > 0 ? `, and ${more} more` : ''}`;
  const room = LONGEST_SUBJECT - tail.length;
  if (words.length <= room) return words + tail;
  const cut = words.slice(0, Math.max(20, room - 1)).replace(/[\s,;:–—-]+\S*$/, '');
  return `${cut}…${tail}`;
}

/** The day that an instant belongs to, as `YYYY-MM-DD` in a time zone. */
export function dayIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
}
