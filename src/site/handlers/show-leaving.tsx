import type { Handler } from 'hono';
import { makeNotePage } from '../views/pages/note-page.js';
import { answerOnce, type Site } from './answer-page.js';
import { makeLeftPage, makeUnknownPage } from './end-subscription.js';

/** `GET /newsletter/leave/:token`: a GET never unsubscribes, because mail scanners open every link. */
export const showLeaving =
  (site: Site): Handler<object, '/newsletter/leave/:token'> =>
  async (c) => {
    const stand = await site.services.subscriptions.standOf(c.req.param('token'));
    if (stand === 'left') return answerOnce(c, site, makeLeftPage());
    if (stand !== 'to-leave') return answerOnce(c, site, makeUnknownPage(), 404);
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
