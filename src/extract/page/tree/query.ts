import type { Page, PageElement } from './page-node.js';

export type Test = (element: PageElement) => boolean;

export const childElements = (element: PageElement): PageElement[] =>
  element.children.filter((child) => child.kind === 'element');

/** The first element of the page, in document order, that passes. */
export const findFirst = (page: Page, test: Test): PageElement | null => page.elements.find(test) ?? null;

export const findAll = (page: Page, test: Test): PageElement[] => page.elements.filter(test);

export const hasTag =
  (...tags: string[]): Test =>
  (element) =>
    tags.includes(element.tag);

/** Whether one of an attribute's space-separated words is the wanted one, as in `itemprop~="author"`. */
export function hasToken(element: PageElement, attribute: string, wanted: string): boolean {
  const value = element.attributes[attribute];
  return value !== undefined && (value === wanted || value.split(/\s+/).includes(wanted));
}

/** The nearest element that passes: the element itself or one round it. */
export function closest(element: PageElement, test: Test): PageElement | null {
  for (let at: PageElement | null = element; at !== null; at = at.parent) if (test(at)) return at;
  return null;
}

/** Every element within, in document order. */
export function descendants(element: PageElement): PageElement[] {
  return childElements(element).flatMap((child) => [child, ...descendants(child)]);
}

/** Whether an element is `outer` or stands in it. */
export const isWithin = (element: PageElement, outer: PageElement): boolean =>
  closest(element, (at) => at === outer) !== null;
