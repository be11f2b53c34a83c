import type { BlockRole } from '../../../domain/article.js';
import { isUnseen, type PageElement } from '../tree/page-node.js';
import { countWords } from '../words.js';

/** One line of a page: a block of text or what stands between two line breaks. */
export interface Line {
  readonly text: string;
  readonly role: BlockRole;
  readonly words: number;
  /** Share of the characters that stand in links, 0 to 1. */
  readonly linked: number;
  /** In a list or a table cell. */
  readonly listed: boolean;
  /** The block that the line stands in. */
  readonly block: PageElement;
}

const BLOCK: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

interface OpenLine {
  text: string;
  linkedCharacters: number;
  readonly block: PageElement;
}

/** The visible text of an element as lines; what `skip` holds is passed over. */
export function splitLines(root: PageElement, skip: ReadonlySet<PageElement>): Line[] {
  const lines: Line[] = [];
  let open: OpenLine = emptyLine(root);
  const startLine = (block: PageElement): void => {
    const line = closeLine(open, root);
    if (line) lines.push(line);
    open = emptyLine(block);
  };
  const walk = (parent: PageElement, block: PageElement, inLink: boolean): void => {
    for (const child of parent.children) {
      if (child.kind === 'text') {
        const text = child.text.replace(/\s+/g, ' ');
        open.text += text;
        if (inLink) open.linkedCharacters += text.trim().length;
      } else if (child.tag === 'br') startLine(block);
      else if (!isUnseen(child) && !skip.has(child)) {
        const isBlock = BLOCK.has(child.tag);
        if (isBlock) startLine(child);
        walk(child, isBlock ? child : block, inLink || leadsAway(child));
        if (isBlock) startLine(block);
      }
    }
  };
  walk(root, root, false);
  startLine(root);
  return lines;
}

/** A link to a place on the page itself is no link to something else. */
const leadsAway = ({ tag, attributes }: PageElement): boolean =>
  tag === 'a' && attributes.href !== undefined && !attributes.href.startsWith('#');

const emptyLine = (block: PageElement): OpenLine => ({ text: '', linkedCharacters: 0, block });

function closeLine({ text, linkedCharacters, block }: OpenLine, root: PageElement): Line | null {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  if (trimmed === '') return null;
  const words = countWords(trimmed);
  return { text: trimmed, words, linked: linkedCharacters / trimmed.length, block, ...placeOf(block, root) };
}

/** What the elements round a line make of it. */
function placeOf(block: PageElement, root: PageElement): { role: BlockRole; listed: boolean } {
  let role: BlockRole = 'body';
  let listed = false;
  let inText = false;
  for (let at: PageElement | null = block; at !== null && at !== root; at = at.parent) {
    inText ||= at.tag === 'p'; // where a heading was not closed, paragraphs stand in it
    listed ||= at.tag === 'li' || at.tag === 'td' || at.tag === 'th';
    if (!inText && /^h[1-6]$/.test(at.tag)) role = 'heading';
    else if (at.tag === 'figcaption') role = 'caption';
    else if (at.tag === 'blockquote' && role === 'body') role = 'quote';
    else if (at.tag === 'li' && role === 'body') role = 'list';
  }
  return { role, listed };
}
