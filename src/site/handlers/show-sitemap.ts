import type { Handler } from 'hono';
import { TOPICS } from '../../domain/topic.js';
import { escapeXml } from '../feeds/escape-xml.js';
import { answerFile, type Site } from './answer-page.js';

/** A sitemap may hold 50,000 addresses (sitemaps.org); the newest are what a crawler needs. */
const BRIEFS = 1000;
const EDITIONS = 1000;

/** `GET /sitemap.xml` */
export const showSitemap =
  ({ services, settings }: Site): Handler =>
  async (c) => {
    const [briefs, editions] = await Promise.all([
      services.library.list({ limit: BRIEFS }),
      services.library.editions(EDITIONS),
    ]);
    const entries = [
      ...['/', '/archive', '/corrections', '/about', '/newsletter'].map((path) => entry(path)),
      ...TOPICS.map(({ slug }) => entry(`/topics/${slug}`)),
      ...briefs.map(({ slug, publishedAt }) => entry(`/briefs/${slug}`, publishedAt)),
      ...editions.map(({ date, frozenAt }) => entry(`/editions/${date}`, frozenAt)),
    ];
    const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
    return answerFile(c, body, 'application/xml');

    function entry(path: string, changed?: string): string {
      const lastmod = changed === undefined ? '' : `<lastmod>${escapeXml(changed)}</lastmod>`;
      return `<url><loc>${escapeXml(settings.baseUrl + path)}</loc>${lastmod}</url>`;
    }
  };
