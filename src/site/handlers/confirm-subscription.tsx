import type { Handler } from 'hono';
import type { Page } from '../views/document.js';
import { makeNotePage } from '../views/pages/note-page.js';
import { answerOnce, type Site } from './answer-page.js';

/** `POST /newsletter/confirm/:token` */
export const confirmSubscription =
  (site: Site): Handler<object, '/newsletter/confirm/:token'> =>
  async (c) => {
    const { subscriptions } = site.services;
    const token = c.req.param('token');
    // A second press of the button finds the subscription confirmed, which is what was wanted.
    const confirmed =
      (await subscriptions.confirm(token)) || (await subscriptions.standOf(token)) === 'confirmed';
    return confirmed
      ? answerOnce(c, site, makeConfirmedPage())
      : answerOnce(c, site, makeStaleLinkPage(), 404);
  };

export function makeConfirmedPage(): Page {
  const says = 'You are on the list. The next edition comes to you. Each letter has a link to leave.';
  return makeNotePage({ title: 'Confirmed', says });
}

/** What a used, old or mistyped confirming link leads to. */
export function makeStaleLinkPage(): Page {
  return makeNotePage({
    title: 'This link no longer works',
    says: 'It was used already, is too old, or was cut off by the mail program.',
    next: (
      <p>
        If you are not on the list yet, <a href="/newsletter">ask for a new link</a>.
      </p>
    ),
  });
}
