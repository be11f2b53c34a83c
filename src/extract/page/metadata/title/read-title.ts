import { isProse } from '../../body/prose.js';
import type { Line } from '../../body/split-lines.js';
import { tidyText } from '../../tidy-text.js';
import { type PageElement, rawText, visibleText } from '../../tree/page-node.js';
import { closest, findAll, findFirst, hasTag, isWithin } from '../../tree/query.js';
import { bareText, countWords, wordsOf } from '../../words.js';
import { nameOf } from '../json-ld.js';
import { metaValue } from '../meta-tags.js';
import type { PageSource } from '../page-facts.js';
import { isSiteName, type SiteNames, withoutSite } from './without-site.js';

interface Titles {
  readonly og: string | null;
  readonly twitter: string | null;
  readonly tag: string | null;
  /** Of the page's data, where the page shows it too. */
  readonly headline: string | null;
  /** The same, shown or not. */
  readonly unseen: string | null;
  /** First-level headings, without those that only name the outlet. */
  readonly headings: readonly string[];
}

/** The article's headline without the site's name: the printed heading first, then what the page tells machines. */
export function readPageTitle(source: PageSource, siteName: string | null): string | null {
  const site = { name: siteName, host: hostOf(source.url) };
  const titles = gatherTitles(source, site);
  const { og, headline, twitter, tag } = titles;
  const stated = withoutSite(og, site, 'bar') ?? withoutSite(tag, site, 'any');
  const heading = withoutSite(headingThatAgrees(titles), site, 'never');
  if (heading !== null && countWords(heading) >= 2) return carriesMore(heading, stated) ? stated : heading;
  const printed = printedHeadline(source, titles);
  if (printed !== null) return carriesMore(printed, stated) ? stated : withoutSite(printed, site, 'never');
  if (headline && og && bareText(og).startsWith(bareText(headline)))
    return withoutSite(headline, site, 'bar');
  return (
    withoutSite(og, site, 'bar') ??
    headline ??
    withoutSite(twitter, site, 'bar') ??
    withoutSite(tag, site, 'any') ??
    titles.headings[0] ??
    titles.unseen
  );
}

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname : null;

function gatherTitles({ page, meta, linked, lines }: PageSource, site: SiteNames): Titles {
  const headings = findAll(page, hasTag('h1'))
    .map(visibleText)
    .filter((text) => text.length > 5 && !isSiteName(text, site));
  const titleTag = findFirst(page, hasTag('title'));
  const headline = tidyText(nameOf(linked.article?.headline));
  return {
    og: tidyText(metaValue(meta, 'og:title')),
    twitter: tidyText(metaValue(meta, 'twitter:title')),
    tag: titleTag === null ? null : tidyText(rawText(titleTag)),
    headline: isShown(headline, lines, titleTag) ? headline : null,
    unseen: headline,
    headings,
  };
}

/** A headline in the page's data that its readers never see names another article, or none. */
function isShown(headline: string | null, lines: readonly Line[], titleTag: PageElement | null): boolean {
  const bare = bareText(headline ?? '');
  const shows = (text: string): boolean => bareText(text).includes(bare);
  return (
    bare !== '' && ((titleTag !== null && shows(rawText(titleTag))) || lines.some(({ text }) => shows(text)))
  );
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

/** Some headings carry more than the headline: a link's domain, the number of comments, a label such as "Blog:". */
function carriesMore(heading: string, stated: string | null): boolean {
  if (stated === null || countWords(stated) < 4 || /(?:…|\.\.\.)$/.test(stated)) return false;
  const [whole, own] = [bareText(heading), bareText(stated)];
  if (whole.startsWith(`${own} `)) return /[)\d]$/.test(heading);
  return whole.endsWith(` ${own}`) && LABEL_BEFORE.test(heading) && whole.length - own.length <= MAX_LABEL;
}

const LABEL_BEFORE = /^[\p{L}\s]{2,20}:\s/u;
const MAX_LABEL = 20;

/** A printed headline has this many words; shorter first-level headings name a section. */
const MIN_WORDS = 4;
const MAX_WORDS = 25;
/** No more than this share of the page's running text stands before its headline. */
const MAX_SHARE_BEFORE = 0.2;

/** Editors often give search engines another title: then the heading above the text is the headline. */
function printedHeadline({ page, lines }: PageSource, { headings }: Titles): string | null {
  const elements = findAll(page, hasTag('h1')).filter((element) => !closest(element, isApart));
  const candidates = elements.filter((element) => {
    const text = visibleText(element);
    return headings.includes(text) && countWords(text) >= MIN_WORDS && countWords(text) <= MAX_WORDS;
  });
  const [first] = candidates;
  if (!first || shareBefore(lines, first) > MAX_SHARE_BEFORE) return null;
  return visibleText(first);
}

const isApart = ({ tag, names }: PageElement): boolean =>
  /^(?:aside|footer|nav|dialog|blockquote)$/.test(tag) ||
  /modal|popup|related|newsletter|cookie|consent/i.test(names);

function shareBefore(lines: readonly Line[], heading: PageElement): number {
  const at = lines.findIndex((line) => isWithin(line.block, heading));
  const mass = (some: readonly Line[]): number =>
    some.reduce((sum, line) => sum + (isProse(line) && line.linked < 0.5 ? line.text.length : 0), 0);
  const total = mass(lines);
  return at < 0 || total === 0 ? 1 : mass(lines.slice(0, at)) / total;
}
