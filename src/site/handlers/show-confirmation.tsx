import type { Handler } from 'hono';
import { makeNotePage } from '../views/pages/note-page.js';
import { answerOnce, type Site } from './answer-page.js';
import { makeConfirmedPage, makeStaleLinkPage } from './confirm-subscription.js';

/** `GET /newsletter/confirm/:token`: only a button, because mail scanners open every link. */
export const showConfirmation =
  (site: Site): Handler<object, '/newsletter/confirm/:token'> =>
  async (c) => {
    const stand = await site.services.subscriptions.standOf(c.req.param('token'));
    if (stand === 'confirmed') return answerOnce(c, site, makeConfirmedPage());
    if (stand !== 'to-confirm') return answerOnce(c, site, makeStaleLinkPage(), 404);
    const page = makeNotePage({
      title: 'One more step',
      says: 'Press Confirm to get the daily newsletter.',
      next: (
        <form method="post">
          <button type="submit">Confirm</button>
        </form>
      ),
    });
    return answerOnce(c, site, page);
  };
