/** Parameters that say where a click came from, not what is shown. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|cmpid|smid|ref_?src|at_(?:medium|campaign)|ns_.*|xtor|wt_mc)$/i;

/**
 * What makes two links the same entry: the address without its scheme, "www.", tracking parameters,
 * fragment, trailing slash, and with its parameters in order.
 */
export function entryKey(link: string): string {
  if (!URL.canParse(link)) return link.trim();
  const url = new URL(link);
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => a.localeCompare(b));
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
  const host = url.host.toLowerCase().replace(/^www\./, '');
  return `${host}${url.pathname.replace(/\/+$/, '')}${query}`;
}
