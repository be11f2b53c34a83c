import type { Fetched } from '../domain/source.js';

const KINDS: readonly [RegExp, string][] = [
  [/^image\//, 'a picture'],
  [/^audio\//, 'a recording'],
  [/^video\//, 'a film'],
  [/^font\//, 'a font'],
  [/^application\/pdf$/, 'a PDF file'],
  [/^application\/(?:zip|gzip|x-gzip|x-tar|x-7z-compressed|vnd\.rar|x-bzip2)$/, 'a packed file'],
  [/^application\/(?:msword|vnd\.|epub)/, 'an office document'],
  [/json$/, 'data of a program (JSON), and no JSON Feed'],
];
/** What files begin with, in hexadecimal, whatever their server calls them (WHATWG MIME Sniffing §6). */
const BEGINNINGS: readonly [string, string][] = [
  ['89504e47', 'a picture'],
  ['47494638', 'a picture'],
  ['ffd8ff', 'a picture'],
  ['25504446', 'a PDF file'],
  ['504b0304', 'a packed file'],
  ['1f8b', 'a packed file'],
  ['52617221', 'a packed file'],
  ['377abcaf', 'a packed file'],
];
const INSTEAD = 'give the address of a news site, a section or a feed';

/**
 * What stands at an address that is no page, with what to give in its place; null where it may be a page.
 * @param text what the bytes read as
 */
export function namesNoPage({ bytes, contentType }: Fetched, text: string): string | null {
  if (text.trim() === '') return `the server answers with nothing at all; try again later, or ${INSTEAD}`;
  const begin = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  // Markup is markup, whatever its server calls it.
  const markup = /^\s*<[!?a-z]/i.test(text.slice(0, 1000).replace(/^\ufeff/, ''));
  const kind =
    BEGINNINGS.find(([beginning]) => begin.startsWith(beginning))?.[1] ??
    (markup ? undefined : KINDS.find(([pattern]) => pattern.test(type))?.[1]);
  return kind === undefined ? null : `it is ${kind}, not a page; ${INSTEAD}`;
}
