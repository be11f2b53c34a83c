/** Parameters that say where a click came from, not what is shown. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|gbraid|wbraid|_gl|li_fat_id|mibextid|mtm_.*|pk_(?:campaign|kwd|source|medium|content)|oly_(?:anon|enc)_id|vero_id|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|_ga|cmpid|smid|s_cid|ref_?src|at_(?:medium|campaign)|ns_.*|xtor|wt_mc|guccounter)$/i;
/** Values that name the way here, whatever their parameter is called: `source=rss`, `ref=newsletter`. */
const WAY_HERE = /^(?:rss|atom|feed|rss-?feed|newsletter|e?mail|twitter|facebook|google-?news|share)$/i;

/**
 * What makes two links the same entry: the address without its scheme, "www.", tracking parameters,
 * fragment, `index.html`, trailing slash, and with its parameters in order; an AMP form is its article.
 */
export function entryKey(link: string): string {
  if (!URL.canParse(link)) return link.trim();
  const url = withoutAmp(new URL(link));
  const kept = [...url.searchParams]
    .filter(([name, value]) => !TRACKING.test(name) && !WAY_HERE.test(value) && !isAmp(name, value))
    .sort(([a, first], [b, second]) => compare(a, b) || compare(first, second));
  return keyOf(url, kept);
}

/** `amp.` before the host, `/amp` behind or before the path, `.amp.html`: how outlets name the AMP form of an article. */
function withoutAmp(url: URL): URL {
  const plain = new URL(url);
  if (/^amp\.[^.]+\./i.test(url.hostname)) plain.hostname = url.hostname.slice('amp.'.length);
  plain.pathname = url.pathname.replace(/^\/amp(?=\/.)|\/amp\/?$/i, '').replace(/\.amp(?=\.html?$|$)/i, '');
  return plain;
}

/** `?amp`, `?amp=1`, `?outputType=amp` */
const isAmp = (name: string, value: string): boolean =>
  (/^amp$/i.test(name) && /^(?:1|true|)$/i.test(value)) || /^amp$/i.test(value);

/**
 * What makes two addresses the same source: as for entries, but every parameter counts that is not known to tell
 * only where a click came from: a feed's parameters say which feed it is.
 */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  return keyOf(
    url,
    kept.sort(([a, first], [b, second]) => compare(a, b) || compare(first, second)),
  );
}

function keyOf(url: URL, kept: [string, string][]): string {
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
  const host = url.host.toLowerCase().replace(/^www\./, '');
  return `${host}${plainPath(url.pathname)}${query}`;
}

/** `%7Efen` and `~fen` are one path, and so are a folder and its index page. */
function plainPath(pathname: string): string {
  return decode(pathname)
    .normalize('NFC')
    .replace(/\/index\.(?:html?|php)$/i, '')
    .replace(/\/+$/, '');
}

function decode(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

/** By code units: a key must not depend on the machine's language. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
