import { type Outlet, sectionSlug } from './outlet.js';

const OPEN_ROBOTS = ['User-agent: *', 'Disallow: /account', 'Disallow: /search'];

/** An agency whose reports other outlets republish. */
const harbourWire: Outlet = {
  slug: 'harbour-wire',
  name: 'Harbour Wire',
  family: 'Harbour Wire Cooperative',
  tagline: 'Reports for newsrooms since 1908',
  feed: 'rss-2.0',
  feedPath: '/rss/latest.xml',
  template: 'wire',
  look: { ink: '#1b1f24', accent: '#0b5c8a', paper: '#ffffff', font: 'Georgia, serif' },
  typographicQuotes: true,
  charset: 'utf-8',
  codings: ['gzip'],
  validators: ['etag', 'last-modified'],
  robots: OPEN_ROBOTS,
  manners: {},
  reporters: {
    'Nora Kessling': 'Nora Kessling covers technology companies for Harbour Wire.',
    'Jude Amaro': 'Jude Amaro writes about industry, labor and consumer goods.',
    'Pieter Solano': 'Pieter Solano reports on courts, science and politics from Brannock.',
  },
  articlePath: (article) => `/article/${article.slug}-${article.id}`,
  dateline: (place) => `${place} (Harbour Wire) \u2014 `,
};

/** A national daily, the larger of two outlets of one publisher. */
const meridianPost: Outlet = {
  slug: 'meridian-post',
  name: 'The Meridian Post',
  family: 'Meridian Media Group',
  tagline: 'Independent. Daily. Unhurried.',
  feed: 'atom-1.0',
  feedPath: '/feeds/all.atom',
  template: 'daily',
  look: { ink: '#121212', accent: '#7a1f2b', paper: '#fffdf8', font: 'Palatino, Georgia, serif' },
  typographicQuotes: true,
  charset: 'utf-8',
  codings: ['br', 'gzip'],
  validators: ['etag', 'last-modified'],
  robots: OPEN_ROBOTS,
  manners: {},
  reporters: {
    'Camille Ostrander': 'Camille Ostrander is a technology correspondent of The Meridian Post.',
    'Daniel Oyelaran': 'Daniel Oyelaran covers companies and the people who work in them.',
    'Beth Marchetti': 'Beth Marchetti writes about culture and health.',
    'The Editorial Board': 'The editorial board represents the opinions of the newspaper.',
  },
  articlePath: (article) => {
    const day = article.published.toISOString().slice(0, 10).replaceAll('-', '/');
    return `/${day}/${sectionSlug(article.section)}/${article.slug}.html`;
  },
  dateline: (place) => `${place} \u2014 `,
};

/** A business daily: a news sitemap instead of a feed, and part of the pages for subscribers only. */
const sterlingRow: Outlet = {
  slug: 'sterling-row',
  name: 'Sterling Row',
  family: 'Sterling Row Holdings',
  tagline: 'Business, read closely',
  feed: 'news-sitemap',
  feedPath: '/news-sitemap.xml',
  template: 'business',
  look: { ink: '#21180f', accent: '#8a5a00', paper: '#fdf3e7', font: '"Times New Roman", serif' },
  typographicQuotes: true,
  charset: 'utf-8',
  codings: ['gzip'],
  validators: ['etag'],
  robots: [...OPEN_ROBOTS, '', 'Sitemap: {site}news-sitemap.xml'],
  manners: {},
  reporters: {
    'Philippa Crane': 'Philippa Crane is the companies editor of Sterling Row.',
    'Otto Lindgren': 'Otto Lindgren reports on deals and markets.',
  },
  articlePath: (article) => `/content/${article.id.toString(16)}-${article.story}`,
  dateline: null,
};

/** Does not want to be read by machines: robots.txt disallows everybody but one search engine. */
const kestrel: Outlet = {
  slug: 'kestrel',
  name: 'The Kestrel',
  family: 'Kestrel Reporting Trust',
  tagline: 'Investigations in the public interest',
  feed: 'atom-1.0',
  feedPath: '/atom.xml',
  template: 'wire',
  look: { ink: '#0d1b12', accent: '#1f6b3a', paper: '#f7faf7', font: 'Verdana, sans-serif' },
  typographicQuotes: true,
  charset: 'utf-8',
  codings: ['gzip'],
  validators: ['etag'],
  robots: ['User-agent: Findbot', 'Disallow:', '', 'User-agent: *', 'Disallow: /'],
  manners: {},
  reporters: { 'Jo Pemberly': 'Jo Pemberly is an investigative reporter. She can be reached at the trust.' },
  articlePath: (article) => `/investigations/${article.slug}`,
  dateline: null,
};

export const NATIONAL_OUTLETS: readonly Outlet[] = [harbourWire, meridianPost, sterlingRow, kestrel];
