import { tidyText } from '../tidy-text.js';
import { bareText } from '../words.js';
import { findDate } from './dates/find-date.js';
import { fromLinkedData as dateFromLinkedData, fromMeta as dateFromMeta } from './dates/from-data.js';
import { nameOf } from './json-ld.js';
import type { PageFacts } from './page-facts.js';
import { fromLinkedData as authorsOf } from './people/from-data.js';
import { isPersonName } from './people/person-name.js';

/** What was taken for the article's own. */
export interface Taken {
  readonly published: string | null;
  readonly people: readonly string[];
}

/**
 * Where what a page tells machines contradicts what it shows its readers: one sentence for each, with what was taken.
 * @param facts with the title that was taken
 */
export function readDoubts(facts: PageFacts, { published, people }: Taken, monthFirst: boolean): string[] {
  return [doubtTitle(facts), doubtDate(facts, published, monthFirst), doubtPeople(facts, people)].filter(
    (doubt) => doubt !== null,
  );
}

function doubtTitle({ linked, title, lines }: PageFacts): string | null {
  const stated = tidyText(nameOf(linked.article?.headline));
  const bare = bareText(stated ?? '');
  if (bare === '' || title === null || bareText(title).includes(bare) || bare.includes(bareText(title)))
    return null;
  if (lines.some(({ text }) => bareText(text).includes(bare))) return null;
  return `The page’s data give the headline “${stated}”, which the page does not show; “${title}” was taken.`;
}

/** One day may lie between a place and Greenwich. */
const MOST_DAYS = 1;

function doubtDate(facts: PageFacts, taken: string | null, monthFirst: boolean): string | null {
  const find = (text: string | null | undefined): string | null => findDate(text, monthFirst);
  const stated = dateFromLinkedData(facts, find) ?? dateFromMeta(facts, find);
  if (stated === null || taken === null) return null;
  const [ours, theirs] = [taken.slice(0, 10), stated.slice(0, 10)];
  if (Math.abs(Date.parse(ours) - Date.parse(theirs)) <= MOST_DAYS * 86_400_000) return null;
  return `The page’s data give ${theirs} as the day of publication, what the page prints gives ${ours}; ${ours} was taken.`;
}

function doubtPeople({ linked }: PageFacts, people: readonly string[]): string | null {
  const stated = authorsOf(linked, false).filter((name) => name !== null && isPersonName(name));
  const taken = bareText(people.join(' '));
  if (people.length === 0 || stated.some((name) => taken.includes(bareText(name ?? '')))) return null;
  if (stated.length === 0) return null;
  return `The page’s data name ${stated.join(', ')} as the author, whom the page does not print; ${people.join(', ')} was taken.`;
}
