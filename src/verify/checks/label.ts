import type { Problem } from '../../domain/claim.js';
import type { FoundName } from '../../domain/text/names.js';
import type { Comparison } from '../evidence/comparison.js';
import { synonymsOf } from '../reading/relations.js';
import type { Word } from '../reading/words.js';
import type { Check } from './check.js';

const MOST_WORDS = 3;

/**
 * What stands before a person's name says who that is ("the convicted rapist Paul Vance"): one of those words must
 * stand in a sentence with the name, or the source must speak of "the …" as of somebody known. The same holds of any
 * name where the source opens a sentence with those words as of somebody new.
 */
export const checkLabels: Check = (comparison) =>
  comparison.claim.names.flatMap((name): Problem[] => {
    const label = labelBefore(comparison, name);
    const last = lastWord(comparison, name);
    const [first] = label;
    if (!first || !last || !(isPerson(comparison, last) || isAnother(comparison, label))) return [];
    if (label.some((word) => standsWith(comparison, word, last))) return [];
    const text = comparison.claim.text.slice(first.start, label.at(-1)?.end);
    return [{ type: 'role', text, near: null, blocks: true }];
  });

/** Common nouns and adjectives between an article, or the sentence's start, and the name. */
function labelBefore({ claim }: Comparison, name: FoundName): Word[] {
  const span = claim.wordsIn(name.start, name.end);
  if (!span || name.title !== null || !/\s/.test(name.text)) return [];
  const label: Word[] = [];
  for (let at = span.first - 1; at >= 0 && label.length < MOST_WORDS; at--) {
    const word = claim.words[at];
    const next = claim.words[at + 1];
    if (!word?.content || !next || claim.text.slice(word.end, next.start) !== ' ') break;
    if (word.capital && at > 0) return [];
    label.unshift(word);
  }
  const before = claim.words[span.first - 1 - label.length];
  return before && /^(?:the|a|an)$/.test(before.lower) ? label : [];
}

function lastWord({ claim }: Comparison, name: FoundName): Word | undefined {
  const span = claim.wordsIn(name.start, name.end);
  return span ? claim.words[span.last] : undefined;
}

function isPerson({ source }: Comparison, last: Word): boolean {
  return source.people().some(({ person }) => person.words.has(last.lower));
}

/** "A convicted forger was seen": what opens a sentence with "a" is somebody new, whoever was named before. */
function isAnother({ source }: Comparison, label: readonly Word[]): boolean {
  return source.sentences.some(({ read: { words } }) => {
    if (!/^an?$/.test(words[0]?.lower ?? '')) return false;
    return label.every((word, at) => words[at + 1]?.stem === word.stem);
  });
}

function standsWith({ source }: Comparison, word: Word, last: Word): boolean {
  const alike = new Set([word.stem, ...synonymsOf(word.stem)]);
  return source.sentences.some(({ read }) => {
    const has = read.words.some((other) => alike.has(other.stem));
    if (!has) return false;
    if (read.stems.has(last.stem)) return true;
    return read.words.some((other, at) => alike.has(other.stem) && read.words[at - 1]?.lower === 'the');
  });
}
