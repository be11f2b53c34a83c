import type { Handler } from 'hono';
import { arrangeFront } from '../front/arrange-front.js';
import { makeFrontPage } from '../views/front/front-page.js';
import { answerPage, type Site } from './answer-page.js';

const BRIEFS = 40;

/** `GET /` */
export const showFront =
  (site: Site): Handler =>
  async (c) => {
    const { library, now } = site.services;
    const [briefs, day] = await Promise.all([library.list({ limit: BRIEFS }), library.day()]);
    const plan = arrangeFront(briefs, now());
    const edition = plan.day === null || plan.isToday ? null : await library.edition(plan.day);
    const page = makeFrontPage({
      plan,
      day,
      briefs,
      edition: edition === null ? null : `/editions/${edition.date}`,
      now: now(),
      settings: site.settings,
    });
    return answerPage(c, site, page);
  };
