import type { BlockRole } from '../../../domain/article.js';
import { childrenOf, type DomElement, type DomNode, isElement, TEXT_NODE } from '../dom.js';
import { countWords } from '../words.js';

/** One line of the body, before it is decided whether it belongs to the article. */
export interface Line {
  readonly text: string;
  readonly role: BlockRole;
  readonly words: number;
  /** Share of the characters that stand in links, 0 to 1. */
  readonly linked: number;
  /** In a list or a table cell. */
  readonly listed: boolean;
}

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|LI|MAIN|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|THEAD|TR|UL)$/;
const UNSEEN = /^(?:SCRIPT|STYLE|NOSCRIPT|SVG|IFRAME|BUTTON|TEMPLATE)$/i;

interface OpenLine {
  text: string;
  linkedCharacters: number;
  readonly role: BlockRole;
  readonly listed: boolean;
}

/** The text of an element as lines: one for each block or line break. */
export function splitLines(root: DomElement): Line[] {
  const lines: Line[] = [];
  let open: OpenLine | null = null;
  const startLine = (at: DomNode): void => {
    if (open !== null) lines.push(...closeLine(open));
    open = { text: '', linkedCharacters: 0, ...placeOf(at, root) };
  };
  const walk = (parent: DomNode, inLink: boolean): void => {
    for (const child of childrenOf(parent)) {
      if (child.nodeType === TEXT_NODE) {
        if (open === null) startLine(child);
        addText(open, child.nodeValue ?? '', inLink);
      } else if (isElement(child) && !UNSEEN.test(child.nodeName)) {
        if (child.nodeName === 'BR') {
          startLine(child);
          continue;
        }
        const isBlock = BLOCK.test(child.nodeName);
        if (isBlock) startLine(child);
        walk(child, inLink || child.nodeName === 'A');
        if (isBlock) startLine(parent);
      }
    }
  };
  walk(root, false);
  startLine(root);
  return lines;
}

function addText(line: OpenLine | null, value: string, inLink: boolean): void {
  if (line === null) return;
  const text = value.replace(/\s+/g, ' ');
  line.text += text;
  if (inLink) line.linkedCharacters += text.trim().length;
}

function closeLine({ text, linkedCharacters, role, listed }: OpenLine): Line[] {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  if (trimmed === '') return [];
  return [
    { text: trimmed, role, words: countWords(trimmed), linked: linkedCharacters / trimmed.length, listed },
  ];
}

/** What the elements round a line make of it. */
function placeOf(node: DomNode, root: DomElement): { role: BlockRole; listed: boolean } {
  let role: BlockRole = 'body';
  let listed = false;
  for (let at: DomNode | null = node; at !== null && at !== root; at = at.parentNode) {
    listed ||= /^(?:LI|TD|TH)$/.test(at.nodeName);
    if (/^H[1-6]$/.test(at.nodeName)) role = 'heading';
    else if (at.nodeName === 'FIGCAPTION') role = 'caption';
    else if (at.nodeName === 'BLOCKQUOTE' && role === 'body') role = 'quote';
    else if (at.nodeName === 'LI' && role === 'body') role = 'list';
  }
  return { role, listed };
}
