import { type Page, type PageElement, visibleText } from '../../tree/page-node.js';
import { closest, findAll, hasToken, type Test } from '../../tree/query.js';
import { countWords } from '../../words.js';
import { cleanName } from './clean-name.js';

/** Where author lines stand in markup. `one` takes only the first name found. */
interface Place {
  readonly test: Test;
  readonly one: boolean;
}

const namedLike =
  (words: RegExp): Test =>
  ({ names }) =>
    names !== '' && words.test(names);
const linksTo =
  (path: RegExp): Test =>
  ({ tag, attributes }) =>
    tag === 'a' && path.test(attributes.href ?? '');
const isAuthorProperty: Test = (element) => hasToken(element, 'itemprop', 'author');

/** Surest first. */
const PLACES: readonly Place[] = [
  {
    test: (element) => hasToken(element, 'itemprop', 'name') && closest(element, isAuthorProperty) !== null,
    one: true,
  },
  { test: isAuthorProperty, one: true },
  { test: (element) => hasToken(element, 'rel', 'author'), one: false },
  { test: linksTo(/\/author\//), one: false },
  {
    test: namedLike(/(?:^|\s)(?:author-?name|byline-name|article__author-Name|author__name)(?:\s|$)/i),
    one: false,
  },
  { test: namedLike(/byline/i), one: true },
  { test: namedLike(/(?:^|\s)(?:post-|entry-)?author(?:\s|$)|author-?name/i), one: true },
  { test: linksTo(/\/(?:autor|authors|auteur|profile)\//), one: true },
  { test: namedLike(/author|autor/i), one: true },
  { test: ({ tag }) => tag === 'address', one: true },
];

/** Names there belong to readers, to other articles or to the site. */
const isElsewhere: Test = ({ tag, names }) =>
  tag === 'footer' ||
  tag === 'aside' ||
  (!/^(?:html|body|main|article)$/.test(tag) && /comment|related/i.test(names));
const MAX_LINES = 6;
const MAX_PEOPLE = 4;
/** A longer author line in markup is a biography. */
const MAX_WORDS = 8;

/** Names from the surest place that has any. */
export function fromMarkup(page: Page, isName: (name: string) => boolean): string[] {
  for (const { test, one } of PLACES) {
    const names = namesAt(findAll(page, test).slice(0, MAX_LINES), one, isName);
    if (names.length > 0) return names.slice(0, MAX_PEOPLE).filter((name) => !isPartOfAnother(name, names));
  }
  return [];
}

function namesAt(lines: readonly PageElement[], one: boolean, isName: (name: string) => boolean): string[] {
  const names: string[] = [];
  for (const line of lines) {
    if (closest(line, isElsewhere)) continue;
    const name = cleanName(line.attributes.content ?? visibleText(line));
    if (name === null || countWords(name) > MAX_WORDS || names.includes(name) || !isName(name)) continue;
    names.push(name);
    if (one) break;
  }
  return names;
}

const isPartOfAnother = (name: string, names: readonly string[]): boolean =>
  names.some((other) => other.length > name.length && other.includes(name));
