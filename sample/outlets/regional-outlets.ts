import { type Outlet, sectionSlug } from './outlet.js';

/** The smaller sister of The Meridian Post; its feed still lists the addresses of an older system. */
const northgateCourier: Outlet = {
  slug: 'northgate-courier',
  name: 'Northgate Courier',
  family: 'Meridian Media Group',
  tagline: 'The voice of the north',
  feed: 'rss-2.0',
  feedPath: '/feed/',
  template: 'daily',
  look: { ink: '#151515', accent: '#204f2c', paper: '#ffffff', font: 'Georgia, serif' },
  typographicQuotes: true,
  charset: 'utf-8',
  codings: ['br', 'gzip'],
  validators: ['last-modified'],
  robots: ['User-agent: *', 'Disallow: /wp-admin/'],
  manners: { oldPath: (article) => `/?p=${article.id}` },
  reporters: {
    'Rory Tamsin': 'Rory Tamsin covers Northgate city hall.',
    'Gwen Halloway': 'Gwen Halloway is a staff photographer.',
  },
  articlePath: (article) => `/news/${sectionSlug(article.section)}/${article.slug}/`,
  dateline: (place) => `${place} \u2014 `,
};

/** A small-town paper on an old system that writes windows-1252. */
const lakesideLedger: Outlet = {
  slug: 'lakeside-ledger',
  name: 'Lakeside Ledger',
  family: 'Brannigan & Daughters',
  tagline: 'All around Lake Orrin',
  feed: 'rss-2.0',
  feedPath: '/rss.php',
  template: 'portal',
  look: { ink: '#000000', accent: '#003399', paper: '#ffffff', font: 'Arial, sans-serif' },
  typographicQuotes: true,
  charset: 'windows-1252',
  codings: [],
  validators: ['last-modified'],
  robots: ['User-agent: *', 'Disallow: /cgi-bin/'],
  manners: {},
  reporters: {
    'Edith Marsh': 'Edith Marsh has reported for the Ledger since 1994.',
    'Harbour Wire': 'Harbour Wire is a news agency.',
  },
  articlePath: (article) => `/news/story.php?id=${article.id}`,
  dateline: null,
};

/** A coastal daily whose server is easily overrun: 429 first, then an answer. */
const tidewaterTribune: Outlet = {
  slug: 'tidewater-tribune',
  name: 'Tidewater Tribune',
  family: 'Carrow Bay Newspapers',
  tagline: 'Carrow Bay and the coast',
  feed: 'rss-2.0',
  feedPath: '/search/?f=rss',
  template: 'portal',
  look: { ink: '#16202a', accent: '#00707a', paper: '#f4fafb', font: 'Tahoma, sans-serif' },
  typographicQuotes: false,
  charset: 'utf-8',
  codings: ['gzip'],
  validators: ['etag'],
  robots: ['User-agent: *', 'Disallow: /users/'],
  manners: { busyFor: 2, tracking: '?utm_source=feed&utm_medium=rss' },
  reporters: {
    'Sam Dray': 'Sam Dray writes about the harbor.',
    'Lucy Fairweather': 'Lucy Fairweather reports on city government and takes pictures.',
  },
  articlePath: (article) => `/${sectionSlug(article.section)}/${article.slug}/article_${article.id}.html`,
  dateline: (place) => `${place} (Harbour Wire) -- `,
};

/** A newsletter on the legislature: no feed at all, only a section page. */
const statehouseRecord: Outlet = {
  slug: 'statehouse-record',
  name: 'Statehouse Record',
  family: 'Record Publishing Society',
  tagline: 'What the legislature did, and what it means',
  feed: 'section-page',
  feedPath: '/policy/',
  template: 'record',
  look: { ink: '#1d1d1d', accent: '#4a3b8f', paper: '#ffffff', font: '"Courier New", monospace' },
  typographicQuotes: false,
  charset: 'utf-8',
  codings: [],
  validators: ['etag', 'last-modified'],
  robots: ['User-agent: *', 'Allow: /'],
  manners: {},
  reporters: {
    'Theo Vasquez': 'Theo Vasquez covers the ministries.',
    'Marian Achterberg': 'Marian Achterberg covers the floor and the committees.',
  },
  articlePath: (article) => `/policy/${article.slug}`,
  dateline: (place) => `${place}. `,
};

export const REGIONAL_OUTLETS: readonly Outlet[] = [
  northgateCourier,
  lakesideLedger,
  tidewaterTribune,
  statehouseRecord,
];
