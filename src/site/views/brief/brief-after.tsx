import type { ListedBrief } from '../../../domain/edition.js';
import { langOfWords, wordsFor } from '../../../domain/reader/words-for.js';
import type { Quote } from '../../brief/number-quotes.js';
import { coverageInWords } from '../../words/name-topic.js';
import { nestQuotes } from '../../words/nest-quotes.js';
import { directionOf } from '../../words/read-direction.js';
import { NewsList } from '../news-list.js';
import { ShortSignUp } from '../sign-up-form.js';

/** The call-out before the lead; a phone shows its first words only. */
export const JoinCallOut = () => (
  <div class="w">
    <aside class="join" aria-label="Newsletter" lang="en" dir="auto">
      <p>
        Join our daily newsletter <span class="more">for {coverageInWords()}</span>
      </p>
      <a class="btn" href="#subscribe">
        Join Now
      </a>
    </aside>
  </div>
);

interface QuotesProps {
  readonly quotes: readonly Quote[];
  readonly language: string;
}

/** The sources' own words, numbered, each with a link back to the statement that rests on it. */
export const Quotes = ({ quotes, language }: QuotesProps) => {
  const words = wordsFor(language);
  const lang = langOfWords(language);
  return (
    <section class="aft" aria-labelledby="evidence" lang={language}>
      <h2 id="evidence" lang={lang}>
        {words.quotes}
      </h2>
      <ol class="ev" {...(directionOf(language) === 'rtl' ? { dir: 'rtl' as const } : {})}>
        {quotes.map((quote) => (
          <li id={`e${quote.n}`}>
            <cite>{quote.outlet}</cite> <q>{nestQuotes(quote.text)}</q>
            {'\u00a0'}
            <a href={`#${quote.statement}`} aria-label={words.backTo(quote.n)}>
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
};

export const RecentNews = ({ briefs }: { briefs: readonly ListedBrief[] }) =>
  briefs.length === 0 ? null : (
    <section class="aft recent" aria-labelledby="recent">
      <h2 id="recent">Recent News</h2>
      <NewsList briefs={briefs} />
    </section>
  );

export const JoinForm = () => (
  <section class="aft recent" aria-labelledby="subscribe">
    <h2 id="subscribe">The daily newsletter</h2>
    <div>
      <p>The day’s briefs in one email. Leave at any time, without a login.</p>
      <ShortSignUp />
    </div>
  </section>
);
