import type { Problem } from '../../domain/claim.js';
import type { Comparison } from '../evidence/comparison.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import { isVerbForm } from '../reading/verb-forms.js';
import type { Word } from '../reading/words.js';
import type { Check } from './check.js';
import { besideFollowed, type Followed } from './kept-words.js';

const BE = /^(?:is|are|was|were|be|been|being|got|gets)$/;
const BETWEEN =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|also|not|then|later|got|may|might|could|can|to)$/;
const ARTICLES = /^(?:the|a|an|its|his|her|their|by|another|two|three|all|some)$/;
/** What one does with another, the other does with the one. */
const MUTUAL =
  /^(?:me[et]t?|marr|join|match|resembl|equal|partner|merg|border|fac|play|ti|divorc|dat|talk|said|say|tell|told|fought|fight)/;

/**
 * Doer and done-to may not change places: "Reed sued Vance" is not "Vance sued Reed", nor is "Reed was hired by
 * Vance" "Reed hired Vance". And a clause with "who" stays with the one that the sentence gives it to.
 */
export const checkDoers: Check = (comparison) => [
  ...exchanged(comparison),
  ...besideFollowed(comparison, otherWho),
];

/** Words that changed places are not aligned, so what the sentence holds of the claim is counted in any order. */
const HELD = 0.8;

function exchanged(comparison: Comparison): Problem[] {
  const content = comparison.claim.words.filter((word) => word.content);
  const near = comparison.aligned.filter(
    ({ sentence }) =>
      content.filter((word) => sentence.read.stems.has(word.stem)).length >= HELD * content.length,
  );
  const problems = near.map(({ sentence }) => exchangedIn(comparison, sentence.read));
  return problems.some((found) => found.length === 0) ? [] : (problems[0] ?? []);
}

interface Roles {
  readonly doer: string;
  readonly doneTo: string;
}

function exchangedIn({ claim: told }: Comparison, read: ReadSentence): Problem[] {
  const claim = told.words;
  return claim.flatMap((verb, index): Problem[] => {
    if (!isVerbForm(verb.lower) || verb.capital || MUTUAL.test(verb.stem)) return [];
    const at = read.words.findIndex((word) => word.stem === verb.stem && isVerbForm(word.lower));
    const mine = rolesOf(told, index);
    const theirs = at >= 0 ? rolesOf(read, at) : null;
    if (!mine || !theirs || mine.doer !== theirs.doneTo || mine.doneTo !== theirs.doer) return [];
    const left = claim[index - 1] ?? verb;
    return [
      {
        type: 'name',
        text: told.text.slice(left.start, verb.end),
        near: read.text,
        blocks: true,
      },
    ];
  });
}

/** Who does what the verb says to whom, by the words on both sides of it; null where one is missing. */
function rolesOf(read: ReadSentence, verb: number): Roles | null {
  const { words, text } = read;
  let left = verb - 1;
  while (left >= 0 && (BETWEEN.test(words[left]?.lower ?? '') || /ly$/.test(words[left]?.lower ?? '')))
    left--;
  let right = verb + 1;
  while (right < words.length && ARTICLES.test(words[right]?.lower ?? '')) right++;
  const [before, behind] = [words[left], words[right]];
  const first = words[verb];
  if (!before?.content || !behind?.content || !first || /[,;:]/.test(text.slice(before.end, behind.start)))
    return null;
  const passive =
    words[verb + 1]?.lower === 'by' && words.slice(left + 1, verb).some((word) => BE.test(word.lower));
  const one = headOf(read, before);
  const other = headOf(read, behind);
  if (one === other) return null;
  return passive ? { doer: other, doneTo: one } : { doer: one, doneTo: other };
}

/** A name by its last word, so that "Ann Reed" and "Reed" are one. */
function headOf({ names, words }: ReadSentence, word: Word): string {
  const name = names.find(({ start, end }) => start <= word.start && word.end <= end + 2);
  const last = name ? words.findLast(({ start }) => start >= name.start && start < name.end) : undefined;
  return (last ?? word).stem;
}

/** "Roe, who owns 22 percent": the sentence gives the clause to another name. */
function otherWho({ comparison, aligned, claim }: Followed): Problem[] {
  const { read } = aligned.sentence;
  return claim.flatMap((word, index): Problem[] => {
    if (!/^(?:who|whose)$/.test(word.lower)) return [];
    const next = claim[index + 1]?.stem;
    const at = read.words.findIndex(
      (other, place) => other.lower === word.lower && read.words[place + 1]?.stem === next,
    );
    const mine = nameBefore(comparison.claim, word);
    const theirs = at >= 0 ? nameBefore(read, read.words[at]) : null;
    if (mine === null || theirs === null || shareWord(mine, theirs)) return [];
    return [{ type: 'name', text: mine, near: theirs, blocks: true }];
  });
}

function nameBefore({ names, text }: ReadSentence, who: Word | undefined): string | null {
  const name = who && names.findLast(({ end }) => end <= who.start);
  return name && /^(?:['’]s)?,?\s$/.test(text.slice(name.end, who.start)) ? name.text : null;
}

function shareWord(one: string, other: string): boolean {
  const words = new Set(one.split(/\s+/));
  return other.split(/\s+/).some((word) => words.has(word));
}
