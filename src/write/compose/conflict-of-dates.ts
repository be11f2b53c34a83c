import { findDates } from '../../domain/text/dates.js';
import type { Candidate } from '../candidate.js';
import { contentTerms } from '../read/content-terms.js';
import type { SourceText } from '../read/source-text.js';

/** A day that a sentence names. */
export interface Day {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly text: string;
  /** Stems of the words right before it: what happened on that day. */
  readonly before: ReadonlySet<string>;
}

/** A candidate with the days that it names. */
export interface WithDays {
  readonly candidate: Candidate;
  readonly days: readonly Day[];
}

/** How alike two sentences must be to date the same event. */
const SAME_EVENT = 0.48;

export function readDays({ sentence }: Candidate, sources: readonly SourceText[]): Day[] {
  const published = sources.find(({ index }) => index === sentence.source)?.article.published ?? null;
  return findDates(sentence.text, published).flatMap(({ date, precision, text, start }) => {
    if (date === null || precision !== 'day') return [];
    const before = new Set(contentTerms(sentence.text.slice(0, start)).slice(-3));
    return [{ date, text: text.replace(/^(?:on|last|this) /i, ''), before }];
  });
}

/** On which days two sentences put the same event ("Date: Monday or Tuesday"), or null. */
export function whenDiffers(
  a: WithDays,
  b: WithDays,
  likeness: number,
  sources: readonly SourceText[],
): string | null {
  const [one, other] = [a.days[0], b.days[0]];
  if (likeness < SAME_EVENT || a.days.length !== 1 || b.days.length !== 1 || !one || !other) return null;
  // Equal words that mean different days come from pages that date themselves wrongly.
  if (one.date === other.date || one.text.toLowerCase() === other.text.toLowerCase()) return null;
  if (![...one.before].some((term) => other.before.has(term))) return null;
  if (allDays(b.candidate, sources).has(one.date) || allDays(a.candidate, sources).has(other.date))
    return null;
  return `Date: ${one.text} or ${other.text}`;
}

/** Every date of a candidate's source. */
function allDays({ sentence }: Candidate, sources: readonly SourceText[]): ReadonlySet<string> {
  const article = sources.find(({ index }) => index === sentence.source)?.article;
  if (!article) return new Set();
  return new Set(findDates(article.text, article.published).flatMap(({ date }) => date ?? []));
}
