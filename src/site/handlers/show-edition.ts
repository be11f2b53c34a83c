import type { Handler } from 'hono';
import { isDay } from '../../domain/day.js';
import { makeEditionPage } from '../views/pages/list-pages.js';
import { answerPage, type Site } from './answer-page.js';
import { showNotFound } from './show-not-found.js';

/** `GET /editions/:date` */
export const showEdition =
  (site: Site): Handler<object, '/editions/:date'> =>
  async (c) => {
    const date = c.req.param('date');
    const edition = isDay(date) ? await site.services.library.edition(date) : null;
    return edition === null ? showNotFound(site)(c) : answerPage(c, site, makeEditionPage(edition));
  };
