import type { FeedKind } from '../outlets/outlet.js';
import { type Html, html } from './html.js';
import type { Site } from './page.js';

/** Media types of the kinds that are feeds; a sitemap or a section page is not announced in the page's head. */
export const FEED_TYPES: Readonly<Partial<Record<FeedKind, string>>> = {
  'rss-2.0': 'application/rss+xml',
  'rss-1.0': 'application/rdf+xml',
  'atom-1.0': 'application/atom+xml',
  'json-feed-1.1': 'application/feed+json',
};

/** `<link rel="alternate">` for feed autodiscovery. */
export function feedLink({ outlet }: Site): Html | null {
  const type = FEED_TYPES[outlet.feed];
  if (type === undefined) return null;
  return html`<link rel="alternate" type="${type}" title="${outlet.name}" href="${outlet.feedPath}">`;
}
