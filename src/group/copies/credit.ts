import { ownCopy } from '../text/own-copy.js';

/** Where an outlet says whose text it prints: with the byline, at the dateline, or below the last line. */
const HEAD_CHARACTERS = 160;
const TAIL_CHARACTERS = 200;

/** The words of an article in which it may credit another outlet. */
export function creditLinesOf(byline: string | null, text: string): string {
  return ownCopy(
    `${byline ?? ''}\n${text.slice(0, HEAD_CHARACTERS)}\n${text.slice(HEAD_CHARACTERS).slice(-TAIL_CHARACTERS)}`,
  );
}

/** Whether credit lines name an outlet, as a whole word and with its capitals. */
export function credits(creditLines: string, outlet: string | null): boolean {
  if (outlet === null || outlet.length < 2) return false;
  const at = creditLines.indexOf(outlet);
  if (at < 0) return false;
  const [before, after] = [creditLines[at - 1] ?? ' ', creditLines[at + outlet.length] ?? ' '];
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}
