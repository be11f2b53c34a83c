import type { Handler } from 'hono';
import { makeSearchPage } from '../views/pages/search-page.js';
import { answerOnce, type Site } from './answer-page.js';

const FOUND = 30;
const NEWEST = 5;
const LONGEST_QUERY = 200;

/** `GET /search?q=` */
export const showSearch =
  (site: Site): Handler =>
  async (c) => {
    const { library } = site.services;
    const words = (c.req.query('q') ?? '').trim().slice(0, LONGEST_QUERY);
    const found = words === '' ? [] : await library.search(words, FOUND);
    const newest = found.length > 0 ? [] : await library.list({ limit: NEWEST });
    return answerOnce(c, site, makeSearchPage(words, found, newest));
  };
