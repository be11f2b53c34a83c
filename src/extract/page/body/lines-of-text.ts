import type { PageElement } from '../tree/page-node.js';
import { countWords } from '../words.js';
import type { Line } from './split-lines.js';

/** Plain text has no markup: all its lines stand in one block. */
const BLOCK: PageElement = {
  kind: 'element',
  tag: 'p',
  attributes: {},
  names: '',
  children: [],
  parent: null,
  order: 0,
};

export function linesOfText(text: string): Line[] {
  return text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({
      text: line,
      role: 'body',
      words: countWords(line),
      linked: 0,
      listed: false,
      block: BLOCK,
    }));
}
