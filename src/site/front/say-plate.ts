import type { ListedBrief } from '../../domain/edition.js';
import type { DeskDay } from '../ports.js';
import { capitalise, countInFigures, countInWords } from '../words/count-in-words.js';
import { formatWeekday } from '../words/format-time.js';
import type { FrontPlan } from './arrange-front.js';

/** Words a minute for an adult who reads English silently (Brysbaert 2019: 238 for non-fiction). */
const READING_SPEED = 238;

/** The sentence under the date: how many briefs, from how many reports and outlets, and how long to read. */
export function sayPlate(plan: FrontPlan, day: DeskDay, briefs: readonly ListedBrief[]): string {
  if (plan.day === null)
    return 'Short briefs on artificial intelligence, with the words that each statement rests on.';
  if (!plan.isToday) {
    return `No brief has been approved yet today. Below: ${countInWords(plan.count, 'brief')} of ${formatWeekday(plan.day)}.`;
  }
  const count = capitalise(countInWords(plan.count, 'brief'));
  const from =
    day.articlesRead > 0
      ? `, from ${countInFigures(day.articlesRead, 'report')} at ${countInFigures(day.sources, 'outlet')}`
      : '';
  return `${count}${from}. ${sayReadingTime(briefs.slice(0, plan.count))}`;
}

function sayReadingTime(briefs: readonly ListedBrief[]): string {
  const text = briefs.map(({ headline, lede, nutGraf }) => `${headline} ${lede} ${nutGraf}`).join(' ');
  const minutes = Math.max(1, Math.round(text.split(/\s+/).length / READING_SPEED));
  return `${capitalise(countInWords(minutes, 'minute'))} to read the openings.`;
}
