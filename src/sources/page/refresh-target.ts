/** A page that waits longer shows something of its own first; seconds. */
const LONGEST_WAIT = 30;
const REFRESH = /^\s*(\d{1,6})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?(?:"([^"]*)"|'([^']*)'|(.*))/is;

/** Where `<meta http-equiv="refresh">` leads (HTML, "Refresh state"), or null where the page stays or waits long. */
export function refreshTarget(content: string): string | null {
  const [, seconds, double, single, bare] = REFRESH.exec(content) ?? [];
  const target = (double ?? single ?? bare ?? '').trim();
  return target === '' || Number(seconds) > LONGEST_WAIT ? null : target;
}
