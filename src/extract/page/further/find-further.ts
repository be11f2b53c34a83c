import type { FurtherPages } from '../../../domain/article.js';
import type { PageSource } from '../metadata/page-facts.js';
import { type PageElement, visibleText } from '../tree/page-node.js';
import { findAll, hasToken } from '../tree/query.js';
import { readPartAddress } from './page-number.js';

/** A link of the page with its absolute address. */
interface Link {
  readonly element: PageElement;
  readonly address: URL;
}

/** More parts than this are a gallery. */
const MOST_PAGES = 30;
/** Shorter parts of a path are sections. */
const MIN_NAME = 6;
/** Longer texts are no label of a link. */
const MAX_LABEL = 40;
/** Longer addresses hold data. */
const MAX_ADDRESS = 2000;

/** Where the rest of the article is, and where else all of it: parts by their number, then AMP, print and single page. */
export function findFurther(source: PageSource): FurtherPages {
  const { url, page } = source;
  if (url === null || !/^https?:/i.test(url) || !URL.canParse(url)) return { pages: [], alternatives: [] };
  const own = new URL(url);
  const elements = findAll(page, ({ tag }) => tag === 'a' || tag === 'link');
  const links = elements.flatMap((element) => linkOf(element, own));
  return { pages: findParts(links, own), alternatives: findAlternatives(links, own) };
}

function linkOf(element: PageElement, own: URL): Link[] {
  const href = element.attributes.href?.trim();
  if (!href || href.length > MAX_ADDRESS || href.startsWith('#') || !URL.canParse(href, own.href)) return [];
  const address = new URL(href, own.href);
  address.hash = '';
  return /^https?:$/.test(address.protocol) ? [{ element, address }] : [];
}

/**
 * The parts after this one without a gap: a link to part 3 alone is no second page. Only a first part is followed:
 * what looks like a later one may be another article with a number in its address.
 */
function findParts(links: readonly Link[], own: URL): string[] {
  const article = new Set(
    readPartAddress(own)
      .filter(({ part }) => part === 1)
      .map((reading) => reading.article),
  );
  const parts = new Map<number, string>();
  for (const { element, address } of links) {
    if (address.host !== own.host) continue;
    const reading = readPartAddress(address).find((one) => one.part > 1 && article.has(one.article));
    if (reading !== undefined && !parts.has(reading.part) && leadsToPart(element, reading.part))
      parts.set(reading.part, address.href);
  }
  const pages: string[] = [];
  for (let part = 2; pages.length < MOST_PAGES; part++) {
    const page = parts.get(part);
    if (page === undefined) break;
    pages.push(page);
  }
  return pages;
}

const NEXT =
  /^(?:next|continue|weiter|nächste|suivant|siguiente|seguinte|successiv|volgende|dalej|далее)\b|^[>›»→]+$/iu;

/** A link to a part says its number or "next"; others lead to a reply or a picture. */
function leadsToPart(element: PageElement, part: number): boolean {
  if (hasToken(element, 'rel', 'next')) return true;
  if (element.tag !== 'a') return false;
  const text = visibleText(element);
  const number =
    /^(?:page|seite|pagina|página|part|teil)?\s*(\d{1,2})(?:\s*(?:of|von|\/|:|–|-)\s.*)?$/iu.exec(
      text.slice(0, 80),
    );
  return Number(number?.[1]) === part || (text.length <= MAX_LABEL && NEXT.test(text));
}

const SINGLE =
  /^(?:view (?:as )?(?:a )?single page|single page|one page|view all|read (?:on|as) one page|all on one page|auf einer seite(?: lesen)?|artikel auf einer seite(?: lesen)?|tout sur une page|en una (?:sola )?página)$/iu;
const PRINT =
  /^(?:print(?: (?:version|view|this page|article|story|this))?|printer[- ]friendly(?: (?:version|page))?|druckversion|drucken|imprimer|imprimir|stampa|versione stampabile)$/iu;

type Form = FurtherPages['alternatives'][number]['form'];
/** Best first: a single page is the article itself; the other two are made from it. */
const FORMS: readonly Form[] = ['single page', 'AMP', 'print'];

function findAlternatives(links: readonly Link[], own: URL): FurtherPages['alternatives'] {
  const found = new Map<Form, string>();
  for (const { element, address } of links) {
    const form = formOf(element, address, own);
    if (form !== null && !found.has(form) && address.href !== own.href) found.set(form, address.href);
  }
  return FORMS.flatMap((form) => {
    const url = found.get(form);
    return url === undefined ? [] : [{ form, url }];
  });
}

function formOf(element: PageElement, address: URL, own: URL): Form | null {
  const { tag, attributes } = element;
  if (tag === 'link') {
    if (hasToken(element, 'rel', 'amphtml')) return 'AMP';
    return hasToken(element, 'rel', 'alternate') && /\bprint\b/i.test(attributes.media ?? '')
      ? 'print'
      : null;
  }
  if (address.host !== own.host || !isOfSameArticle(address, own)) return null;
  const text = visibleText(element) || (attributes.title ?? '').trim();
  if (text.length > MAX_LABEL) return null;
  if (SINGLE.test(text)) return 'single page';
  return PRINT.test(text) ? 'print' : null;
}

/** A form of the article has its name or its number in the address; "view all" alone leads to a list of others. */
function isOfSameArticle(address: URL, own: URL): boolean {
  const name = own.pathname
    .split('/')
    .filter((part) => part.length >= MIN_NAME)
    .at(-1)
    ?.replace(/\.\w{2,5}$/, '');
  const numbers = own.href.match(/\d{4,}/g) ?? [];
  const target = address.pathname + address.search;
  return (
    (name !== undefined && target.includes(name)) ||
    numbers.slice(-2).some((number) => target.includes(number))
  );
}
