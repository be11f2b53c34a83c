import { cueVerb } from '../attribution/cue-words.js';
import type { Speech } from '../attribution/speech.js';
import type { Aligned, Comparison } from '../evidence/comparison.js';
import type { Check } from './check.js';

/** The claim's words that must lie inside what somebody said. */
const INSIDE = 0.9;
const SHORTEST = 2;
/** A claim is attributed when somebody in it says this share of its words. */
const ATTRIBUTED = 0.4;
const QUOTED = 0.5;
/** A claim that hedges like this does not state the matter as fact. */
const HEDGES =
  /^(?:alleged|allegedly|reportedly|reported|accused|according|suspected|believed|purported|supposed|supposedly|apparently|claimed|claims)$/;
/** Cues with which the source itself vouches for the fact. */
const VOUCHING =
  /^(?:confirm|acknowledge|admit|know|realize|realise|learn|discover|see|hear|remember|forget|show)$/;

/**
 * What the source only reports as somebody's words may not become fact. The claim is inside such words, names no
 * speaker, and no sentence of the source states the same on its own account.
 */
export const checkAttribution: Check = (comparison) => {
  const { claim } = comparison;
  const [best] = comparison.aligned;
  if (!best || isAttributed(comparison)) return [];
  const lost = lostSpeech(comparison, best);
  if (!lost) return [];
  const others = comparison.aligned.slice(1).filter((other) => other.weight >= 0.85 * best.weight);
  if (others.some((other) => lostSpeech(comparison, other) === null)) return [];
  return [{ type: 'attribution', text: claim.text, near: lost.near, blocks: lost.certain }];
};

/** The claim hedges, is plainly a quotation, or gives most of its words to somebody. */
function isAttributed({ claim }: Comparison): boolean {
  if (/^["“‘]|["”]$|^''/.test(claim.text)) return true;
  if (claim.words.some((word) => HEDGES.test(word.lower) && !claim.clause.quoted[claim.words.indexOf(word)]))
    return true;
  const content = claim.words.filter((word) => word.content);
  const quoted = content.filter((word) => claim.clause.quoted[claim.words.indexOf(word)]);
  if (quoted.length >= QUOTED * content.length) return true;
  return claim.speech.some((speech) => {
    // "…, noting her remarks" says who notes, not who said what stands before it.
    if (speech.strength === 'stance' || speech.cue.endsWith('ing')) return false;
    const said = content.filter((word) => speech.start <= word.start && word.end <= speech.end);
    return said.length >= ATTRIBUTED * content.length;
  });
}

interface Lost {
  readonly near: string;
  readonly certain: boolean;
}

/** The words said in the sentence that hold the claim, with who said them; null where the sentence vouches for it. */
function lostSpeech(comparison: Comparison, aligned: Aligned): Lost | null {
  const { claim, source } = comparison;
  const { read, start } = aligned.sentence;
  let content = 0;
  const matched: number[] = [];
  claim.words.forEach((word, index) => {
    if (!word.content) return;
    content++;
    const target = read.words[aligned.to[index] ?? -1];
    if (target) matched.push(target.start);
  });
  if (content < SHORTEST || matched.length < 0.5 * content) return null;
  const inside = (from: number, to: number): number => matched.filter((at) => from <= at && at < to).length;
  const kept = new Set(
    [...aligned.to].filter((target) => target >= 0).map((target) => read.words[target]?.start),
  );
  const own = read.speech.filter((speech) => isReporting(speech) && !kept.has(speech.cueStart));
  const holder = own.find((speech) => inside(speech.start, speech.end) >= INSIDE * matched.length);
  const certain = matched.length >= INSIDE * content;
  if (holder) return { near: `${holder.speaker} ${holder.cue}`, certain };
  const carried = source
    .speech()
    .find(
      ({ attribution }) =>
        attribution.quote === 'direct' &&
        inside(attribution.start - start, attribution.end - start) >= INSIDE * matched.length,
    );
  return carried ? { near: `${carried.attribution.speaker} ${carried.attribution.cue}`, certain } : null;
}

function isReporting(speech: Speech): boolean {
  return speech.strength !== 'stance' && !VOUCHING.test(cueVerb(speech.cue.toLowerCase()) ?? '');
}
