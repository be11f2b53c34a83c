import type { Tagged } from '../../../domain/clauses.js';
import { rarityOf } from '../../reading/lexicon.js';
import type { PreparedSource, SourceSentence } from '../../reading/prepare-source.js';
import { kindsOf, synonymsOf } from '../../reading/relations.js';

const BESIDE = 0.5;

const STEMS = new WeakMap<SourceSentence, ReadonlySet<string>>();

/** Content stems of a sentence. */
export function stemsOf(sentence: SourceSentence): ReadonlySet<string> {
  const known = STEMS.get(sentence);
  if (known) return known;
  const stems = new Set(sentence.read.tagged.flatMap((word) => (counts(word) ? [word.stem] : [])));
  STEMS.set(sentence, stems);
  return stems;
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

/** How much two sets of words have in common, by how rare the shared ones are. */
export function sharedRarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let sum = 0;
  for (const stem of one) if (other.has(stem)) sum += rarityOf(stem);
  return sum;
}

const NEAR = new WeakMap<SourceSentence, ReadonlySet<string>>();

/** Words that may stand for those of a sentence. */
function wordsNear(sentence: SourceSentence): ReadonlySet<string> {
  const known = NEAR.get(sentence);
  if (known) return known;
  const near = new Set<string>();
  for (const stem of stemsOf(sentence))
    for (const others of [synonymsOf(stem), kindsOf(stem)]) for (const other of others) near.add(other);
  NEAR.set(sentence, near);
  return near;
}

/** The same of words and a sentence without some of its words; what may stand for one of these counts half. */
export function sharedWith(
  words: ReadonlySet<string>,
  others: ReadonlySet<string>,
  sentence: SourceSentence,
): number {
  const near = wordsNear(sentence);
  let sum = 0;
  for (const stem of words) {
    if (others.has(stem)) sum += rarityOf(stem);
    else if (near.has(stem)) sum += BESIDE * rarityOf(stem);
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
