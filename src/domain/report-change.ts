/** A stretch of a passage that an outlet changed: as it stood before, as it stands now, or the same in both. */
export interface ChangedStretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A paragraph that differs between two readings of a page. */
export interface ChangedPassage {
  readonly kind: 'changed' | 'added' | 'removed';
  readonly stretches: readonly ChangedStretch[];
}

/** How an outlet's report differs from what was read before. */
export interface ReportChange {
  readonly headline: { readonly before: string; readonly after: string } | null;
  readonly passages: readonly ChangedPassage[];
  /** Whether the page says that it was changed: by its date or by a note. An edit without is a silent one. */
  readonly announced: boolean;
  /** Whether hardly anything of the first text is left; not kept for changes that were noticed long ago. */
  readonly rewritten?: boolean;
}

/** The most words that are told of one change. */
const TOLD_WORDS = 14;

/**
 * One sentence that tells the story of a change, the weightiest first: a figure, then a headline, then words.
 * @param options `opened`: only a beginning could be read before
 * @returns for instance `Fen Daily changed its report: “412 million” became “430 million”. It does not say so.`
 */
export function tellChange(
  outlet: string,
  change: ReportChange,
  { opened = false }: { readonly opened?: boolean } = {},
): string {
  if (opened)
    return `${outlet} opened its report, which it kept for its subscribers before; all of it was read.`;
  const told = mostTelling(change);
  if (told === null) return `${outlet} changed its report, in its punctuation and spaces only.`;
  const silent = change.announced ? '' : ' It does not say so.';
  if (change.rewritten === true)
    return `${outlet} wrote its report anew: ${countChanges(change)} passages differ.${silent}`;
  const others = countChanges(change) - 1;
  const more = others > 0 ? `; ${others} other ${others === 1 ? 'passage' : 'passages'} changed too` : '';
  return `${outlet} changed its report: ${told}${more}.${silent}`;
}

function countChanges({ headline, passages }: ReportChange): number {
  return passages.length + (headline === null ? 0 : 1);
}

function mostTelling({ headline, passages }: ReportChange): string | null {
  const swaps = passages.flatMap(swapsOf);
  const figure = swaps.find(({ before, after }) => /\d/.test(before) && /\d/.test(after));
  if (figure !== undefined) return tellSwap(figure);
  if (headline !== null) return `the headline ${tellSwap(headline)}`;
  if (swaps[0] !== undefined) return tellSwap(swaps[0]);
  const [first] = passages;
  if (first === undefined) return null;
  const kind = first.stretches.some((stretch) => stretch.kind === 'removed') ? 'removed' : 'added';
  const words = first.stretches.filter((stretch) => stretch.kind === kind).map(({ text }) => text.trim());
  return `it ${kind} “${shorten(words.join(' … '))}”`;
}

interface Swap {
  readonly before: string;
  readonly after: string;
}

/** Words that were taken out with the words that took their place; a figure with its unit. */
function swapsOf({ stretches }: ChangedPassage): Swap[] {
  return stretches.flatMap((stretch, at) => {
    const next = stretches[at + 1];
    if (stretch.kind !== 'removed' || next?.kind !== 'added') return [];
    const after = stretches[at + 2];
    const isFigure = /\d\s*$/.test(next.text);
    const tail = isFigure && after?.kind === 'same' ? wordAfter(after.text) : '';
    return [{ before: `${stretch.text}${tail}`.trim(), after: `${next.text}${tail}`.trim() }];
  });
}

/** "million" of "412 million crowns": a figure alone says little. */
function wordAfter(text: string): string {
  return /^[ \u00a0]?[\p{L}%€$£°]+/u.exec(text)?.[0] ?? '';
}

const tellSwap = ({ before, after }: Swap): string => `“${shorten(before)}” became “${shorten(after)}”`;

function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim().split(' ');
  return words.length <= TOLD_WORDS ? words.join(' ') : `${words.slice(0, TOLD_WORDS).join(' ')} …`;
}
