import type { Problem } from '../../domain/claim.js';
import type { FoundName } from '../../domain/text/names.js';
import type { Aligned, Comparison } from '../evidence/comparison.js';
import type { Edit } from '../evidence/edits.js';
import { initialsOf } from '../reading/initials.js';
import { isCommonWord } from '../reading/lexicon.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import type { Word } from '../reading/words.js';
import { type Check, closeness, sourceWords } from './check.js';
import { isKnownName, isPeople, isShortForm } from './known-names.js';

const CLOSE = 0.5;
const LONGEST_RUN = 7;
/** Another sentence that holds the name and this share of the claim's other words bears the claim out. */
const BORNE_OUT = 0.6;

/**
 * Every name of the claim must stand in the source; where the aligned sentence has another name in its place,
 * the claim has the wrong one. A name put for a pronoun or for "the company" is no problem.
 */
export const checkNames: Check = (comparison) => {
  const swapped = swappedNames(comparison);
  const unknown = comparison.claim.names.flatMap((name) => unknownName(comparison, name));
  const certain = swapped.filter((problem) => problem.blocks);
  const rest = unknown.filter((problem) => !certain.some((other) => overlap(problem.text, other.text)));
  return [...(certain.length > 0 ? certain : swapped), ...rest];
};

function overlap(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

function isNameWord(word: Word): boolean {
  return word.capital && word.content;
}

function unknownName(comparison: Comparison, name: FoundName): Problem[] {
  const span = comparison.claim.wordsIn(name.start, name.end);
  if (!span) return [];
  const words = comparison.claim.words.slice(span.first, span.last + 1).filter(isNameWord);
  const unknown = words.filter((word) => !isKnownName(word, comparison.source));
  if (unknown.length === 0) return [];
  const [only] = words;
  const opens = name.start <= 1;
  if (opens && words.length === 1 && only && isCommonWord(only.stem)) return [];
  const wholly = unknown.length === words.length && !(opens && words.length === 1);
  // "YoY" and "QoQ" are measures that a writer abbreviates, as initials may be.
  const isInitials = words.length === 1 && /^(?:\p{Lu}{2,5}s?|\p{Lu}o\p{Lu})$/u.test(only?.text ?? '');
  const blocks = wholly && !isInitials && unknown.some((word) => !isCommonWord(word.stem));
  const near = comparison.aligned[0]?.sentence.read.names[0]?.text ?? null;
  return [{ type: 'name', text: name.text, near, blocks }];
}

function swappedNames(comparison: Comparison): Problem[] {
  const [aligned] = comparison.aligned;
  if (!aligned || closeness(comparison, aligned) < CLOSE) return [];
  const named = wordsInNames(comparison.claim);
  const sourceNamed = wordsInNames(aligned.sentence.read);
  return aligned.edits.flatMap((edit) => {
    if (!isShort(edit) || !(edit.left || edit.right)) return [];
    const words = comparison.claim.words.slice(edit.from, edit.to).filter((word) => named.has(word.start));
    const others = aligned.sentence.read.words
      .slice(edit.sourceFrom, edit.sourceTo)
      .filter((word) => sourceNamed.has(word.start));
    return swap(comparison, aligned, edit, words, others, sourceNamed);
  });
}

function wordsInNames(read: ReadSentence): ReadonlySet<number> {
  const inside = read.words.filter(
    (word) =>
      isNameWord(word) && read.names.some((name) => name.start <= word.start && word.end <= name.end + 2),
  );
  return new Set(inside.map((word) => word.start));
}

function swap(
  comparison: Comparison,
  aligned: Aligned,
  edit: Edit,
  words: readonly Word[],
  others: readonly Word[],
  sourceNamed: ReadonlySet<number>,
): Problem[] {
  const describes = (list: readonly Word[]): boolean => list.every((word) => isPeople(word.lower));
  if (words.length === 0 || others.length === 0 || describes(words) || describes(others)) return [];
  if (isDescription(aligned, edit, sourceNamed) || isShortenedName(aligned, edit)) return [];
  if (isNickname(comparison, words, others, aligned)) return [];
  if (words.some((word) => others.some((other) => other.stem === word.stem))) return [];
  const certain =
    (edit.left || edit.from === 0) && (edit.right || edit.to >= comparison.claim.words.length - 1);
  const here = aligned.sentence.read.stems;
  // The sentence may hold the claim's name elsewhere, and the claim the sentence's: then only the order differs.
  if (!certain && words.some((word) => here.has(word.stem))) return [];
  if (others.some((word) => comparison.claim.stems.has(word.stem))) return [];
  if (isAlias(words, others) || isBorneOut(comparison, words, aligned)) return [];
  const text = sliceOfWords(comparison.claim.text, words);
  return [{ type: 'name', text, near: sourceWords(aligned, edit), blocks: certain }];
}

/** "the Norvia striker": a run that ends in a common noun describes somebody, whom the claim may name. */
function isDescription(aligned: Aligned, edit: Edit, named: ReadonlySet<number>): boolean {
  const run = aligned.sentence.read.words.slice(edit.sourceFrom, edit.sourceTo);
  const head = run.findLast((word) => word.content);
  return head !== undefined && !named.has(head.start);
}

/** "The Foxes" may be anybody whom the source names: one plural word behind "the". */
function isNickname(
  { source, claim }: Comparison,
  words: readonly Word[],
  others: readonly Word[],
  { sentence }: Aligned,
): boolean {
  const [only, ...more] = others;
  if (!only || more.length > 0 || !/[^s']s$/.test(only.lower)) return false;
  const behind = sentence.read.words.findLast(({ end }) => end <= only.start);
  return (
    behind?.lower === 'the' &&
    !claim.stems.has(only.stem) &&
    words.every(({ lower }) => source.byLower.has(lower))
  );
}

/** "Donald Trump" became "Trump": what went is a part of a name whose rest the claim keeps right behind it. */
function isShortenedName({ sentence, to }: Aligned, edit: Edit): boolean {
  const { names, words } = sentence.read;
  const last = words[edit.sourceTo - 1];
  const next = words[edit.sourceTo];
  if (!last || !next || !to.includes(edit.sourceTo)) return false;
  return names.some(({ start, end }) => start <= last.start && next.start < end);
}

function sliceOfWords(text: string, words: readonly Word[]): string {
  return text.slice(words[0]?.start, words.at(-1)?.end);
}

function isShort(edit: Edit): boolean {
  return edit.to - edit.from <= LONGEST_RUN && edit.sourceTo - edit.sourceFrom <= LONGEST_RUN;
}

function isAlias(words: readonly Word[], others: readonly Word[]): boolean {
  return (
    words.some((word) => word.lower === initialsOf(others)) ||
    others.some((word) => word.lower === initialsOf(words)) ||
    words.some((word) => others.some((other) => isShortForm(word.lower, other.lower)))
  );
}

function isBorneOut(comparison: Comparison, words: readonly Word[], aligned: Aligned): boolean {
  const stems = new Set(words.map((word) => word.stem));
  let rest = 0;
  for (const [stem, weight] of comparison.retrieved.wanted) if (!stems.has(stem)) rest += weight;
  return comparison.source.sentences.some((sentence) => {
    if (
      sentence.index === aligned.sentence.index ||
      !words.every((word) => sentence.read.stems.has(word.stem))
    )
      return false;
    let shared = 0;
    for (const [stem, weight] of comparison.retrieved.wanted) {
      if (!stems.has(stem) && sentence.read.stems.has(stem)) shared += weight;
    }
    return shared >= BORNE_OUT * rest;
  });
}
