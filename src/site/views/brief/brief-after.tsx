import type { ListedBrief } from '../../../domain/edition.js';
import type { Quote } from '../../brief/number-quotes.js';
import { coverageInWords } from '../../words/name-topic.js';
import { nestQuotes } from '../../words/nest-quotes.js';
import { NewsList } from '../news-list.js';
import { ShortSignUp } from '../sign-up-form.js';

/** The call-out before the lead; a phone shows its first words only. */
export const JoinCallOut = () => (
  <div class="w">
    <aside class="join" aria-label="Newsletter" dir="auto">
      <p>
        Join our daily newsletter <span class="more">for {coverageInWords()}</span>
      </p>
      <a class="btn" href="#subscribe">
        Join Now
      </a>
    </aside>
  </div>
);

/** The sources' own words, numbered, each with a link back to the statement that rests on it. */
export const Quotes = ({ quotes, dir }: { quotes: readonly Quote[]; dir: 'ltr' | 'rtl' }) => (
  <section class="aft" aria-labelledby="evidence">
    <h2 id="evidence">The sources’ own words</h2>
    <ol class="ev" {...(dir === 'rtl' ? { dir } : {})}>
      {quotes.map((quote) => (
        <li id={`e${quote.n}`}>
          <cite>{quote.outlet}</cite> <q>{nestQuotes(quote.text)}</q>
          {'\u00a0'}
          <a href={`#${quote.statement}`} aria-label={`Back to statement ${quote.n}`}>
            ↩
          </a>
        </li>
      ))}
    </ol>
  </section>
);

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
