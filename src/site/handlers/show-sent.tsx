import type { Handler } from 'hono';
import { makeNotePage } from '../views/pages/note-page.js';
import { answerPage, type Site } from './answer-page.js';

/** `GET /newsletter/sent`: the same words for a known and an unknown address. */
export const showSent =
  (site: Site): Handler =>
  async (c) =>
    answerPage(
      c,
      site,
      makeNotePage({
        title: 'Look in your mail',
        says: 'We have sent a letter with a link. Open it and press Confirm, and the next edition comes to you.',
        next: (
          <p>
            Nothing there after ten minutes? Look among the junk mail, or <a href="/newsletter">try again</a>.
            Without a confirmation we send nothing more.
          </p>
        ),
      }),
    );
