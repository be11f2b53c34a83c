import { type Page, rawText } from '../tree/page-node.js';
import { findAll, hasTag, type Test } from '../tree/query.js';
import { bareText } from '../words.js';
import type { LdNode } from './ld-node.js';
import { readItem, typeOfItem } from './microdata.js';

/** What the page's JSON-LD says of the article, its page and its site. */
export interface LinkedData {
  readonly article: LdNode | null;
  readonly page: LdNode | null;
  readonly siteName: string | null;
  /** Nodes that others refer to by `@id`. */
  readonly byId: ReadonlyMap<string, LdNode>;
}

/** Nested deeper, a node is about something else. */
const MAX_DEPTH = 6;
const ARTICLE_TYPE = /Article|BlogPosting|Report|LiveBlog/i;

export function readLinkedData(page: Page): LinkedData {
  const nodes: LdNode[] = [];
  const isData: Test = ({ tag, attributes }) =>
    tag === 'script' && attributes.type?.trim().toLowerCase() === 'application/ld+json';
  for (const script of findAll(page, isData)) collectNodes(parseLoosely(rawText(script)), 0, nodes);
  const site = nodes.find((node) => /WebSite/i.test(typeOf(node)) && node.name);
  return {
    article: ownArticle(page, nodes),
    page:
      nodes.find((node) => /WebPage/i.test(typeOf(node)) && (node.datePublished || node.headline)) ?? null,
    siteName: nameOf(site?.name),
    byId: new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : []))),
  };
}

/** The article of the page's JSON-LD; where that lacks a field, what its microdata gives for it. */
function ownArticle(page: Page, nodes: readonly LdNode[]): LdNode | null {
  const heads = bareText(findAll(page, hasTag('title', 'h1')).map(rawText).join(' '));
  const articles = nodes.filter((node) => ARTICLE_TYPE.test(typeOf(node)));
  const own = articles.find((node) => isNamedIn(node, heads)) ?? articles[0] ?? null;
  const items = findAll(page, (element) => ARTICLE_TYPE.test(typeOfItem(element)));
  const item = items.map((element) => readItem(element)).find((node) => isNamedIn(node, heads));
  return item === undefined ? own : { ...item, ...own };
}

/** Pages describe other articles too: their own is the one whose headline stands at their head. */
function isNamedIn(node: LdNode, heads: string): boolean {
  const headline = bareText(nameOf(node.headline ?? node.name) ?? '');
  return headline !== '' && heads.includes(headline);
}

export const isNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list: schema.org allows one or many everywhere. */
export const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : [value].flat();

/** The text of a value that may be a string, a node with a name, or a list of either. */
export function nameOf(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value)) return nameOf(value[0], depth + 1);
  return isNode(value) ? nameOf(value.name ?? value['@value'], depth + 1) : null;
}

/** A node, or the one elsewhere on the page that it refers to. */
export function resolveNode(value: unknown, { byId }: LinkedData): unknown {
  if (!isNode(value) || value.name || typeof value['@id'] !== 'string') return value;
  return byId.get(value['@id']) ?? value;
}

const typeOf = (node: LdNode): string => listOf(node['@type']).join(' ');

function collectNodes(value: unknown, depth: number, into: LdNode[]): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) collectNodes(item, depth + 1, into);
    return;
  }
  if (!isNode(value)) return;
  into.push(value);
  collectNodes(value['@graph'], depth + 1, into);
  collectNodes(value.mainEntity, depth + 1, into);
}

/** Pages wrap JSON-LD in comments and CDATA, and leave line breaks in strings and commas before brackets. */
function parseLoosely(source: string): unknown {
  const text = source
    .trim()
    .replace(/^\s*(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/\*\s*)?\]\]>(?:\s*\*\/)?\s*$/g, '')
    .replace(/^<!--|-->$/g, '')
    .replace(/;\s*$/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks the JSON
  const mended = text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([\]}])/g, '$1');
  return tryParse(text) ?? tryParse(mended) ?? null;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
