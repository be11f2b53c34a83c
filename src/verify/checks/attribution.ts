import { cueVerb } from '../attribution/cue-words.js';
import type { Speech } from '../attribution/speech.js';
import type { Aligned, Comparison } from '../evidence/comparison.js';
import type { Word } from '../reading/words.js';
import type { Check } from './check.js';
import { hasReportingVerb, lostSubject, reportingFrame } from './reporting-frame.js';

/** The share of the claim's words that the sentence must hold, and of those what somebody said. */
const INSIDE = 0.9;
const SHORTEST = 2;
/** Marks round fewer words may hold a title or a term. */
const SHORTEST_SPEECH = 5;
/** A claim is attributed when somebody in it says this share of its words. */
const ATTRIBUTED = 0.4;
const QUOTED = 0.5;
/** A claim that hedges like this does not state the matter as fact. */
const HEDGES =
  /^(?:alleged|allegedly|reportedly|reported|accused|according|suspected|believed|purported|supposed|supposedly|apparently|claimed|claims)$/;
/** Cues with which the source itself vouches for the fact. */
const VOUCHING =
  /^(?:confirm|acknowledge|admit|know|realize|realise|learn|discover|see|hear|remember|forget|show|reveal|disclose)$/;
/** What somebody asks for or about is no statement of theirs. */
const ASKING = 'ask';

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
  return [{ type: 'attribution', text: claim.text, near: lost, blocks: true }];
};

/** The claim hedges, or is plainly a quotation. */
function isAttributed({ claim }: Comparison): boolean {
  if (/^["“„«]|["”]$/.test(claim.text)) return true;
  const isQuoted = (word: Word): boolean => claim.clause.quoted[claim.words.indexOf(word)] ?? false;
  if (claim.words.some((word) => HEDGES.test(word.lower) && !isQuoted(word))) return true;
  const content = claim.words.filter((word) => word.content);
  const [first] = content;
  // In a statement of the claim's own a quoted part names nobody.
  return first !== undefined && isQuoted(first) && content.filter(isQuoted).length >= QUOTED * content.length;
}

/** The words said in the sentence that hold the claim, with who said them; null where the sentence vouches for it. */
function lostSpeech(comparison: Comparison, aligned: Aligned): string | null {
  const { read } = aligned.sentence;
  const matched = comparison.claim.words.flatMap((word, index) => {
    const target = word.content ? read.words[aligned.to[index] ?? -1] : undefined;
    return target ? [target.start] : [];
  });
  const participle = lostSubject(comparison.claim, read, keptIn(aligned));
  if (participle !== null) return participle;
  const content = comparison.claim.words.filter((word) => word.content).length;
  if (content < SHORTEST || matched.length < INSIDE * content) return null;
  const holds = ({ start, end }: Span): boolean =>
    matched.filter((at) => start <= at && at < end).length >= INSIDE * matched.length;
  const speech = ownSpeech(comparison, aligned, holds) ?? carriedSpeech(comparison, aligned, holds);
  return speech ? `${speech.speaker} ${speech.cue}`.trim() : framedSpeech(comparison, aligned);
}

/** Words beside a reporting verb, however hard its subject is to read; a claim with a verb of its own keeps it. */
function framedSpeech({ claim }: Comparison, aligned: Aligned): string | null {
  if (hasReportingVerb(claim)) return null;
  return reportingFrame(aligned.sentence.read, keptIn(aligned));
}

function keptIn(aligned: Aligned): ReadonlySet<number> {
  return new Set([...aligned.to].filter((target) => target >= 0));
}

interface Span {
  readonly start: number;
  readonly end: number;
}
type Said = Pick<Speech, 'speaker' | 'cue'>;

/** A verb of speech in the sentence itself that the claim left out. */
function ownSpeech(
  comparison: Comparison,
  aligned: Aligned,
  holds: (span: Span) => boolean,
): Said | undefined {
  const { read } = aligned.sentence;
  const kept = new Set([...aligned.to].map((target) => read.words[target]?.start));
  return read.speech.find(
    (speech) =>
      isReporting(speech) &&
      !kept.has(speech.cueStart) &&
      holds(speech) &&
      !namesSpeaker(comparison, aligned, speech),
  );
}

/**
 * Whether the claim gives most of its words to somebody by a verb of its own. A verb that stands within what was
 * said ("he was told …") only passes on what the speaker passed on.
 */
function namesSpeaker({ claim }: Comparison, aligned: Aligned, lost: Span): boolean {
  const content = claim.words.filter((word) => word.content);
  return claim.speech.some((speech) => {
    // "…, noting her remarks" says who notes, not who said what stands before it.
    if (speech.strength === 'stance' || speech.cue.endsWith('ing')) return false;
    const cue = claim.words.findIndex((word) => word.start === speech.cueStart);
    const target = aligned.sentence.read.words[aligned.to[cue] ?? -1];
    if (target && lost.start <= target.start && target.start < lost.end) return false;
    const said = content.filter((word) => speech.start <= word.start && word.end <= speech.end);
    return said.length >= ATTRIBUTED * content.length;
  });
}

/** Words inside a quotation: whoever says them may stand in another sentence, or be named nowhere. */
function carriedSpeech(
  comparison: Comparison,
  aligned: Aligned,
  holds: (span: Span) => boolean,
): Said | undefined {
  const { start: offset } = aligned.sentence;
  const { source, claim } = comparison;
  if (claim.speech.some((speech) => speech.strength === 'speech')) return undefined;
  const here = ({ start, end }: Span): boolean => holds({ start: start - offset, end: end - offset });
  const carried = source
    .speech()
    .find(({ attribution }) => attribution.quote === 'direct' && here(attribution));
  if (carried) return carried.attribution;
  const quotation = source.quotations.find(
    ({ start, end, text }) =>
      // Apostrophes pair by mistake at times; without a speaker single marks prove nothing.
      !/['‘]/.test(source.text[start] ?? '') &&
      text.split(/\s+/).length >= SHORTEST_SPEECH &&
      here({ start, end }),
  );
  return quotation && { speaker: quotation.text, cue: '' };
}

function isReporting(speech: Speech): boolean {
  const verb = cueVerb(speech.cue.toLowerCase()) ?? '';
  return speech.strength !== 'stance' && !VOUCHING.test(verb) && verb !== ASKING;
}
