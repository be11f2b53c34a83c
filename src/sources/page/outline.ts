/** A `link` element with an address. */
export interface PageLink {
  readonly rel: string;
  readonly type: string;
  readonly href: string;
  readonly title: string | null;
}

/** A link in the page's text. */
export interface PageAnchor {
  readonly href: string;
  /** The words of the link, or those of the heading within it. */
  readonly words: string;
  readonly type: string;
  /** Whether it stands in a menu, a foot or a form. */
  readonly furniture: boolean;
}

/** What the sources stage needs to know of a page, gathered in one pass. */
export interface PageOutline {
  /** What relative addresses start from: the page's own, or its `base` element's. */
  readonly base: string;
  readonly title: string;
  readonly siteName: string;
  readonly lang: string | null;
  readonly links: readonly PageLink[];
  readonly anchors: readonly PageAnchor[];
  /** Addresses of its frames, the whole-page ones first. */
  readonly frames: readonly string[];
  /** Where the page sends its reader by itself (`http-equiv=refresh`), or null. */
  readonly refresh: string | null;
  /** It asks for a password. */
  readonly signIn: boolean;
  readonly scripts: number;
  /** Characters of visible text. */
  readonly letters: number;
}
