import type { SampleArticle } from '../content/article.js';
import { type Html, html } from '../pages/html.js';
import { addressOf, articleAddress, imageAddress, listedAddress, type Site } from '../pages/page.js';

/** RSS 2.0 (rssboard.org/rss-specification) with the elements that news sites add. */
export function rss2(site: Site): Html {
  const { outlet, articles, base, epoch } = site;
  return html`<?xml version="1.0" encoding="${outlet.charset}"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${outlet.name}</title>
<link>${base}</link>
<description>${outlet.tagline}</description>
<language>en-us</language>
<copyright>${outlet.family}</copyright>
<lastBuildDate>${epoch.toUTCString()}</lastBuildDate>
<ttl>15</ttl>
<atom:link rel="self" type="application/rss+xml" href="${addressOf(site, outlet.feedPath)}"/>
${articles.map((article) => rssItem(site, article))}</channel>
</rss>
`;
}

function rssItem(site: Site, article: SampleArticle): Html {
  return html`<item>
<title>${article.title}</title>
<link>${listedAddress(site, article)}</link>
<guid isPermaLink="false">${article.id}@${site.outlet.slug}</guid>
<pubDate>${article.published.toUTCString()}</pubDate>
<dc:creator>${article.byline}</dc:creator>
${article.tags.map((tag) => html`<category>${tag}</category>`)}
<description>${html`<p>${article.dek}</p><p><a href="${articleAddress(site, article)}">Read the full story</a></p>`.text}</description>
<media:content url="${imageAddress(site, article)}" type="image/svg+xml" medium="image"/>
</item>
`;
}
