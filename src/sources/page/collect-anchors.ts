import { tidy } from '../resolve-link.js';
import type { PageAnchor } from './outline.js';

type Attributes = Readonly<Record<string, string>>;

export interface AnchorCollector {
  open(tag: string, attributes: Attributes): void;
  text(text: string): void;
  close(tag: string): void;
  found(): readonly PageAnchor[];
}

/** Menus and feet are links too, but not news. */
const FURNITURE = new Set(['nav', 'footer', 'aside', 'form']);
const FURNITURE_ROLES = new Set(['navigation', 'contentinfo']);
const HEADING = /^h[1-5]$/;
/** Elements that part words although no space stands between them. */
const INLINE = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'em', 'i', 'ins', 'mark', 'q', 's'],
  ...['small', 'span', 'strong', 'sub', 'sup', 'u', 'wbr', 'font', 'time'],
]);
const MOST_ANCHORS = 20_000;
/** Characters; longer texts are no headlines, and need not be kept. */
const LONGEST = 2000;

interface Open {
  readonly attributes: Attributes;
  words: string;
  /** The first heading within it; its words are the headline. */
  heading: string | null;
  inHeading: boolean;
}

/** Gathers the links of a page's text with their words. */
export function collectAnchors(): AnchorCollector {
  const found: PageAnchor[] = [];
  let depth = 0;
  // How deep each piece of furniture stands that is open.
  const furniture: number[] = [];
  let current: Open | null = null;
  const finish = (): void => {
    const { href } = current?.attributes ?? {};
    if (current !== null && href !== undefined && found.length < MOST_ANCHORS)
      found.push(anchorOf(current, href, furniture.length > 0));
    current = null;
  };
  return {
    open(tag, attributes) {
      depth += 1;
      if (isFurniture(tag, attributes)) furniture.push(depth);
      // A link in a link ends the first (HTML, "in body", start tag "a").
      if (tag === 'a') {
        finish();
        current = { attributes, words: '', heading: null, inHeading: false };
      } else if (current !== null) enter(current, tag);
    },
    text(text) {
      if (current !== null) addWords(current, text);
    },
    close(tag) {
      if (tag === 'a') finish();
      else if (current !== null) leave(current, tag);
      if (furniture.at(-1) === depth) furniture.pop();
      depth -= 1;
    },
    found: () => found,
  };
}

const isFurniture = (tag: string, { role = '' }: Attributes): boolean =>
  FURNITURE.has(tag) || FURNITURE_ROLES.has(role.toLowerCase());

function enter(open: Open, tag: string): void {
  if (!INLINE.has(tag)) addWords(open, ' ');
  if (HEADING.test(tag) && open.heading === null) {
    open.heading = '';
    open.inHeading = true;
  }
}

function leave(open: Open, tag: string): void {
  if (HEADING.test(tag)) open.inHeading = false;
  if (!INLINE.has(tag)) addWords(open, ' ');
}

function addWords(open: Open, text: string): void {
  if (open.words.length < LONGEST) open.words += text;
  if (open.inHeading && open.heading !== null && open.heading.length < LONGEST) open.heading += text;
}

function anchorOf({ attributes, words, heading }: Open, href: string, furniture: boolean): PageAnchor {
  const said = tidy(heading ?? '') || tidy(words) || tidy(attributes['aria-label'] ?? '');
  return { href, words: said, type: (attributes.type ?? '').toLowerCase(), furniture };
}
