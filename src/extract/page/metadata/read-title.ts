import { tidyText } from '../tidy-text.js';
import { rawText, visibleText } from '../tree/page-node.js';
import { findAll, findFirst, hasTag } from '../tree/query.js';
import { bareText, countWords, wordsOf } from '../words.js';
import { nameOf } from './json-ld.js';
import { metaValue } from './meta-tags.js';
import type { PageSource } from './page-facts.js';

/** What sites put between the headline and their own name. */
const SEPARATOR = /\s+[|–—\-:·»›•~/\\]+\s+|\s*[|»›•]\s*/;
const SEPARATORS_BEHIND = /[\s|–—\-:·»›•~/\\]+$/;
const SEPARATORS_BEFORE = /^[\s|–—\-:·»›•~/\\]+/;

interface Titles {
  readonly og: string | null;
  readonly twitter: string | null;
  readonly tag: string | null;
  readonly headline: string | null;
  readonly headings: readonly string[];
}

/** The article's headline without the site's name. */
export function readPageTitle(facts: PageSource, siteName: string | null): string | null {
  const titles = gatherTitles(facts);
  const heading = headingThatAgrees(titles);
  if (heading !== null && countWords(heading) >= 2) return heading;
  const { og, headline, twitter, tag } = titles;
  if (headline && og && bareText(og).startsWith(bareText(headline))) return headline;
  return (
    withoutSite(og, siteName, false) ??
    headline ??
    withoutSite(twitter, siteName, false) ??
    withoutSite(tag, siteName, true) ??
    titles.headings[0] ??
    null
  );
}

function gatherTitles({ page, meta, linked }: PageSource): Titles {
  const headings = findAll(page, hasTag('h1'))
    .map((heading) => tidyText(visibleText(heading)))
    .filter((text) => text !== null && text.length > 5);
  const titleTag = findFirst(page, hasTag('title'));
  return {
    og: tidyText(metaValue(meta, 'og:title')),
    twitter: tidyText(metaValue(meta, 'twitter:title')),
    tag: titleTag === null ? null : tidyText(rawText(titleTag)),
    headline: tidyText(nameOf(linked.article?.headline)),
    headings: headings.filter((text) => text !== null),
  };
}

/** The first-level heading that the page's own title repeats; a lone one may differ by half its words. */
function headingThatAgrees({ og, tag, headline, headings }: Titles): string | null {
  const stated = bareText(og ?? tag ?? headline ?? '');
  const agreeing = headings.find(
    (heading) => stated.includes(bareText(heading)) || bareText(headline ?? '') === bareText(heading),
  );
  if (agreeing) return agreeing;
  const [only, second] = headings;
  if (only === undefined || second !== undefined) return null;
  const words = wordsOf(only);
  const shared = words.filter((word) => stated.includes(word.toLowerCase())).length;
  return stated === '' || shared / words.length > 0.5 ? only : null;
}

/** Cuts the site's name off a title; `guess` also cuts a short last part when the name is not known. */
function withoutSite(title: string | null, siteName: string | null, guess: boolean): string | null {
  const parts = title?.split(SEPARATOR).filter(Boolean) ?? [];
  const [first] = parts;
  const last = parts.at(-1);
  if (title === null || first === undefined || last === undefined || parts.length < 2) return title;
  const site = bareText(siteName ?? '');
  const before = title.slice(0, title.lastIndexOf(last)).replace(SEPARATORS_BEHIND, '');
  if (site !== '' && (bareText(last).includes(site) || site.includes(bareText(last)))) return before;
  if (site !== '' && bareText(first) === site)
    return title.slice(first.length).replace(SEPARATORS_BEFORE, '');
  return guess && countWords(last) <= 4 && countWords(before) >= 4 ? before : title;
}
