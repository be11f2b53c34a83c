import { bareText, countWords, wordsOf } from '../../words.js';

/** What sites put between the headline and their own name. */
const SEPARATOR = /\s+[|–—\-:·»›•~/\\]+\s+|\s*[|»›•]\s*/;
const SEPARATORS_BEHIND = /[\s|–—\-:·»›•~/\\]+$/;
const SEPARATORS_BEFORE = /^[\s|–—\-:·»›•~/\\]+/;
/** A bar stands between headline and site far more often than within a headline. */
const BAR_BEHIND = /\s*[|»›•]\s*$/;

/** How the outlet is named: by itself and by its address. */
export interface SiteNames {
  readonly name: string | null;
  readonly host: string | null;
}

/** Whether a text is nothing but the outlet's name. */
export function isSiteName(text: string, { name, host }: SiteNames): boolean {
  const bare = bareText(text);
  const site = bareText(name ?? '');
  if (bare === '') return false;
  const words = countWords(text);
  if (
    site !== '' &&
    (site.includes(bare) || (bare.includes(site) && words <= countWords(site) + MAX_EXTRA))
  ) {
    return true;
  }
  return host !== null && words <= MAX_NAME_WORDS && isNamedByHost(text, host);
}

/** A name may stand with a word such as "News"; with more it is a headline that mentions it. */
const MAX_EXTRA = 2;
const MAX_NAME_WORDS = 4;

/** "Rust Blog" for blog.rust-lang.org, "Newegg.com" for www.newegg.com. */
function isNamedByHost(text: string, host: string): boolean {
  const labels = host.toLowerCase().split(/[.-]/);
  const words = wordsOf(text.toLowerCase());
  if (words.every((word) => labels.includes(word))) return true;
  const squashed = words.join('');
  const main =
    host
      .toLowerCase()
      .split('.')
      .filter((label) => label !== 'www')[0]
      ?.replace(/-/g, '') ?? '';
  return main.length >= 4 && squashed.length >= 4 && (squashed.includes(main) || main.includes(squashed));
}

/** Cuts the outlet's name off a title; with `guess` also a short part that may be one when the name is not known. */
export function withoutSite(
  title: string | null,
  site: SiteNames,
  guess: 'never' | 'bar' | 'any',
): string | null {
  const parts = title?.split(SEPARATOR).filter(Boolean) ?? [];
  const [first] = parts;
  const last = parts.at(-1);
  if (title === null || first === undefined || last === undefined || parts.length < 2) return title;
  const uncut = title.slice(0, title.lastIndexOf(last));
  const before = uncut.replace(SEPARATORS_BEHIND, '');
  if (isSiteName(last, site)) return before;
  if (bareText(first) === bareText(site.name ?? '')) {
    return title.slice(first.length).replace(SEPARATORS_BEFORE, '');
  }
  const mayCut = guess === 'any' || (guess === 'bar' && BAR_BEHIND.test(uncut));
  return mayCut && /^[\p{Lu}\p{Lo}\d]/u.test(last) && countWords(last) <= 4 && countWords(before) >= 4
    ? before
    : title;
}
