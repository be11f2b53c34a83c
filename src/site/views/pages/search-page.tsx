import type { ListedBrief } from '../../../domain/edition.js';
import { PAGE_SHEET } from '../../styles/sheets.js';
import { capitalise, countInWords } from '../../words/count-in-words.js';
import type { Page } from '../document.js';
import { NewsList } from '../news-list.js';
import { PageHead } from './page-head.js';

/** Search: what was found, or the words that were searched and the five newest briefs. */
export function makeSearchPage(
  words: string,
  found: readonly ListedBrief[],
  newest: readonly ListedBrief[],
): Page {
  const asked = words !== '';
  return {
    title: asked ? `Search: ${words}` : 'Search',
    description: 'Search all briefs.',
    path: null,
    sheet: PAGE_SHEET,
    skip: 'Skip to the search',
    main: (
      <div class="w">
        <PageHead title="Search">
          {asked ? sayFound(words, found.length, newest.length > 0) : undefined}
        </PageHead>
        <search>
          <form class="ask wide" action="/search" method="get">
            <label class="vh" for="q">
              Words to search for
            </label>
            <input
              id="q"
              name="q"
              type="search"
              value={words}
              maxlength={200}
              required
              placeholder="Words of a brief"
            />
            <button type="submit">Search</button>
          </form>
        </search>
        {found.length > 0 ? (
          <Results title="Found" briefs={found} />
        ) : (
          <Results title="Newest briefs" briefs={newest} />
        )}
      </div>
    ),
  };
}

const Results = ({ title, briefs }: { title: string; briefs: readonly ListedBrief[] }) =>
  briefs.length === 0 ? null : (
    <section class="aft" aria-labelledby="results">
      <h2 id="results">{title}</h2>
      <NewsList briefs={briefs} />
    </section>
  );

function sayFound(words: string, count: number, others: boolean): string {
  if (count === 0)
    return `No brief holds the words “${words}”.${others ? ' These are the newest ones.' : ''}`;
  return `${capitalise(countInWords(count, 'brief'))} for “${words}”.`;
}
