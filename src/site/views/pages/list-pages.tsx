import type { Edition, ListedBrief } from '../../../domain/edition.js';
import type { Topic } from '../../../domain/topic.js';
import { PAGE_SHEET } from '../../styles/sheets.js';
import { capitalise, countInWords } from '../../words/count-in-words.js';
import { dayOf, formatDate, formatWeekday } from '../../words/format-time.js';
import type { Page } from '../document.js';
import { NewsList } from '../news-list.js';
import { PageHead } from './page-head.js';

/** All newest briefs of one topic, with its feeds. */
export function makeTopicPage(topic: Topic, briefs: readonly ListedBrief[]): Page {
  const path = `/topics/${topic.slug}`;
  return {
    title: topic.name,
    description: `Briefs filed under ${topic.name}, each statement tied to the outlet that reported it.`,
    path,
    topic: topic.slug,
    sheet: PAGE_SHEET,
    skip: 'Skip to the briefs',
    main: (
      <div class="w">
        <PageHead title={topic.name} kick="Topic">
          {briefs.length === 0
            ? 'No brief has been published under this topic yet.'
            : `${capitalise(countInWords(briefs.length, 'brief'))}, newest first.`}
        </PageHead>
        {byDay(briefs).map(([day, ofDay]) => (
          <DayList day={day} briefs={ofDay} />
        ))}
        <section class="aft" aria-labelledby="follow">
          <h2 id="follow">Follow</h2>
          <ul class="links">
            <li>
              <a href={`${path}/feed.rss`}>RSS</a>
            </li>
            <li>
              <a href={`${path}/feed.atom`}>Atom</a>
            </li>
            <li>
              <a href={`${path}/feed.json`}>JSON Feed</a>
            </li>
            <li>
              <a href="/newsletter">Newsletter</a>
            </li>
          </ul>
        </section>
      </div>
    ),
  };
}

/** Every brief by date, and every edition. */
export function makeArchivePage(briefs: readonly ListedBrief[], editions: readonly Edition[]): Page {
  return {
    title: 'Archive',
    description: 'All briefs by date, and the editions of the daily newsletter.',
    path: '/archive',
    sheet: PAGE_SHEET,
    skip: 'Skip to the archive',
    main: (
      <div class="w">
        <PageHead title="Archive">
          {briefs.length === 0 ? 'No brief has been published yet.' : 'Every brief by date, newest first.'}
        </PageHead>
        {byDay(briefs).map(([day, ofDay]) => (
          <DayList day={day} briefs={ofDay} />
        ))}
        <section class="aft" aria-labelledby="editions">
          <h2 id="editions">Editions</h2>
          {editions.length === 0 ? (
            <p>No edition of the newsletter has been made yet.</p>
          ) : (
            <ul class="days">
              {editions.map((edition) => (
                <li>
                  <a href={`/editions/${edition.date}`}>{formatWeekday(edition.date)}</a>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    ),
  };
}

/** A frozen edition as it was mailed. */
export function makeEditionPage(edition: Edition): Page {
  const date = formatWeekday(edition.date);
  return {
    title: `Edition of ${formatDate(edition.date)}`,
    description: edition.preheader,
    path: `/editions/${edition.date}`,
    sheet: PAGE_SHEET,
    skip: 'Skip to the briefs',
    main: (
      <div class="w">
        <PageHead title={date} kick="Edition">
          {capitalise(countInWords(edition.briefs.length, 'brief'))}, as they were mailed.
        </PageHead>
        <section class="aft" aria-labelledby="briefs">
          <h2 id="briefs">Briefs</h2>
          <NewsList briefs={edition.briefs} clock openFirst />
        </section>
      </div>
    ),
  };
}

const DayList = ({ day, briefs }: { day: string; briefs: readonly ListedBrief[] }) => (
  <section class="aft" aria-labelledby={`d${day}`}>
    <h2 id={`d${day}`}>{formatDate(day)}</h2>
    <NewsList briefs={briefs} clock />
  </section>
);

function byDay(briefs: readonly ListedBrief[]): [string, ListedBrief[]][] {
  const days = new Map<string, ListedBrief[]>();
  for (const brief of briefs) {
    const day = dayOf(brief.publishedAt);
    days.set(day, [...(days.get(day) ?? []), brief]);
  }
  return [...days];
}
