import { rarityOf } from '../../reading/lexicon.js';
import { kindsOf, synonymsOf } from '../../reading/relations.js';
import type { Assertion } from '../assertion.js';
import { mattersOf, wordOf } from '../rivals.js';
import type { Pair } from './pair-assertions.js';

export type Features = Readonly<Record<string, number>>;

/** Words that may stand for each other count half. */
const BESIDE = 0.5;
/** What two short sentences share says little. */
const LEAST = 8;
const MUCH = 36;

/** What speaks for and against two assertions telling one thing differently. */
export function featuresOf({ kind, a, b, isKnown }: Pair): Features {
  const [mine, theirs] = [wordsOf(a), wordsOf(b)];
  const shared = sharedRarity(mine, theirs);
  const least = Math.min(rarityIn(mine), rarityIn(theirs));
  return {
    shared: Math.min(1, shared / MUCH),
    share: least < LEAST ? 0 : Math.min(1, shared / least),
    alike: Number(wordOf(a).stem === wordOf(b).stem),
    sameMatter: Number(mattersOf(a, b) === 'same'),
    known: Number(isKnown),
    day: Number(kind === 'day'),
    negation: Number(kind === 'negation'),
  };
}

const WORDS = new WeakMap<Assertion, ReadonlySet<string>>();

/** Content stems of an assertion's sentence, without the word that is turned round. */
function wordsOf(assertion: Assertion): ReadonlySet<string> {
  const known = WORDS.get(assertion);
  if (known) return known;
  const words = new Set(
    assertion.sentence.read.tagged.flatMap(({ content, stem }) => (content && stem.length > 1 ? [stem] : [])),
  );
  words.delete(wordOf(assertion).stem);
  WORDS.set(assertion, words);
  return words;
}

/** How much two sets of words have in common, by how rare it is. */
function sharedRarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let sum = 0;
  for (const stem of one) {
    if (other.has(stem)) sum += rarityOf(stem);
    else if (isNear(stem, other)) sum += BESIDE * rarityOf(stem);
  }
  return sum;
}

function isNear(stem: string, others: ReadonlySet<string>): boolean {
  return [...others].some((other) => synonymsOf(other).has(stem) || kindsOf(other).has(stem));
}

function rarityIn(stems: ReadonlySet<string>): number {
  let sum = 0;
  for (const stem of stems) sum += rarityOf(stem);
  return sum;
}
