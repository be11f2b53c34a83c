import { stem } from '../../domain/text/stem.js';
import { isStopWord, type Token, tokens } from '../../domain/text/tokens.js';
import { outsideQuotations } from './outside-quotations.js';
import type { SteeringSigns } from './steering-signs.js';

/** A report and what else is told of the event. */
export interface TieGround {
  readonly title: string;
  /** The report's sentences in order. */
  readonly texts: readonly string[];
  /** Stems of other reports. */
  readonly others: ReadonlySet<string>;
}

/** A report opens with what it is about. */
const OPENING = 3;
/** Sentences before and behind that one may lean on. */
const BESIDE = 3;
const MOST = 3;

/**
 * For each sentence of a report how it hangs together with the rest: what it shares with the headline, the opening and
 * the sentences round it; names that nothing else has; whether anybody says it. A passage that was put in stands alone.
 */
export function measureTies({ title, texts, others }: TieGround): SteeringSigns[] {
  const read = texts.map(readWords);
  const head = stemsIn(title);
  const often = new Map<string, number>();
  for (const { stems } of [...read, { stems: head }])
    for (const one of stems) often.set(one, (often.get(one) ?? 0) + 1);
  const isTold = (one: string, own: ReadonlySet<string>): boolean =>
    others.has(one) || (often.get(one) ?? 0) > (own.has(one) ? 1 : 0);
  return read.map((sentence, at) => {
    const beside = [
      ...read.slice(0, OPENING),
      ...read.slice(Math.max(OPENING, at - BESIDE), at + BESIDE + 1),
    ].filter((other) => other !== sentence);
    const round = new Set([...head, ...beside.flatMap(({ stems }) => [...stems])]);
    const top = at === 0 ? head : new Set([...head, ...(read[0]?.stems ?? [])]);
    return signsOf(sentence, { round, top, isTold });
  });
}

interface Words {
  readonly text: string;
  readonly list: readonly Token[];
  readonly stems: ReadonlySet<string>;
}

interface Round {
  readonly round: ReadonlySet<string>;
  readonly top: ReadonlySet<string>;
  readonly isTold: (one: string, own: ReadonlySet<string>) => boolean;
}

function signsOf({ text, list, stems }: Words, { round, top, isTold }: Round): SteeringSigns {
  const own = outsideQuotations(text);
  const names = list
    .filter(
      ({ text: word }, at) => word.length > 2 && isCapital(word) && (at > 0 || /^\p{Lu}{2}/u.test(word)),
    )
    .map(({ lower }) => stem(lower));
  const strange = names.filter((name) => !isTold(name, stems)).length;
  const first = list[0];
  const opensNew =
    first !== undefined && isCapital(first.text) && /^\p{Lu}/u.test(own) && !isTold(stem(first.lower), stems);
  const [near, onTop] = [shareOf(stems, round), shareOf(stems, top)];
  const isSaid = /\b(?:said|told|says|announced|according to|reported|confirmed)\b/.test(own);
  const is = (holds: boolean): number => (holds ? 1 : 0);
  return {
    near,
    onTop,
    apart: is(near === 0),
    offTop: is(onTop === 0),
    strange: Math.min(MOST, strange),
    isStrange: is(strange > 0),
    onlyStrange: is(strange > 0 && strange === names.length),
    opensNew: is(opensNew),
    known: Math.min(MOST, names.length - strange),
    leans: is(/\b(?:he|she|his|her|they|their|its|it)\b/i.test(own)),
    said: is(isSaid),
    digit: is(/\d/.test(own)),
    strangeUnsaid: is(strange > 0 && !isSaid),
    apartUnsaid: is(near === 0 && !isSaid),
    offTopUnsaid: is(onTop === 0 && !isSaid),
  };
}

const isCapital = (word: string): boolean => /^\p{Lu}\p{L}/u.test(word) && !isStopWord(word.toLowerCase());

const shareOf = (own: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...own].filter((one) => others.has(one)).length / Math.max(1, own.size);

function readWords(text: string): Words {
  const list = tokens(text);
  return { text, list, stems: stemsOf(list) };
}

/** Stems of the content words of a text. */
export const stemsIn = (text: string): ReadonlySet<string> => stemsOf(tokens(text));

function stemsOf(list: readonly Token[]): ReadonlySet<string> {
  return new Set(
    list.filter(({ lower }) => !isStopWord(lower) && lower.length > 2).map(({ lower }) => stem(lower)),
  );
}
