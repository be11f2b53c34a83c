/** An absolute http(s) address without its fragment, or null. */
export function resolveLink(href: string | null, base: string): string | null {
  if (href === null || !URL.canParse(href.trim(), base)) return null;
  const url = new URL(href.trim(), base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** On one line, without the spaces around it. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
