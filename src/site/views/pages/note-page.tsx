import type { Child } from 'hono/jsx';
import { PAGE_SHEET } from '../../styles/sheets.js';
import type { Page } from '../document.js';
import { PageHead } from './page-head.js';

interface Note {
  readonly title: string;
  /** What happened, in a sentence. */
  readonly says: string;
  /** What to do next. */
  readonly next?: Child;
}

/** A page that says what happened and what to do; never indexed. */
export function makeNotePage({ title, says, next }: Note): Page {
  return {
    title,
    description: says,
    path: null,
    sheet: PAGE_SHEET,
    skip: 'Skip to the text',
    main: (
      <div class="w">
        <PageHead title={title}>{says}</PageHead>
        <div class="prose">{next ?? <ReadOn />}</div>
      </div>
    ),
  };
}

const ReadOn = () => (
  <p>
    <a href="/">Read today’s briefs</a>
  </p>
);
