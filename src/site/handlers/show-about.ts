import type { Handler } from 'hono';
import { makeAboutPage } from '../views/pages/about-page.js';
import { answerPage, type Site } from './answer-page.js';

/** `GET /about` */
export const showAbout =
  (site: Site): Handler =>
  async (c) =>
    answerPage(c, site, makeAboutPage(site.settings));
