/** Text with its entities decoded. */
export interface PageText {
  readonly kind: 'text';
  readonly text: string;
}

/** An element of a page, as little of the DOM as reading needs. */
export interface PageElement {
  readonly kind: 'element';
  /** In lower case. */
  readonly tag: string;
  /** Names in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Class and id as words, for matching: `postMeta` becomes `post-Meta`. */
  readonly names: string;
  readonly children: PageNode[];
  readonly parent: PageElement | null;
  /** Position among the page's elements in document order. */
  readonly order: number;
}

export type PageNode = PageText | PageElement;

/** A parsed page. */
export interface Page {
  readonly root: PageElement;
  /** Every element in document order. */
  readonly elements: readonly PageElement[];
}

/** Elements whose text no reader sees as part of the page. */
const UNSEEN: ReadonlySet<string> = new Set(
  'button canvas iframe math noscript object option script select style svg template textarea title'.split(
    ' ',
  ),
);

export const isUnseen = (element: PageElement): boolean => UNSEEN.has(element.tag);

/** Whether the page keeps an element from being seen until a script shows it. */
export const isHidden = ({ attributes }: PageElement): boolean =>
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '');

/** All text within that a reader would see, in document order, with a space where an element begins or ends. */
export function visibleText(element: PageElement): string {
  const parts: string[] = [];
  collectText(element, parts, false);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** All text within, scripts included. */
export function rawText(element: PageElement): string {
  const parts: string[] = [];
  collectText(element, parts, true);
  return parts.join('');
}

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data em font i mark q s small span strong sub sup time u wbr'.split(' '),
);

function collectText(element: PageElement, parts: string[], everything: boolean): void {
  for (const child of element.children) {
    if (child.kind === 'text') parts.push(child.text);
    else if (everything) collectText(child, parts, true);
    else if (!isUnseen(child)) {
      const apart = INLINE.has(child.tag) ? '' : ' ';
      parts.push(apart);
      collectText(child, parts, false);
      parts.push(apart);
    }
  }
}
