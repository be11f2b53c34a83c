import type { Handler } from 'hono';
import { makeBriefPage } from '../views/brief/brief-page.js';
import { answerPage, type Site } from './answer-page.js';
import { showNotFound } from './show-not-found.js';

const RECENT = 5;

/** `GET /briefs/:slug` */
export const showBrief =
  (site: Site): Handler<object, '/briefs/:slug'> =>
  async (c) => {
    const { library } = site.services;
    const slug = c.req.param('slug');
    const brief = await library.bySlug(slug);
    if (brief === null) return showNotFound(site)(c);
    const newest = await library.list({ limit: RECENT + 1 });
    const recent = newest.filter((other) => other.slug !== slug).slice(0, RECENT);
    return answerPage(c, site, makeBriefPage(brief, recent, site.settings));
  };
