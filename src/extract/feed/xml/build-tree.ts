import type { Parser } from 'htmlparser2';
import { readC1AsWindows1252 } from '../../decode/windows-1252.js';
import { MOST_ENTRIES, MOST_IN_SITEMAP } from '../bound-entries.js';
import type { DecodeText } from './document-entities.js';
import { type Namespace, namespaceOfAddress, namespaceOfUsualPrefix } from './namespaces.js';
import type { XmlDefects } from './xml-defects.js';
import type { XmlElement } from './xml-node.js';

/** Markup nested deeper is an attack or a broken generator; what follows is read as a child of this level. */
const MAX_DEPTH = 512;

/** Nothing is nested this deep by mistake, and the parser slows down with every level: the rest is not read. */
const MAX_OVER_DEPTH = 512;

/** Made for each element over its parent's, so that a declaration costs the same however many are above it. */
type Prefixes = Record<string, Namespace>;

/** Five thousand entries of sixty elements each, or fifty thousand of a sitemap with six. */
const MOST_ELEMENTS = 300_000;

/** Entries by the names of their elements; those of an item's media may bear the name of a sitemap's. */
const MOST_NAMED: Readonly<Record<string, number>> = {
  entry: MOST_ENTRIES,
  item: MOST_ENTRIES,
  sitemap: MOST_IN_SITEMAP,
  url: MOST_IN_SITEMAP,
};

/** Elements whose text is an address. */
const ADDRESSES: ReadonlySet<string> = new Set(['guid', 'id', 'link', 'loc', 'origlink', 'url']);

interface Open {
  readonly element: XmlElement;
  readonly prefixes: Prefixes;
}

/** Builds the tree from the parser's events. */
export class TreeBuilder {
  readonly root: XmlElement = emptyElement('#root', null);
  /** End tags that closed something. */
  closed = 0;
  /** Why reading stopped before the end; null where it did not. */
  cut: 'deep' | 'many' | 'entries' | null = null;
  readonly #ground: Open = { element: this.root, prefixes: inherit(null, '') };
  readonly #open: Open[] = [];
  #overDepth = 0;
  #elements = 0;
  #entries = 0;

  constructor(
    readonly decode: DecodeText,
    readonly defects: XmlDefects,
  ) {}

  openTag(name: string, raw: Readonly<Record<string, string>>, parser: Parser): void {
    if (this.#open.length > MAX_DEPTH) {
      this.#overDepth++;
      if (this.#overDepth > MAX_OVER_DEPTH) this.#stop('deep', parser);
      return;
    }
    if (this.#isAfterEnd()) this.defects.count('after-end');
    const opened = this.#element(name, raw, this.#top());
    this.#open.push(opened);
    this.#count(opened.element.name, parser);
  }

  /** One entry more than is read is kept, so that the reader of entries can tell of it. */
  #count(name: string, parser: Parser): void {
    this.#elements++;
    const most = MOST_NAMED[name];
    if (most !== undefined) this.#entries++;
    if (most !== undefined && this.#entries > most) this.#stop('entries', parser);
    else if (this.#elements > MOST_ELEMENTS) this.#stop('many', parser);
  }

  #stop(why: 'deep' | 'many' | 'entries', parser: Parser): void {
    this.cut = why;
    parser.pause();
  }

  closeTag(): void {
    if (this.#overDepth > 0) this.#overDepth--;
    else this.#open.pop();
  }

  text(text: string, cdata: boolean): void {
    if (this.#isAfterEnd() && text.trim() !== '') this.defects.count('after-end');
    if (!cdata && text.startsWith('<')) this.defects.count('bracket');
    if (!cdata && text.includes(']]>')) this.defects.count('cdata-end');
    const plain = cdata ? text : this.decode(text);
    this.#top().element.children.push({ kind: 'text', text: readC1AsWindows1252(plain), cdata });
  }

  /** At the end of the document: an address that was not closed was cut off, and what is left of it leads elsewhere. */
  dropCutAddress(): void {
    const { element } = this.#top();
    if (ADDRESSES.has(element.name)) element.children.length = 0;
  }

  /** Whether the document's one element has ended. */
  #isAfterEnd(): boolean {
    return this.#open.length === 0 && this.root.children.some(({ kind }) => kind === 'element');
  }

  #top(): Open {
    return this.#open.at(-1) ?? this.#ground;
  }

  #element(written: string, raw: Readonly<Record<string, string>>, up: Open): Open {
    const attributes: Record<string, string> = {};
    let own: Prefixes | null = null;
    for (const [key, value] of Object.entries(raw)) {
      const lower = key.toLowerCase();
      attributes[lower] = this.decode(value);
      if (lower !== 'xmlns' && !lower.startsWith('xmlns:')) continue;
      own ??= inherit(up.prefixes);
      own[lower.slice('xmlns:'.length)] = namespaceOfAddress(value);
    }
    const prefixes = own ?? up.prefixes;
    const colon = written.indexOf(':');
    const prefix = written.slice(0, Math.max(0, colon)).toLowerCase();
    const declared = prefixes[prefix];
    if (declared === undefined && prefix !== '') this.defects.count('prefix');
    const element: XmlElement = {
      ...emptyElement(written.slice(colon + 1).toLowerCase(), up.element),
      namespace: declared ?? namespaceOfUsualPrefix(prefix),
      written,
      attributes,
    };
    up.element.children.push(element);
    return { element, prefixes };
  }
}

function inherit(from: Prefixes | null, none?: Namespace): Prefixes {
  const prefixes: Prefixes = Object.create(from);
  if (none !== undefined) prefixes[''] = none;
  return prefixes;
}

function emptyElement(name: string, parent: XmlElement | null): XmlElement {
  return {
    kind: 'element',
    namespace: '',
    name,
    written: name,
    attributes: {},
    children: [],
    parent,
    memo: {},
  };
}
