import type { Context } from 'hono';
import { makeNotePage } from '../views/pages/note-page.js';
import { answerOnce, type Site } from './answer-page.js';

/** 404 in words. */
export const showNotFound =
  (site: Site) =>
  async (c: Context): Promise<Response> => {
    const page = makeNotePage({
      title: 'There is no page here',
      says: 'The address may be mistyped, or the page was never published. Briefs keep their addresses for good.',
      next: (
        <p>
          <a href="/search">Search all briefs</a>, or go to the <a href="/">front page</a>.
        </p>
      ),
    });
    return answerOnce(c, site, page, 404);
  };
