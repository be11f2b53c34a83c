import type { Clause } from './clause.js';
import { LISTENERS, MANNER } from './grammar-words.js';
import type { Range, Speech } from './speech.js';

/** What stands before the attribution ("…, Ruiz said"), from the sentence's start or the previous attribution. */
export function contentBefore(clause: Clause, end: number, previous: Speech | null): Range | null {
  const earlier = previous && Math.max(previous.cueEnd, previous.speakerEnd) < end ? previous : null;
  const from =
    earlier && earlier.end <= end
      ? Math.max(earlier.cueEnd, earlier.speakerEnd, earlier.start < earlier.cueStart ? 0 : earlier.end)
      : 0;
  return trim(clause.text, from, end);
}

/** What stands behind the cue, without the listener, the occasion, "that" and the colon. */
export function contentAfter(clause: Clause, from: number, mayHaveListener: boolean): Range | null {
  let start = from;
  for (let round = 0; round < 4; round++) {
    const rest = clause.text.slice(start);
    const skipped =
      (mayHaveListener && round === 0 ? LISTENERS.exec(rest)?.[0].length : undefined) ??
      occasionLength(rest) ??
      /^\s*(?:,\s*)?(?:that\b|:)|^\s*,/.exec(rest)?.[0].length;
    if (!skipped) break;
    start += skipped;
  }
  const end = endOfContent(clause, start);
  const main =
    start > from && isComma(clause.text.slice(from, start)) ? null : mainClauseBehind(clause, from);
  return trim(clause.text, start, main === null ? end : Math.min(end, main));
}

const isComma = (skipped: string): boolean => /^\s*,/.test(skipped);

/** "As Holt announces that she is ready, the council votes": where the clause that opened the sentence ends. */
function mainClauseBehind({ text, quotations }: Clause, cueEnd: number): number | null {
  if (
    !/^(?:As|While|When|After|Before|Although|Though|Since|Because|Even as|Just as)\b[^,]*$/.test(
      text.slice(0, cueEnd),
    )
  )
    return null;
  const comma = text.indexOf(', ', cueEnd + 1);
  const isQuoted = quotations.some(({ start, end }) => start < comma && comma < end);
  return comma < 0 || isQuoted ? null : comma;
}

/** "in a statement on Monday": only when "that", a colon, a comma, a quotation or a new clause follows. */
function occasionLength(rest: string): number | undefined {
  const match = MANNER.exec(rest);
  if (!match) return undefined;
  const behind = rest.slice(match[0].length);
  if (/^\s*(?:,|:|that\b|["“‘])/.test(behind)) return match[0].length;
  const opensClause = /^\s(?:he|she|they|it|we|there)\b/.test(behind);
  const day =
    /^\s*(?:(?:on|last|this)\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)(?:\s(?:morning|afternoon|evening|night))?/.exec(
      rest,
    );
  return opensClause ? match[0].length : day?.[0].length;
}

/** Content ends where the sentence turns to another speech: ", adding that …", "and said …". */
function endOfContent(clause: Clause, start: number): number {
  const turn =
    /,\s(?:adding|noting|saying|arguing|citing|referring|telling|calling|warning|insisting|claiming|suggesting)\b|,?\s(?:and|but)\s(?:also\s)?(?:said|added|told|noted|argued|asked|called|warned|insisted)\b/g;
  turn.lastIndex = start;
  for (let match = turn.exec(clause.text); match; match = turn.exec(clause.text)) {
    const at = match.index;
    if (
      at > start + 8 &&
      !clause.quotations.some((quotation) => quotation.start < at && at < quotation.innerEnd)
    )
      return at;
  }
  return clause.text.length;
}

function trim(text: string, from: number, to: number): Range | null {
  let start = from;
  let end = to;
  while (start < end && /[\s,;:.—–-]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s,;:—–-]/.test(text[end - 1] ?? '')) end--;
  if (end > start && text[end - 1] === '.' && !/["”'’]/.test(text.slice(start, end))) end--;
  return end > start ? { start, end } : null;
}
