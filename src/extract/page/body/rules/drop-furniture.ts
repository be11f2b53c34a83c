import { bareText } from '../../words.js';
import { endsSentence, endsWithCredit, isCallOrNotice, opensLikeFurniture } from '../furniture.js';
import type { Line } from '../split-lines.js';
import { eachLine } from './line-rule.js';

/** Lines that by themselves are seen not to be the article's text. */
export const dropFurniture = eachLine((line, { bareTitle, isGallery }) => {
  if (line.words === 0) return 'holds no words';
  if (line.words > 2 && bareText(line.text) === bareTitle) return 'repeats the headline';
  if (line.block.tag === 'pre' && isCode(line.text)) return 'is program code';
  if (CLOCK.test(line.text)) return 'is a line about the article';
  if (isFurniture(line)) return 'is page furniture';
  if (isCallOrNotice(line.text, line.words)) return 'is a call to the reader or a notice';
  if (line.role === 'caption' && isGallery) return null;
  if (line.role === 'caption' || (line.words < 60 && endsWithCredit(line.text))) {
    return 'is a picture’s caption or credit';
  }
  return null;
});

/** The time of a live blog's entry. */
const CLOCK = /^\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:uhr|h|hrs|[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?$/i;

/** Furniture is short, or mostly links. */
function isFurniture({ text, words, linked }: Line): boolean {
  if (!opensLikeFurniture(text) || words >= 30) return false;
  return linked > 0.3 || words < 14 || !endsSentence(text);
}

/** Braces, semicolons and the like are rare in prose. */
const isCode = (text: string): boolean => (text.match(/[{}<>;=()[\]_]/g)?.length ?? 0) > text.length * 0.04;
