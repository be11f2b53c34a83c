import type { Parser } from 'htmlparser2';
import { readC1AsWindows1252 } from '../../decode/windows-1252.js';
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

interface Open {
  readonly element: XmlElement;
  readonly prefixes: Prefixes;
}

/** Builds the tree from the parser's events. */
export class TreeBuilder {
  readonly root: XmlElement = emptyElement('#root', null);
  /** End tags that closed something. */
  closed = 0;
  /** Whether markup was so deep that reading stopped. */
  cut = false;
  readonly #ground: Open = { element: this.root, prefixes: inherit(null, '') };
  readonly #open: Open[] = [];
  #overDepth = 0;

  constructor(
    readonly decode: DecodeText,
    readonly defects: XmlDefects,
  ) {}

  openTag(name: string, raw: Readonly<Record<string, string>>, parser: Parser): void {
    if (this.#open.length > MAX_DEPTH) {
      this.#overDepth++;
      this.cut ||= this.#overDepth > MAX_OVER_DEPTH;
      if (this.cut) parser.pause();
      return;
    }
    if (this.#isAfterEnd()) this.defects.count('after-end');
    this.#open.push(this.#element(name, raw, this.#top()));
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
  return { kind: 'element', namespace: '', name, written: name, attributes: {}, children: [], parent };
}
