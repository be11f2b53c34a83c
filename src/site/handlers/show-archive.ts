import type { Handler } from 'hono';
import { makeArchivePage } from '../views/pages/list-pages.js';
import { answerPage, type Site } from './answer-page.js';

const BRIEFS = 100;
const EDITIONS = 60;

/** `GET /archive` */
export const showArchive =
  (site: Site): Handler =>
  async (c) => {
    const { library } = site.services;
    const [briefs, editions] = await Promise.all([
      library.list({ limit: BRIEFS }),
      library.editions(EDITIONS),
    ]);
    return answerPage(c, site, makeArchivePage(briefs, editions));
  };
