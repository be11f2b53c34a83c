import type { Judgement } from './judge-beside.js';

/** What a further report must hold of each thing that a statement tells, by its content words. */
const LEAST_SHARE = 0.6;
/** Verbs that say nothing by themselves: what stands beside them must be there. */
const LIGHT = /^(?:be|is|are|was|were|been|being|has|have|had|do|does|did)$/;

/**
 * Whether a report that bears a statement out tells all of it itself, in the sentences that are shown for it. A mark
 * beside a statement says to a reader that this report tells it as well: one that tells what happened to the same people
 * at the same place, or how the same matter ended otherwise, shares most of the words and does not.
 */
export function tellsItToo({ comparison, evidence }: Judgement): boolean {
  // Without a comparison the statement is the report's own sentence.
  if (comparison === null) return true;
  const { claim, source } = comparison;
  const held = new Set(
    source.sentences
      .filter(({ start, end }) => evidence.some((span) => span.start < end && start < span.end))
      .flatMap(({ read }) => [...read.stems, ...read.tagged.map(({ stem }) => stem)]),
  );
  const cues = new Set(claim.deeds.map(({ frame }) => frame?.cue));
  return claim.deeds.every(({ verb, words }) => {
    // Who says a thing is a matter of the named checks.
    if (verb >= 0 && cues.has(verb)) return true;
    const wanted = [...new Set(words)].flatMap((at) => {
      const word = claim.tagged[at];
      return word && (at === verb ? !LIGHT.test(word.lower) : word.content) ? [word.stem] : [];
    });
    return wanted.filter((stem) => held.has(stem)).length >= LEAST_SHARE * wanted.length;
  });
}
