import { NothingToFollow } from './errors.js';

const NO_ADDRESS = 'it is not a web address; write it like https://outlet.example';
/** What nobody sees at the ends of what was copied. */
const UNSEEN = /^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/gu;
/** An address in brackets or quotation marks, as in mails; none begins with one of its own. */
const WRAPPED = /^[<("'“‘«„[](?!::|[\da-f]*:)(.+?)[>)"'”’»“\]][.,;]?$/u;
/** `scheme:` that is not a host with a port. */
const SCHEME = /^([a-z][a-z0-9+.-]*):(?!\d+(?:[/?#]|$))/i;
const LOCAL = /^(?:[\w-]+\.)*localhost(?=[:/?#]|$)/i;

/**
 * What an editor typed as an address, as the addresses that may be meant, the likeliest first: a bare host name
 * means https, and http where nothing answers there (http first on this machine); `feed:` is an old name for the
 * scheme of feeds; the fragment is dropped.
 * @throws NothingToFollow where no web address is meant
 */
export function meantAddresses(typed: string): [string, ...string[]] {
  const plain = typed.replace(UNSEEN, '');
  const given = (WRAPPED.exec(plain)?.[1] ?? plain).replace(/^feed:/i, '');
  if (/\s/.test(given)) throw new NothingToFollow(shown(typed), 'it holds spaces; give one address alone');
  if (/^[^\s/@:]+@[^\s/@]+$/.test(given.replace(/^mailto:/i, '')))
    throw new NothingToFollow(shown(typed), 'it is a mail address; give the address of a site or a feed');
  const bare = given.replace(/^\/+/, '');
  const scheme = SCHEME.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined) return [withScheme(scheme, bare, typed)];
  if (!/[.:]|localhost/i.test(bare)) throw new NothingToFollow(shown(typed), NO_ADDRESS);
  const both = [`https://${bare}`, `http://${bare}`].map((url) => parsed(url, typed));
  const [https = '', http = ''] = both;
  return LOCAL.test(bare) ? [http] : [https, http];
}

/** The likeliest of them. @throws NothingToFollow */
export const completeAddress = (typed: string): string => meantAddresses(typed)[0];

/** The same, for lists: null for what is no http or https address, however it is written. */
export function webAddress(text: string): string | null {
  try {
    return completeAddress(text);
  } catch {
    // The caller says so: it knows whose list it is.
    return null;
  }
}

/** `http:/host` and `https:host` are meant as they are read by browsers. */
function withScheme(scheme: string, given: string, typed: string): string {
  if (scheme !== 'http' && scheme !== 'https')
    throw new NothingToFollow(shown(typed), 'only http and https addresses can be followed');
  const rest = given.replace(/^https?:\/*/i, '');
  if (rest === '') throw new NothingToFollow(shown(typed), NO_ADDRESS);
  return parsed(`${scheme}://${rest}`, typed);
}

function parsed(url: string, typed: string): string {
  if (!URL.canParse(url)) throw new NothingToFollow(shown(typed), NO_ADDRESS);
  const whole = new URL(url);
  whole.hash = '';
  return whole.href;
}

const shown = (typed: string): string => {
  const line = typed.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
};
