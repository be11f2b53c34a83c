import { bareText } from '../../words.js';
import { nameOf } from '../json-ld.js';
import type { PageFacts } from '../page-facts.js';
import { isSiteName } from '../title/without-site.js';
import { cleanName } from './clean-name.js';
import { fromLinkedData, fromMeta } from './from-data.js';
import { fromLines } from './from-lines.js';
import { fromMarkup } from './from-markup.js';
import { isPersonName } from './person-name.js';
import { splitNames } from './split-names.js';

/**
 * The people who wrote the article, each once; empty where the page names none. The outlet itself is named only
 * where it names nobody else.
 */
export function readPeople(facts: PageFacts, siteName: string | null): string[] {
  const { page, linked, meta, url } = facts;
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : null;
  const outlets = [siteName, nameOf(linked.article?.publisher)].filter((name) => name !== null);
  const isOutlet = (name: string): boolean =>
    !/\b(?:team|staff|editors?|desk|redaktion)\b/i.test(name) &&
    (outlets.some((outlet) => isSiteName(name, { name: outlet, host: null })) ||
      isSiteName(name, { name: null, host }));
  const others = (lines: readonly (string | null)[]): string[] =>
    namesOf(lines).filter((name) => !isOutlet(name));
  const text = bareText(facts.lines.map((line) => line.text).join(' '));
  const ifShown = (names: string[]): string[] =>
    names.some((name) => text.includes(bareText(name))) ? names : [];
  const fromData = (): string[] => others(fromLinkedData(linked, false));
  const fromTags = (): string[] => others(fromMeta(meta, (line) => others([line]).length > 0));
  const named = (name: string): boolean => !isOutlet(name) && splitNames(name).some(isPersonName);
  // What the page tells machines and prints as well; then what it prints in so many words ("By …"); then a person
  // of its data whom it does not print. A name for machines alone is often the account that filed the article.
  const sources = [
    () => ifShown(fromData()),
    () => ifShown(fromTags()),
    () => namesOf(fromLines(facts)).filter(isPersonName),
    () => fromData().filter(isPersonName),
    () => fromTags().filter(isPersonName),
    () => namesOf(fromMarkup(page, named)),
    fromData,
    fromTags,
    () => namesOf(fromLines(facts)),
    () => namesOf(fromLinkedData(linked, true)),
    () => namesOf(fromMeta(meta, (line) => namesOf([line]).length > 0)),
    () => namesOf(fromMarkup(page, () => true)),
  ];
  for (const read of sources) {
    const names = read();
    if (names.length > 0) return names;
  }
  return [];
}

function namesOf(lines: readonly (string | null)[]): string[] {
  const names = lines.map(cleanName).filter((name) => name !== null);
  return [...new Set(names.flatMap(splitNames))];
}
