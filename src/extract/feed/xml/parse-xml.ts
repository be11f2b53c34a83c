import { Parser } from 'htmlparser2';
import { readC1AsWindows1252 } from '../../decode/windows-1252.js';
import { type DecodeText, entityDecoder } from './document-entities.js';
import { type Namespace, namespaceOfAddress, namespaceOfUsualPrefix } from './namespaces.js';
import type { XmlElement } from './xml-node.js';

/** Markup nested deeper is an attack or a broken generator; what follows is read as a child of this level. */
const MAX_DEPTH = 512;

/** Nothing is nested this deep by mistake, and the parser slows down with every level: the rest is not read. */
const MAX_OVER_DEPTH = 10_000;

type Prefixes = Readonly<Record<string, Namespace>>;

interface Open {
  readonly element: XmlElement;
  readonly prefixes: Prefixes;
}

export interface ParsedXml {
  readonly root: XmlElement;
  /** Elements whose end tag was missing. */
  readonly unclosed: number;
}

/** Builds a tree from XML however broken: a missing end tag closes with its parent, a stray one is ignored. */
export function parseXml(xml: string): ParsedXml {
  const decode = entityDecoder(xml);
  const root = emptyElement('#root', null);
  const open: Open[] = [{ element: root, prefixes: { '': '' } }];
  let overDepth = 0;
  let unclosed = 0;
  let cdata = false;
  const top = (): Open => open[open.length - 1] ?? { element: root, prefixes: { '': '' } };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > MAX_DEPTH) {
          overDepth++;
          if (overDepth > MAX_OVER_DEPTH) parser.pause();
          return;
        }
        open.push(openElement(name, attributes, top(), decode));
      },
      ontext(text) {
        const plain = cdata ? text : decode(text);
        top().element.children.push({ kind: 'text', text: readC1AsWindows1252(plain), cdata });
      },
      oncdatastart() {
        cdata = true;
      },
      oncdataend() {
        cdata = false;
      },
      onclosetag(_name, implied) {
        if (implied && xml[parser.endIndex - 1] !== '/') unclosed++;
        if (overDepth > 0) overDepth--;
        else if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: false, recognizeCDATA: true },
  );
  parser.end(xml);
  return { root, unclosed };
}

function openElement(name: string, raw: Record<string, string>, up: Open, decode: DecodeText): Open {
  const attributes: Record<string, string> = {};
  let prefixes = up.prefixes;
  for (const [key, value] of Object.entries(raw)) {
    const lower = key.toLowerCase();
    attributes[lower] = decode(value);
    if (lower !== 'xmlns' && !lower.startsWith('xmlns:')) continue;
    prefixes = { ...prefixes, [lower.slice('xmlns:'.length)]: namespaceOfAddress(value) };
  }
  const colon = name.indexOf(':');
  const prefix = name.slice(0, Math.max(0, colon)).toLowerCase();
  const element: XmlElement = {
    kind: 'element',
    namespace: prefixes[prefix] ?? namespaceOfUsualPrefix(prefix),
    name: name.slice(colon + 1).toLowerCase(),
    written: name,
    attributes,
    children: [],
    parent: up.element,
  };
  up.element.children.push(element);
  return { element, prefixes };
}

function emptyElement(name: string, parent: XmlElement | null): XmlElement {
  return { kind: 'element', namespace: '', name, written: name, attributes: {}, children: [], parent };
}
