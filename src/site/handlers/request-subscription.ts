import type { Handler } from 'hono';
import { TOPICS } from '../../domain/topic.js';
import { makeSignUpPage } from '../views/pages/sign-up-page.js';
import { answerOnce, type Site } from './answer-page.js';

/** `POST /newsletter`: asks for a confirming mail; the answer never tells whether the address was known. */
export const requestSubscription =
  (site: Site): Handler =>
  async (c) => {
    const { email, topics, problem } = readForm(await c.req.parseBody({ all: true }));
    const refused =
      problem ??
      (await site.services.subscriptions.request({ email, topics, address: site.services.addressOf(c) }))
        .problem;
    if (refused === null) return c.redirect('/newsletter/sent', 303);
    const shown = topics.length > 0 ? topics : TOPICS.map(({ slug }) => slug);
    return answerOnce(c, site, makeSignUpPage({ email, topics: shown, problem: refused }), 422);
  };

interface Form {
  readonly email: string;
  /** Empty means all. */
  readonly topics: readonly string[];
  readonly problem: string | null;
}

function readForm(body: Record<string, unknown>): Form {
  const email = typeof body.email === 'string' ? body.email.trim() : '';
  const ticked = [body.topic].flat();
  const topics = TOPICS.map(({ slug }) => slug).filter((slug) => ticked.includes(slug));
  if (email === '') return { email, topics, problem: 'Write your email address.' };
  // The short form has no boxes, so only the long one can leave all of them empty.
  if (body.choose !== undefined && topics.length === 0) {
    return { email, topics, problem: 'Tick at least one kind of coverage.' };
  }
  return { email, topics: topics.length === TOPICS.length ? [] : topics, problem: null };
}
