import { resolveLink, tidy } from '../resolve-link.js';
import { type AnchorCollector, collectAnchors } from './collect-anchors.js';
import type { PageLink, PageOutline } from './outline.js';
import { refreshTarget } from './refresh-target.js';

type Attributes = Readonly<Record<string, string>>;

/** Takes a page's elements and text in their order. */
export interface Collector {
  open(tag: string, attributes: Attributes): void;
  text(text: string): void;
  close(tag: string): void;
  outline(): PageOutline;
}

/** Their content is no text for readers. */
const SILENT = new Set(['script', 'style', 'template', 'svg', 'title']);
/** More than these on one page are no feeds of it. */
const MOST_LINKS = 2000;

interface Parts {
  base: string;
  title: string;
  siteName: string;
  lang: string | null;
  readonly links: PageLink[];
  readonly frames: string[];
  readonly iframes: string[];
  refresh: string | null;
  signIn: boolean;
  scripts: number;
  letters: number;
}

/** Gathers the parts of one page. */
export function createCollector(url: string): Collector {
  const anchors = collectAnchors();
  const parts: Parts = {
    ...{ base: url, title: '', siteName: '', lang: null, refresh: null },
    ...{ links: [], frames: [], iframes: [], signIn: false, scripts: 0, letters: 0 },
  };
  const silent: string[] = [];
  return {
    open(tag, attributes) {
      if (SILENT.has(tag)) silent.push(tag);
      READERS[tag]?.(parts, attributes, url);
      anchors.open(tag, attributes);
    },
    text(text) {
      if (silent.at(-1) === 'title' && parts.title.length < 1000) parts.title += text;
      if (silent.length > 0) return;
      parts.letters += text.trim().length;
      anchors.text(text);
    },
    close(tag) {
      if (silent.at(-1) === tag) silent.pop();
      anchors.close(tag);
    },
    outline: () => outlineOf(parts, anchors),
  };
}

function outlineOf(parts: Parts, anchors: AnchorCollector): PageOutline {
  const { frames, iframes, title, ...same } = parts;
  return { ...same, title: tidy(title), anchors: anchors.found(), frames: [...frames, ...iframes] };
}

const READERS: Readonly<Record<string, (parts: Parts, attributes: Attributes, url: string) => void>> = {
  html(parts, { lang }) {
    parts.lang ??= lang?.trim() || null;
  },
  base(parts, { href }, url) {
    // The first counts (HTML, "The base element").
    if (parts.base === url) parts.base = resolveLink(href ?? null, url) ?? url;
  },
  link(parts, { rel = '', type = '', href, title }) {
    if (href === undefined || parts.links.length >= MOST_LINKS) return;
    parts.links.push({ rel, type: plainType(type), href, title: title?.trim() || null });
  },
  meta(parts, { property, name, content = '', 'http-equiv': equivalent }) {
    if ((property ?? name)?.toLowerCase() === 'og:site_name') parts.siteName ||= tidy(content);
    if (equivalent?.toLowerCase() === 'refresh') parts.refresh ??= refreshTarget(content);
  },
  frame: (parts, { src }) => keepFrame(parts.frames, src),
  iframe: (parts, { src }) => keepFrame(parts.iframes, src),
  input(parts, { type }) {
    parts.signIn ||= type?.toLowerCase() === 'password';
  },
  script(parts) {
    parts.scripts += 1;
  },
};

function keepFrame(frames: string[], src: string | undefined): void {
  if (src !== undefined && src.trim() !== '' && frames.length < MOST_LINKS) frames.push(src);
}

const plainType = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase();
