import type { Outlet } from './outlet.js';

/** A technology site; it corrects an article after publishing it. */
const circuitSignal: Outlet = {
  slug: 'circuit-signal',
  name: 'Circuit & Signal',
  family: 'Signal House',
  tagline: 'Technology, taken apart',
  feed: 'json-feed-1.1',
  feedPath: '/feed.json',
  template: 'magazine',
  look: { ink: '#17171c', accent: '#d6336c', paper: '#ffffff', font: '"Helvetica Neue", Arial, sans-serif' },
  typographicQuotes: true,
  charset: 'utf-8',
  codings: ['br', 'gzip'],
  validators: ['etag'],
  robots: ['User-agent: *', 'Allow: /'],
  manners: {},
  reporters: {
    'Kit Novak':
      'Kit Novak writes about infrastructure and start-ups. Once fixed a mainframe with a paper clip.',
    'Imani Thorpe': 'Imani Thorpe tests things until they break and then opens them.',
  },
  articlePath: (article) => `/p/${article.slug}`,
  dateline: null,
};

/** A science magazine on a slow server. */
const benchNotes: Outlet = {
  slug: 'bench-notes',
  name: 'Bench Notes',
  family: 'Averland Academy Press',
  tagline: 'News from the laboratory',
  feed: 'rss-1.0',
  feedPath: '/index.rdf',
  template: 'journal',
  look: { ink: '#222222', accent: '#b3541e', paper: '#fbfbf9', font: 'Cambria, Georgia, serif' },
  typographicQuotes: true,
  charset: 'utf-8',
  codings: [],
  validators: ['etag', 'last-modified'],
  robots: ['User-agent: *', 'Disallow: /members'],
  manners: { delay: [2_000, 3_000] },
  reporters: {
    'Yuki Barrow': 'Yuki Barrow covers water, weather and soil.',
    'Anselm Roth': 'Anselm Roth is the medicine editor.',
  },
  articlePath: (article) => `/news/${article.id}/${article.slug}`,
  dateline: null,
};

/** A magazine of essays that reserves its rights against text and data mining (W3C TDMRep). */
const halyard: Outlet = {
  slug: 'halyard',
  name: 'Halyard',
  family: 'Halyard Quarterly',
  tagline: 'Essays from the coast',
  feed: 'rss-2.0',
  feedPath: '/rss.xml',
  template: 'magazine',
  look: { ink: '#2a2320', accent: '#2f5d62', paper: '#f8f4ec', font: '"Book Antiqua", Palatino, serif' },
  typographicQuotes: true,
  charset: 'utf-8',
  codings: ['gzip'],
  validators: ['etag'],
  robots: ['User-agent: *', 'Allow: /'],
  manners: { headers: { 'tdm-reservation': '1' } },
  reporters: { 'Cass Whitlock': 'Cass Whitlock grew up between Northgate and the sea.' },
  articlePath: (article) => `/essays/${article.slug}`,
  dateline: null,
};

export const SPECIAL_OUTLETS: readonly Outlet[] = [circuitSignal, benchNotes, halyard];
