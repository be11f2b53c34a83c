import type { Handler } from 'hono';
import { TOPICS } from '../../domain/topic.js';
import { makeTopicPage } from '../views/pages/list-pages.js';
import { answerPage, type Site } from './answer-page.js';
import { showNotFound } from './show-not-found.js';

const BRIEFS = 50;

/** `GET /topics/:slug` */
export const showTopic =
  (site: Site): Handler<object, '/topics/:slug'> =>
  async (c) => {
    const topic = TOPICS.find(({ slug }) => slug === c.req.param('slug'));
    if (topic === undefined) return showNotFound(site)(c);
    const briefs = await site.services.library.list({ topic: topic.slug, limit: BRIEFS });
    return answerPage(c, site, makeTopicPage(topic, briefs));
  };
