import type { Handler } from 'hono';
import { makeNotePage } from '../views/pages/note-page.js';
import { answerOnce, type Site } from './answer-page.js';

/** `GET /newsletter/leave/:token`: a GET never unsubscribes, because mail scanners open every link. */
export const showLeaving =
  (site: Site): Handler =>
  async (c) => {
    const page = makeNotePage({
      title: 'Leave the list',
      says: 'Press the button and no further letter is sent to you.',
      next: (
        <form method="post">
          <button type="submit">Leave the list</button>
        </form>
      ),
    });
    return answerOnce(c, site, page);
  };
