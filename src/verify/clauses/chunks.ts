import type { Phrase, Tagged } from '../../domain/clauses.js';

/** A verb with its auxiliaries. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly main: number;
  readonly form: 'finite' | 'infinitive' | 'gerund';
  readonly isPassive: boolean;
  /** A form such as "held" that may stand for "who was held". */
  readonly isBare: boolean;
}

export type Joint = 'preposition' | 'relative' | 'conjunction' | 'and' | 'comma' | 'stop' | 'quote';

/** A part of a sentence. */
export type Item =
  | { readonly kind: 'noun'; readonly phrase: Phrase }
  | { readonly kind: 'verb'; readonly group: VerbGroup }
  | { readonly kind: Joint | 'other'; readonly at: number };

const BE = /^(?:is|are|was|were|be|been|being|'s|'re|got|gets|get)$/;
/** The form of a participle without its auxiliary; many are past forms as well. */
const PARTICIPLE =
  /(?:ed|en|ld|ne|wn|ght|nt|pt|ft|lt|id|st)$|^(?:put|cut|hit|set|let|shut|hurt|spread|made|found|led|won|fed|read|born|torn|worn|sung|hung|run|begun|struck|dug)$/;
const POSSESSIVE = /^(?:'s|'|’s|’)$/;
const RELATIVES = /^(?:who|whom|whose|which)$/;
const CONJUNCTIONS = /^(?:that|whether|when|while|because|if|although|though|unless|where|why|how|whereas)$/;
const MAY_CONJOIN = /^(?:after|before|as|since|until|once|than)$/;

/** Parts a tagged sentence into noun phrases, verb groups and what joins them. */
export function chunk(words: readonly Tagged[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < words.length; ) {
    const item = itemAt(words, at, items.at(-1));
    items.push(item);
    at = endOf(item) + 1;
  }
  return items;
}

/** Index of the last word of an item. */
export function endOf(item: Item): number {
  if (item.kind === 'noun') return item.phrase.last;
  return item.kind === 'verb' ? item.group.last : item.at;
}

function itemAt(words: readonly Tagged[], at: number, before: Item | undefined): Item {
  const word = words[at];
  if (!word) return { kind: 'other', at };
  if (isQuotationMark(words, at)) return { kind: 'quote', at };
  if (word.pos === 'PUNCT' && /^[,–—]$|^--?$/.test(word.text)) return { kind: 'comma', at };
  if (word.pos === 'PUNCT' && /^[;:.!?()]$/.test(word.text)) return { kind: 'stop', at };
  if (RELATIVES.test(word.lower)) return { kind: 'relative', at };
  if (word.lower === 'that' && isRelativeThat(words, at, before)) return { kind: 'relative', at };
  if (CONJUNCTIONS.test(word.lower) && (!/^(?:PRON|DET)$/.test(word.pos) || isSaidThat(words, at, before)))
    return { kind: 'conjunction', at };
  if (word.pos === 'CCONJ') return { kind: 'and', at };
  const group = verbsAt(words, at);
  if (group) return { kind: 'verb', group };
  const phrase = nounsAt(words, at);
  if (phrase) return { kind: 'noun', phrase };
  if (MAY_CONJOIN.test(word.lower) && isClauseBehind(words, at)) return { kind: 'conjunction', at };
  return { kind: word.pos === 'ADP' ? 'preposition' : 'other', at };
}

/** Apostrophes are marks at the start of a sentence and beside other signs. */
function isQuotationMark(words: readonly Tagged[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (/^["“”„«»]$|^''$|^``$/.test(text)) return true;
  return /^[‘’']$/.test(text) && (at === 0 || words[at - 1]?.pos === 'PUNCT');
}

/** "The fire that broke out": right behind a noun and before a verb. */
function isRelativeThat(words: readonly Tagged[], at: number, before: Item | undefined): boolean {
  const next = words[at + 1];
  return before?.kind === 'noun' && next !== undefined && /^(?:VERB|AUX)$/.test(next.pos);
}

/** "It says that managers pressed crews": behind a verb and before a clause. */
function isSaidThat(words: readonly Tagged[], at: number, before: Item | undefined): boolean {
  return words[at]?.lower === 'that' && before?.kind === 'verb' && isClauseBehind(words, at);
}

/** Whether a subject and its verb follow: "before Reed dismissed her", and not "before the vote". */
function isClauseBehind(words: readonly Tagged[], at: number): boolean {
  const phrase = nounsAt(words, at + 1);
  const next = phrase && words[behindFurtherNames(words, phrase.last)];
  return next?.pos === 'AUX' || (next?.pos === 'VERB' && !next.lower.endsWith('ing'));
}

/** Past ", Milo Strand,": a further name between a subject and its verb. */
function behindFurtherNames(words: readonly Tagged[], last: number): number {
  const further = words[last + 1]?.text === ',' ? nounsAt(words, last + 2) : null;
  return further && words[further.last + 1]?.text === ',' ? further.last + 2 : last + 1;
}

function verbsAt(words: readonly Tagged[], from: number): VerbGroup | null {
  const first = words[from];
  if (!first) return null;
  const isTo = first.lower === 'to' && first.pos === 'PART';
  if (!isTo && first.pos !== 'VERB' && first.pos !== 'AUX') return null;
  let last = from;
  let main = isTo ? -1 : from;
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const isVerb = word.pos === 'VERB' || word.pos === 'AUX' || isPerfect(words, from, at);
    // A second full verb is a group of its own: "agreed to lend", "kept waiting".
    if (isVerb && main >= 0 && words[main]?.pos === 'VERB') break;
    if (isVerb || (word.lower === 'to' && word.pos === 'PART' && words[main]?.pos === 'AUX')) {
      if (isVerb) main = at;
      last = at;
    } else if (!/^(?:ADV|PART)$/.test(word.pos) || word.lower === 'to' || POSSESSIVE.test(word.lower)) break;
  }
  if (main < 0) return null;
  const verb = words[main]?.lower ?? '';
  const hasBe = words.slice(from, main).some(({ lower }) => BE.test(lower));
  const isAlone = main === from;
  const form = isTo ? 'infinitive' : isAlone && verb.endsWith('ing') ? 'gerund' : 'finite';
  return {
    first: from,
    last,
    main,
    form,
    isPassive: hasBe && !verb.endsWith('ing') && words[main]?.pos === 'VERB',
    isBare: isAlone && PARTICIPLE.test(verb),
  };
}

/** "Has alleged that": a participle that the tagger took for an adjective, with no noun behind it. */
function isPerfect(words: readonly Tagged[], from: number, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  return (
    word?.pos === 'ADJ' &&
    word.lower.endsWith('ed') &&
    /^(?:has|have|had|having|'ve)$/.test(words[from]?.lower ?? '') &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.pos ?? '')
  );
}

function nounsAt(words: readonly Tagged[], from: number): Phrase | null {
  const one = plainNounsAt(words, from);
  if (!one) return null;
  let { last } = one;
  // "The chair of the jury" is one phrase with the head "chair".
  while (words[last + 1]?.lower === 'of') {
    const next = plainNounsAt(words, last + 2);
    if (!next) break;
    ({ last } = next);
  }
  const inside = words.slice(from, last + 1);
  return {
    first: from,
    last,
    head: one.last,
    stems: new Set(inside.filter(({ content }) => content).map(({ stem }) => stem)),
    isPronoun: from === one.last && words[from]?.pos === 'PRON',
    isName: inside.some(({ pos }) => pos === 'PROPN'),
  };
}

function plainNounsAt(words: readonly Tagged[], from: number): { readonly last: number } | null {
  let at = from;
  let last = -1;
  for (; at < words.length; at++) {
    const word = words[at];
    if (!word || RELATIVES.test(word.lower)) break;
    if (/^(?:NOUN|PROPN|NUM|SYM)$/.test(word.pos)) last = at;
    else if (isQuantity(word, words[at + 1])) last = at;
    else if (word.pos === 'PRON') {
      if (last >= 0 || at > from) break;
      last = at;
      if (!/^(?:his|her|its|their|our|my|your)$/.test(word.lower)) break;
    } else if (word.pos === 'DET') {
      if (at > from) break;
      if (/^(?:this|that|these|those|all|both|some|each)$/.test(word.lower)) last = at;
    } else if (!isInsidePhrase(words, at, from)) break;
  }
  return last < 0 ? null : { last };
}

/** "Many of the owners". */
function isQuantity({ lower }: Tagged, next: Tagged | undefined): boolean {
  return next?.lower === 'of' && /^(?:many|most|some|few|several|more|all|none|much|less|half)$/.test(lower);
}

/** Adjectives, participles, adverbs and signs that stand before a noun. */
function isInsidePhrase(words: readonly Tagged[], at: number, from: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return false;
  const isBeforeNoun = /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos);
  if (POSSESSIVE.test(word.lower)) return at > from && word.pos !== 'AUX';
  if (word.text === '-') return at > from && /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(next.pos);
  if (word.pos === 'ADJ') return isBeforeNoun || next.text === '-' || next.pos === 'VERB';
  if (word.pos === 'VERB')
    return at > from && (words[at - 1]?.pos === 'DET' || words[at - 1]?.text === '-') && isBeforeNoun;
  return word.pos === 'ADV' && (next.pos === 'ADJ' || next.text === '-');
}
