import type { DomDocument, DomElement } from '../dom.js';
import { countWords } from '../words.js';
import { cleanName } from './clean-name.js';
import { isNode, type LdNode, type LinkedData, listOf, nameOf, resolveNode } from './json-ld.js';
import type { MetaTags } from './meta-tags.js';
import type { PageFacts } from './page-facts.js';

/** The people who wrote the article, each once; empty where the page names none. */
export function readPeople({ page, linked, meta }: PageFacts): string[] {
  for (const names of [fromLinkedData(linked), fromMeta(meta), fromMarkup(page)]) {
    if (names.length > 0) return names;
  }
  return [];
}

function fromLinkedData(linked: LinkedData): string[] {
  for (const node of [linked.article, linked.page]) {
    const names = node ? namesIn(node, linked) : [];
    if (names.length > 0) return names;
  }
  return [];
}

function namesIn(node: LdNode, linked: LinkedData): string[] {
  const names = listOf(node.author ?? node.creator).map((author) => {
    const person = resolveNode(author, linked);
    return cleanName(isNode(person) ? nameOf(person.name) : nameOf(person));
  });
  return unique(names);
}

const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'og:article:author',
  'cxenseparse:author',
  'citation_author',
];

function fromMeta(meta: MetaTags): string[] {
  for (const name of META_NAMES) {
    const names = unique((meta.get(name) ?? []).map(cleanName));
    if (names.length > 0) return names;
  }
  return [];
}

/** Where author lines stand in markup, surest first. `one` takes only the first name found. */
const PLACES: readonly { readonly selector: string; readonly one: boolean }[] = [
  { selector: '[itemprop~="author"] [itemprop="name"]', one: true },
  { selector: '[itemprop~="author"]', one: true },
  { selector: '[rel~="author"]', one: false },
  { selector: 'a[href*="/author/"]', one: false },
  { selector: '.author-name, .byline-name, .article__author-name, .author__name', one: false },
  { selector: '.byline, [class*="byline"], [class*="Byline"]', one: true },
  {
    selector:
      '.author, .post-author, .entry-author, [class*="author-name"], [class*="authorName"], [data-testid*="byline"]',
    one: true,
  },
  {
    selector:
      'a[href*="/autor/"], a[href*="/authors/"], a[href*="/auteur/"], a[href*="/profile/"], [class*="autor"], [id*="author"], [class*="author"]',
    one: true,
  },
  { selector: 'address', one: true },
];

/** Names there belong to readers, to other articles or to the site. */
const ELSEWHERE = '[class*="comment"], [id*="comment"], footer, [class*="related"], aside';
const MAX_LINES = 6;
const MAX_PEOPLE = 4;
/** A longer author line in markup is a biography. */
const MAX_WORDS = 8;

function fromMarkup(page: DomDocument): string[] {
  for (const { selector, one } of PLACES) {
    const names = namesAt([...page.querySelectorAll(selector)].slice(0, MAX_LINES), one);
    if (names.length > 0) return names.slice(0, MAX_PEOPLE).filter((name) => !isPartOfAnother(name, names));
  }
  return [];
}

function namesAt(lines: readonly DomElement[], one: boolean): string[] {
  const names: string[] = [];
  for (const line of lines) {
    if (line.closest(ELSEWHERE)) continue;
    const name = cleanName(line.getAttribute('content') ?? line.textContent);
    if (name === null || countWords(name) > MAX_WORDS || names.includes(name)) continue;
    names.push(name);
    if (one) break;
  }
  return names;
}

const isPartOfAnother = (name: string, names: readonly string[]): boolean =>
  names.some((other) => other.length > name.length && other.includes(name));

const unique = (names: readonly (string | null)[]): string[] => [
  ...new Set(names.filter((name) => name !== null)),
];
