import type { Handler } from 'hono';
import { answerFile, type Site } from './answer-page.js';

/** `GET /robots.txt` (RFC 9309): all pages may be read; links that belong to one reader are not pages. */
export const showRobots =
  ({ settings }: Site): Handler =>
  (c) => {
    const lines = [
      'User-agent: *',
      'Allow: /',
      'Disallow: /newsletter/confirm/',
      'Disallow: /newsletter/leave/',
      'Disallow: /search',
      '',
      `Sitemap: ${settings.baseUrl}/sitemap.xml`,
      '',
    ];
    return answerFile(c, lines.join('\n'), 'text/plain');
  };
