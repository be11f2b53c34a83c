import { atom } from '../feeds/atom.js';
import { jsonFeed } from '../feeds/json-feed.js';
import { newestChange } from '../feeds/newest-change.js';
import { newsSitemap } from '../feeds/news-sitemap.js';
import { rss1 } from '../feeds/rss1.js';
import { rss2 } from '../feeds/rss2.js';
import { type FeedKind, sectionPath } from '../outlets/outlet.js';
import { articlePage } from '../pages/article-page.js';
import { FEED_TYPES } from '../pages/discovery.js';
import type { Html } from '../pages/html.js';
import { frontPage, notFoundPage, sectionPage, standingPage } from '../pages/listing-page.js';
import { articleAddress, imagePath, type Site, sectionsOf } from '../pages/page.js';
import { drawPicture } from '../pages/picture.js';
import { styleSheet } from '../pages/style.js';
import { encodeWindows1252 } from './encode-windows-1252.js';
import { makeResource, type Resource, type Shelf } from './resource.js';

/** The key of the page that answers wrong addresses. */
export const NOT_FOUND = '404';

type Entry = readonly [path: string, resource: Resource];

/** Renders everything that an outlet serves. */
export function buildShelf(site: Site, nameOf: (slug: string) => string): Shelf {
  return new Map<string, Resource>([
    ...standingPages(site),
    ...listings(site),
    ...articles(site, nameOf),
    ...feed(site),
    ...assets(site),
  ]);
}

function standingPages(site: Site): Entry[] {
  const pages = STANDING.map(([path, title, text]): Entry => {
    const markup = standingPage(site, title, text.replaceAll('{outlet}', site.outlet.name));
    return [path, page(site, markup, 'page', site.epoch)];
  });
  return [...pages, [NOT_FOUND, { ...page(site, notFoundPage(site), 'page', site.epoch), status: 404 }]];
}

const STANDING: readonly (readonly [path: string, title: string, text: string])[] = [
  [
    '/about',
    'About us',
    '{outlet} is a made-up outlet. Its reporters and everybody in its news are made up too.',
  ],
  ['/contact', 'Contact', 'Write to the newsroom by post. Letters are read on weekdays.'],
  ['/privacy', 'Privacy', '{outlet} keeps what you tell it for as long as you like and no longer.'],
  ['/newsletter', 'Newsletters', 'A letter every morning, free of charge. Leave with one click.'],
  ['/subscribe', 'Subscribe', 'Read everything for the price of a sandwich.'],
  ['/account', 'Sign in', 'Enter the number on your subscriber card.'],
  ['/share', 'Share', 'Thank you for telling others about {outlet}.'],
];

function listings(site: Site): Entry[] {
  const sections = sectionsOf(site).map((section): Entry => {
    const kind = sectionPath(section) === site.outlet.feedPath ? 'feed' : 'page';
    return [sectionPath(section), page(site, sectionPage(site, section), kind, newestChange(site))];
  });
  return [['/', page(site, frontPage(site), 'page', newestChange(site))], ...sections];
}

function articles(site: Site, nameOf: (slug: string) => string): Entry[] {
  const { outlet } = site;
  return site.articles.flatMap((article): Entry[] => {
    const markup = articlePage({ ...site, article, nameOf });
    const here: Entry = [outlet.articlePath(article), page(site, markup, 'article', article.modified)];
    const oldPath = outlet.manners.oldPath?.(article);
    return oldPath === undefined
      ? [here]
      : [here, [oldPath, moved(articleAddress(site, article), site.epoch)]];
  });
}

function moved(location: string, modified: Date): Resource {
  const body = Buffer.from('Moved permanently\n');
  return {
    ...makeResource({ kind: 'page', contentType: 'text/plain', body, modified }),
    status: 301,
    location,
  };
}

function feed(site: Site): Entry[] {
  const { outlet } = site;
  const write = FEEDS[outlet.feed];
  if (write === undefined) return [];
  const contentType = FEED_TYPES[outlet.feed] ?? 'application/xml';
  const body = encoded(site, write(site));
  return [[outlet.feedPath, makeResource({ kind: 'feed', contentType, body, modified: newestChange(site) })]];
}

const FEEDS: Readonly<Partial<Record<FeedKind, (site: Site) => string>>> = {
  'rss-2.0': (site) => rss2(site).text,
  'rss-1.0': (site) => rss1(site).text,
  'atom-1.0': (site) => atom(site).text,
  'json-feed-1.1': jsonFeed,
  'news-sitemap': (site) => newsSitemap(site).text,
};

function assets(site: Site): Entry[] {
  const { outlet, base, epoch } = site;
  const asset = (contentType: string, text: string): Resource =>
    makeResource({ kind: 'asset', contentType, body: Buffer.from(text), modified: epoch });
  const robots = `${outlet.robots.join('\n').replaceAll('{site}', base)}\n`;
  return [
    ['/robots.txt', asset('text/plain', robots)],
    ['/style.css', asset('text/css', styleSheet(outlet))],
    ...site.articles.map(
      (article): Entry => [imagePath(article), asset('image/svg+xml', drawPicture(article, outlet.look))],
    ),
  ];
}

/** Old servers leave the character set to the page's own `meta`. */
function page(site: Site, markup: Html, kind: Resource['kind'], modified: Date): Resource {
  const contentType = site.outlet.charset === 'utf-8' ? 'text/html; charset=utf-8' : 'text/html';
  return makeResource({ kind, contentType, body: encoded(site, markup.text), modified });
}

function encoded(site: Site, text: string): Uint8Array {
  return site.outlet.charset === 'windows-1252' ? encodeWindows1252(text) : Buffer.from(text);
}
