/** Short names for the namespaces that carry something for us; `''` is no namespace, `'?'` any other. */
export type Namespace =
  | ''
  | '?'
  | 'atom'
  | 'cc'
  | 'content'
  | 'dc'
  | 'dcterms'
  | 'feedburner'
  | 'geo'
  | 'georss'
  | 'gml'
  | 'image'
  | 'itunes'
  | 'media'
  | 'news'
  | 'rdf'
  | 'rss'
  | 'sitemap'
  | 'slash'
  | 'sy'
  | 'thr'
  | 'xhtml';

/** Matched loosely: feeds misspell, version and re-case the addresses. */
const ADDRESSES: readonly (readonly [RegExp, Namespace])[] = [
  [/^https?:\/\/www\.w3\.org\/2005\/atom|purl\.org\/atom\/ns/i, 'atom'],
  [/purl\.org\/dc\/elements/i, 'dc'],
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/creativecommons|web\.resource\.org\/cc/i, 'cc'],
  [/rss\/1\.0\/modules\/content/i, 'content'],
  [/rss\/1\.0\/modules\/syndication/i, 'sy'],
  [/rss\/1\.0\/modules\/slash/i, 'slash'],
  [/purl\.org\/syndication\/thread/i, 'thr'],
  [/www\.georss\.org\/georss/i, 'georss'],
  [/www\.opengis\.net\/gml/i, 'gml'],
  [/2003\/01\/geo\/wgs84_pos/i, 'geo'],
  [/search\.yahoo\.com\/mrss/i, 'media'],
  [/itunes\.com\/dtds/i, 'itunes'],
  [/22-rdf-syntax/i, 'rdf'],
  [/1999\/xhtml/i, 'xhtml'],
  [/rssnamespace\.org\/feedburner/i, 'feedburner'],
  [/sitemaps\.org\/schemas\/sitemap\/|google\.com\/schemas\/sitemap\/0/i, 'sitemap'],
  [/schemas\/sitemap-news/i, 'news'],
  [/schemas\/sitemap-image/i, 'image'],
  [
    /userland\.com\/rss|my\.netscape\.com\/rdf|purl\.org\/rss\/1|channel\.netscape\.com|purl\.org\/net\/rss1/i,
    'rss',
  ],
];

/** Prefixes that mean their usual namespace even where the feed forgot to declare them. */
const USUAL_PREFIXES: ReadonlySet<string> = new Set([
  'atom',
  'content',
  'dc',
  'dcterms',
  'feedburner',
  'geo',
  'georss',
  'gml',
  'image',
  'itunes',
  'media',
  'news',
  'rdf',
  'slash',
  'sy',
  'thr',
]);

export function namespaceOfAddress(address: string): Namespace {
  if (address === '') return '';
  return ADDRESSES.find(([form]) => form.test(address))?.[1] ?? '?';
}

/** The namespace of a prefix that no xmlns attribute declares. */
export function namespaceOfUsualPrefix(prefix: string): Namespace {
  if (prefix === '') return '';
  return USUAL_PREFIXES.has(prefix) ? (prefix as Namespace) : '?';
}

/** The namespaces in which the core elements of a feed (title, link, item …) may stand. */
export const CORE_NAMESPACES: ReadonlySet<Namespace> = new Set(['', 'rss', 'atom', 'rdf', 'sitemap']);
