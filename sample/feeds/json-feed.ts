import { html } from '../pages/html.js';
import { addressOf, articleAddress, imageAddress, isoTime, listedAddress, type Site } from '../pages/page.js';

/** JSON Feed 1.1 (jsonfeed.org/version/1.1) with the whole text of the articles. */
export function jsonFeed(site: Site): string {
  const { outlet, articles, base } = site;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.name,
    description: outlet.tagline,
    home_page_url: base,
    feed_url: addressOf(site, outlet.feedPath),
    language: 'en',
    items: articles.map((article) => ({
      id: articleAddress(site, article),
      url: listedAddress(site, article),
      title: article.title,
      summary: article.dek,
      content_html: article.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`.text).join('\n'),
      image: imageAddress(site, article),
      date_published: isoTime(article.published),
      date_modified: isoTime(article.modified),
      authors: [{ name: article.byline }],
      tags: article.tags,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
