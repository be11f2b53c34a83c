import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { makeNotePage } from '../views/pages/note-page.js';
import { answerOnce, type Site } from './answer-page.js';

/** 500 in words; the error goes to the log, never to the reader. */
export const showFailure =
  (site: Site): ErrorHandler =>
  async (error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    site.services.report?.(error, c.req.path);
    const page = makeNotePage({
      title: 'This page could not be made',
      says: 'The fault is ours, not yours. Nothing was lost. Try again in a minute.',
    });
    // The failure may be the database's, so this page must not ask it anything.
    const quiet = { ...site, services: { ...site.services, isSample: async () => false } };
    return answerOnce(c, quiet, page, 500);
  };
