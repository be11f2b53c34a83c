import type { Tagged } from '../../../domain/clauses.js';
import { rarityOf } from '../../reading/lexicon.js';
import type { PreparedSource, SourceSentence } from '../../reading/prepare-source.js';
import { kindsOf, synonymsOf } from '../../reading/relations.js';

const BESIDE = 0.5;

/** Content stems of a sentence without some of its words. */
export function stemsOf({ read }: SourceSentence, except: ReadonlySet<number> = new Set()): Set<string> {
  return new Set(read.tagged.flatMap((word, at) => (counts(word) && !except.has(at) ? [word.stem] : [])));
}

function counts({ content, stem }: Tagged): boolean {
  return content && stem.length > 1;
}

/** The weighed words of the sentences beside it. */
export function besideOf(sentence: SourceSentence, source: PreparedSource): Set<string> {
  return new Set(
    [sentence.index - 1, sentence.index + 1].flatMap((at) => {
      const other = source.sentences[at];
      return other ? [...stemsOf(other)] : [];
    }),
  );
}

/** How much two sets of words have in common, by how rare the shared ones are; a synonym counts half. */
export function sharedRarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let sum = 0;
  for (const stem of one) {
    if (other.has(stem)) sum += rarityOf(stem);
    else if ([...synonymsOf(stem)].some((near) => other.has(near))) sum += BESIDE * rarityOf(stem);
  }
  return sum;
}

export function rarityIn(stems: ReadonlySet<string>): number {
  let sum = 0;
  for (const stem of stems) sum += rarityOf(stem);
  return sum;
}

/** Whether two words may mean one thing. */
export function areAlike(one: string, other: string): boolean {
  return one === other || synonymsOf(one).has(other) || kindsOf(one).has(other) || kindsOf(other).has(one);
}
