import { type Html, html } from '../pages/html.js';
import { isoTime, listedAddress, type Site } from '../pages/page.js';

/** A news sitemap: sitemaps.org/protocol.html with the news extension. */
export function newsSitemap(site: Site): Html {
  const { outlet, articles } = site;
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${articles.map(
  (article) => html`<url>
<loc>${listedAddress(site, article)}</loc>
<lastmod>${isoTime(article.modified)}</lastmod>
<news:news>
<news:publication><news:name>${outlet.name}</news:name><news:language>en</news:language></news:publication>
<news:publication_date>${isoTime(article.published)}</news:publication_date>
<news:title>${article.title}</news:title>
</news:news>
</url>
`,
)}</urlset>
`;
}
