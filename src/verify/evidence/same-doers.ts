import type { Phrase, Who } from '../../domain/clauses.js';
import { doerOf, doneToOf } from '../checks/deed-roles.js';
import { matchDeeds } from '../checks/match-deeds.js';
import { isSurelyOne } from '../checks/tell-apart.js';
import type { SourceSentence } from '../reading/prepare-source.js';
import { ReadSentence } from '../reading/read-sentence.js';
import type { Referent } from '../reading/referents.js';
import { resolveWho } from '../reading/resolve-reference.js';
import { type Comparison, compare } from './comparison.js';

/** A doer whom the claim names and the source's sentence calls "he" or "the company", as what stands before it tells. */
interface SameDoer {
  readonly claimed: Who;
  readonly called: Phrase;
  readonly sentence: SourceSentence;
  readonly referent: Referent;
}

/** The doers of the claim whom the source names in another sentence than their deed. */
function findSameDoers(comparison: Comparison): SameDoer[] {
  const { claim, source } = comparison;
  return matchDeeds(comparison).flatMap(({ told, matches: [best] }) => {
    if (!best || told.isPassive !== best.deed.isPassive) return [];
    return [doerOf, doneToOf].flatMap((role): SameDoer[] => {
      const [claimed, theirs] = [role(told), role(best.deed)];
      const [called] = theirs?.phrases ?? [];
      if (!claimed || !called || !theirs || theirs.phrases.length > 1) return [];
      const meant = resolveWho(theirs, best.deed, best.sentence, source);
      const [referent] = meant ?? [];
      if (!referent || meant?.length !== 1 || !isSurelyOne(claimed, claim, referent, source)) return [];
      if (isNamedIn(referent, called, best.sentence)) return [];
      return [{ claimed, called, sentence: best.sentence, referent }];
    });
  });
}

function isNamedIn({ names }: Referent, { first, last }: Phrase, { read }: SourceSentence): boolean {
  const words = new Set(names.flat());
  return read.tagged.slice(first, last + 1).some(({ lower }) => words.has(lower));
}

/**
 * The comparison with each doer called as the source's sentence calls them, where that surely means the same: "Galgo
 * appealed" counts as "the company appealed". The same comparison where no doer is named elsewhere.
 */
export function restoreDoers(comparison: Comparison): Comparison {
  const { claim, source, aligned } = comparison;
  const found = findSameDoers(comparison).filter(({ sentence }) => sentence === aligned[0]?.sentence);
  let { text } = claim;
  for (const { claimed, called, sentence } of found.toReversed()) {
    const [first, last] = [claimed.phrases[0], claimed.phrases.at(-1)];
    const [from, until] = [claim.tagged[first?.first ?? -1], claim.tagged[last?.last ?? -1]];
    const [start, end] = [sentence.read.tagged[called.first], sentence.read.tagged[called.last]];
    if (!from || !until || !start || !end) continue;
    const words = sentence.read.text.slice(start.start, end.end);
    text = text.slice(0, from.start) + words + text.slice(until.end);
  }
  return text === claim.text ? comparison : compare(new ReadSentence(text, claim.published), source);
}

/** The sentences that name whom "he" or "the company" in the claim's own sentence means. */
export function namingSentences(comparison: Comparison): SourceSentence[] {
  const { source } = comparison;
  return findSameDoers(comparison).flatMap(({ referent, sentence }) => {
    const naming = source
      .referents()
      .mentions.findLast((mention) => mention.referent === referent && mention.sentence < sentence.index);
    return source.sentences[naming?.sentence ?? -1] ?? [];
  });
}
