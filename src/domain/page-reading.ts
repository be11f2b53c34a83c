/**
 * What a reading of a report's page came to. `furniture`: only what pages change by themselves; `partial`: a further
 * page of the article could not be had; `shut`: kept for subscribers since; `gone`: no page at the address;
 * `elsewhere`: the address leads to another page; `unread`: the page shows no article.
 */
export type ReadingOutcome =
  | 'first'
  | 'same'
  | 'furniture'
  | 'partial'
  | 'changed'
  | 'shut'
  | 'gone'
  | 'elsewhere'
  | 'unread';

const STANDS = 'What was read before stands as it was.';

const SENTENCES: Partial<Record<ReadingOutcome, (outlet: string) => string>> = {
  shut: (outlet) => `${outlet} now keeps its report for its subscribers. ${STANDS}`,
  gone: (outlet) =>
    `${outlet} no longer has its report at its address. ${STANDS} Ask why before you lean on it.`,
  elsewhere: (outlet) =>
    `The address of ${outlet}’s report now leads to another page. ${STANDS} Look whether the report was withdrawn.`,
  unread: (outlet) => `${outlet}’s page showed no report when it was read again. ${STANDS}`,
};

const isLost = (outcome: ReadingOutcome): boolean => SENTENCES[outcome] !== undefined;

/**
 * One sentence for the story where a reading brought news of the page itself, once: that a report is out of reach, or
 * that it can be read again.
 * @param before what the reading before came to, or null where there was none
 */
export function tellReading(
  outlet: string,
  outcome: ReadingOutcome,
  before: ReadingOutcome | null,
): string | null {
  if (outcome === before || outcome === 'partial') return null;
  const sentence = SENTENCES[outcome];
  if (sentence !== undefined) return sentence(outlet);
  return before !== null && isLost(before) ? `${outlet} shows its report again.` : null;
}
