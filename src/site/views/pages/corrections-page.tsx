import type { ListedCorrection } from '../../ports.js';
import { PAGE_SHEET } from '../../styles/sheets.js';
import { formatDate } from '../../words/format-time.js';
import type { Page } from '../document.js';
import { PageHead } from './page-head.js';

/** Every correction and retraction: what was wrong, what is right, when. */
export function makeCorrectionsPage(corrections: readonly ListedCorrection[]): Page {
  return {
    title: 'Corrections',
    description: 'Every error that was put right after publication: what was wrong, what is right, and when.',
    path: '/corrections',
    sheet: PAGE_SHEET,
    skip: 'Skip to the corrections',
    main: (
      <div class="w">
        <PageHead title="Corrections">
          {corrections.length === 0
            ? 'No published brief has been corrected or withdrawn. When one is, this page says what was wrong, what is right, and when.'
            : 'What was wrong, what is right, and when.'}
        </PageHead>
        {corrections.length === 0 ? null : <CorrectionList corrections={corrections} />}
      </div>
    ),
  };
}

const CorrectionList = ({ corrections }: { corrections: readonly ListedCorrection[] }) => (
  <section class="aft" aria-labelledby="list">
    <h2 id="list">Newest first</h2>
    <ul class="news">
      {corrections.map(({ slug, headline, text, at }) => (
        <li>
          <h3>
            <a href={`/briefs/${slug}`}>{headline}</a>
          </h3>
          <p>{text}</p>
          <p class="m">
            <time datetime={at}>{formatDate(at)}</time>
          </p>
        </li>
      ))}
    </ul>
  </section>
);
