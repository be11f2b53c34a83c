import type { Handler } from 'hono';
import type { Page } from '../views/document.js';
import { makeNotePage } from '../views/pages/note-page.js';
import { answerOnce, type Site } from './answer-page.js';

/**
 * `POST /newsletter/leave/:token`: the button of the page, and the one-click POST of a mail program (RFC 8058
 * §3.2: the body is `List-Unsubscribe=One-Click`, no cookie, no redirect, no question back). The token alone
 * decides, so both are the same to us.
 */
export const endSubscription =
  (site: Site): Handler<object, '/newsletter/leave/:token'> =>
  async (c) => {
    const left = await site.services.subscriptions.leave(c.req.param('token'));
    return left ? answerOnce(c, site, makeLeftPage()) : answerOnce(c, site, makeUnknownPage(), 404);
  };

export function makeLeftPage(): Page {
  const says = 'You have left the list. No further letter is sent to you.';
  return makeNotePage({ title: 'You have left', says, next: <JoinAgain /> });
}

export function makeUnknownPage(): Page {
  return makeNotePage({
    title: 'This link names no subscription',
    says: 'It may have been cut off by the mail program. Use the link in a newer letter, or answer that letter and ask.',
  });
}

const JoinAgain = () => (
  <p>
    Changed your mind? <a href="/newsletter">Join again</a>.
  </p>
);
