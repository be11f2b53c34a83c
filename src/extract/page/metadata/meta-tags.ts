import type { Page } from '../tree/page-node.js';
import { findAll, hasTag } from '../tree/query.js';

/** The page's meta tags by lower-case name, property or itemprop; every value in page order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function readMetaTags(page: Page): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of findAll(page, hasTag('meta'))) {
    const value = (element.attributes.content ?? element.attributes.datetime)?.trim();
    if (!value) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.attributes[attribute]?.trim().toLowerCase();
      if (!name) continue;
      const values = tags.get(name);
      if (values) values.push(value);
      else tags.set(name, [value]);
    }
  }
  return tags;
}

/** The first value of the first of the names that has one. */
export function metaValue(tags: MetaTags, ...names: string[]): string | null {
  for (const name of names) {
    const value = tags.get(name.toLowerCase())?.[0];
    if (value) return value;
  }
  return null;
}
