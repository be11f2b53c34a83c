import { NothingToFollow } from './errors.js';

/**
 * What an editor typed as an address: a bare host name means https, or http on this machine; `feed:` is
 * an old name for the scheme of feeds.
 * @throws NothingToFollow
 */
export function completeAddress(address: string): string {
  const given = address
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:/i, 'https:');
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(given)) return URL.canParse(given) ? new URL(given).href : given;
  const local = /^(?:[\w-]+\.)*localhost(?=[:/]|$)/i.test(given);
  const url = `${local ? 'http' : 'https'}://${given}`;
  if (!URL.canParse(url) || !/[.:]|localhost/.test(given))
    throw new NothingToFollow(given, 'it is not a web address; write it like https://outlet.example');
  return new URL(url).href;
}

/** The same, for lists: null for what is no http or https address, however it is written. */
export function webAddress(text: string): string | null {
  try {
    const url = new URL(completeAddress(text));
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    // The caller says so: it knows whose list it is.
    return null;
  }
}
