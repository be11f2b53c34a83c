import type { Context, Handler } from 'hono';
import { TOPICS } from '../../domain/topic.js';
import type { Channel } from '../feeds/describe-channel.js';
import { describeChannel } from '../feeds/describe-channel.js';
import { writeAtom } from '../feeds/write-atom.js';
import { writeJsonFeed } from '../feeds/write-json-feed.js';
import { writeRss } from '../feeds/write-rss.js';
import { answerFile, type Site } from './answer-page.js';
import { showNotFound } from './show-not-found.js';

const BRIEFS = 30;

/** Feed formats by the ending of their address, with media type and writer. */
const FORMATS: Readonly<Record<string, readonly [type: string, write: (channel: Channel) => string]>> = {
  rss: ['application/rss+xml', writeRss],
  atom: ['application/atom+xml', writeAtom],
  json: ['application/feed+json', writeJsonFeed],
};

/** `GET /feed.rss`, `.atom`, `.json`, and the same under `/topics/:slug/` */
export const showFeed =
  (site: Site): Handler =>
  async (c) => {
    const format = FORMATS[c.req.path.split('.').at(-1) ?? ''];
    const topic = topicOf(c);
    if (format === undefined || topic === undefined) return showNotFound(site)(c);
    const [type, write] = format;
    const briefs = await site.services.library.list({
      ...(topic === null ? {} : { topic: topic.slug }),
      limit: BRIEFS,
    });
    const sample = await site.services.isSample();
    const channel = describeChannel({ settings: site.settings, topic, briefs, path: c.req.path, sample });
    return answerFile(c, write(channel), type);
  };

/** The topic in the address, null for the whole site, undefined where it names none. */
function topicOf(c: Context): (typeof TOPICS)[number] | null | undefined {
  const slug = c.req.param('slug');
  return slug === undefined ? null : TOPICS.find((topic) => topic.slug === slug);
}
