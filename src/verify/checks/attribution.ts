import { cueVerb } from '../attribution/cue-words.js';
import type { Speech } from '../attribution/speech.js';
import type { Aligned, Comparison } from '../evidence/comparison.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import { nameWords } from '../reading/source-speech.js';
import { readWords } from '../reading/words.js';
import type { Check } from './check.js';
import { isOutlet, isPlainReport } from './plain-report.js';
import { hasReportingVerb, lostSubject, reportingFrame, speakerAlone } from './reporting-frame.js';

/** The share of the claim's words that the sentence must hold, and of those what somebody said. */
const INSIDE = 0.9;
const SHORTEST = 2;
/** Fewer words may stand in a sentence by chance. */
const SHORTEST_TOLD = 4;
/** Marks round fewer words may hold a title or a term. */
const SHORTEST_SPEECH = 5;
/** A claim is attributed when somebody in it says this share of its words. */
const ATTRIBUTED = 0.4;
const QUOTED = 0.5;
/** More words than these between a verb of speech and what the claim keeps are a clause of their own. */
const LONGEST_LEAD = 12;
/** Whoever speaks, within words that he or his body said. */
const SAME =
  /^(?:he|she|they|it|the (?:group|company|firm|agency|charity|organi[sz]ation|union|department|council|club|team))$/i;
/** "He never said it" denies what he would have said. */
const DENIED = /^(?:never|not|actually)$/;
/** A claim that hedges like this does not state the matter as fact. */
const HEDGES =
  /^(?:alleged|allegedly|reportedly|reported|accused|according|suspected|believed|purported|supposed|supposedly|apparently|claimed|claims)$/;
/** Cues with which the source itself vouches for the fact. */
const VOUCHING =
  /^(?:confirm|acknowledge|admit|know|realize|realise|learn|discover|see|hear|remember|forget|show|reveal|disclose)$/;
const MODAL = /\b(?:will|would|could|should|may|might|must|can)\b/;
/** What somebody asks for or about is no statement of theirs. */
const ASKING = 'ask';

/**
 * What the source only reports as somebody's words may not become fact. The claim is inside such words, names no
 * speaker, and no sentence of the source states the same on its own account.
 */
export const checkAttribution: Check = (comparison) => {
  const { claim } = comparison;
  const [best] = comparison.aligned;
  if (!best || isHedged(claim)) return [];
  const lost = isQuotation(claim) ? cutSpeech(comparison, best) : lostSpeech(comparison, best);
  if (!lost || isPlainReport(claim, describedIn(lost.speaker, comparison))) return [];
  const others = comparison.aligned.slice(1).filter((other) => other.weight >= 0.85 * best.weight);
  if (others.some((other) => lostSpeech(comparison, other) === null) || isToldElsewhere(comparison))
    return [];
  return [{ type: 'attribution', text: claim.text, near: lost.near, blocks: true }];
};

/** Another sentence of the source holds as much of the claim in any order, and gives it to nobody. */
function isToldElsewhere({ claim, source, aligned }: Comparison): boolean {
  const content = claim.words.filter((word) => word.content);
  if (content.length < SHORTEST_TOLD) return false;
  return source.sentences.some(({ read, index, first }) => {
    if (index === aligned[0]?.sentence.index) return false;
    const held = content.filter((word) => read.stems.has(word.stem)).length;
    if (held < INSIDE * content.length || (source.quotationOf[first] ?? 0) > 0) return false;
    return read.speech.every(({ strength }) => strength === 'stance') && !hasReportingVerb(read);
  });
}

/** The claim does not state the matter as fact. */
function isHedged({ words, clause }: ReadSentence): boolean {
  return words.some((word, index) => HEDGES.test(word.lower) && !(clause.quoted[index] ?? false));
}

/** The claim is plainly a quotation. In a statement of its own a quoted part names nobody. */
function isQuotation({ text, words, clause }: ReadSentence): boolean {
  if (/^(?:["“„«]|''|``)|(?:["”]|'')[.,]*$/.test(text)) return true;
  const content = words.flatMap((word, index) => (word.content ? [clause.quoted[index] ?? false] : []));
  return content[0] === true && content.filter(Boolean).length >= QUOTED * content.length;
}

/** A quotation that was cut off at the comma before the one who says it ("…,” said Holt"), or behind him. */
function cutSpeech(comparison: Comparison, aligned: Aligned): Lost | null {
  const { claim } = comparison;
  if (claim.speech.length > 0 || hasReportingVerb(claim) || !holdsMost(claim, aligned)) return null;
  const { words, text } = aligned.sentence.read;
  const last = Math.max(...aligned.to);
  const isCut = /^[,?!]["”’']+\s*$/.test(text.slice(words[last]?.end, words[last + 1]?.start));
  const frame = isCut ? reportingFrame(aligned.sentence.read, keptIn(aligned)) : null;
  if (frame === null) return null;
  const behind = aligned.sentence.read.speech.find(({ cueStart }) => cueStart > (words[last]?.end ?? 0));
  return { speaker: frame, near: behind ? `${behind.speaker} ${behind.cue}` : frame };
}

function holdsMost({ words }: ReadSentence, { to }: Aligned): boolean {
  const content = words.flatMap((word, index) => (word.content ? [(to[index] ?? -1) >= 0] : []));
  return content.length >= SHORTEST && content.filter(Boolean).length >= INSIDE * content.length;
}

/** What a claim lost: who said it, and those words of the source. */
interface Lost {
  readonly speaker: string;
  readonly near: string;
}

/** What was said in the sentence that holds the claim; null where the sentence vouches for it. */
function lostSpeech(comparison: Comparison, aligned: Aligned): Lost | null {
  const { read } = aligned.sentence;
  const matched = comparison.claim.words.flatMap((word, index) => {
    const target = word.content ? read.words[aligned.to[index] ?? -1] : undefined;
    return target ? [target.start] : [];
  });
  const participle = lostSubject(comparison.claim, read, keptIn(aligned));
  if (participle !== null) return { speaker: participle, near: participle };
  const alone = holdsMost(comparison.claim, aligned)
    ? speakerAlone(comparison.claim, read, keptIn(aligned))
    : null;
  if (alone !== null) return { speaker: '', near: alone };
  const content = comparison.claim.words.filter((word) => word.content).length;
  if (content < SHORTEST || matched.length < INSIDE * content) return null;
  const holds = ({ start, end }: Span): boolean =>
    matched.filter((at) => start <= at && at < end).length >= INSIDE * matched.length;
  const speech = ownSpeech(comparison, aligned, holds) ?? carriedSpeech(comparison, aligned, holds);
  if (speech) return { speaker: speech.speaker, near: `${speech.speaker} ${speech.cue}`.trim() };
  const frame = framedSpeech(comparison, aligned);
  return frame === null ? null : { speaker: frame, near: frame };
}

const LONGEST_ROLE = 60;

/** The speaker with what the text says of a person so named: "police chief Ana Ruiz", "Ana Ruiz, the coroner,". */
function describedIn(speaker: string, { source: { text } }: Comparison): string {
  const name = nameWords(readWords(speaker)).at(-1);
  if (name === undefined) return speaker;
  const named = new RegExp(`(?:^|[^\\p{L}])(${name.replace(/[^\p{L}\p{N}]/gu, '.')})(?=[^\\p{L}]|$)`, 'giu');
  const roles = [...text.matchAll(named)].slice(0, 8).map(({ index, 0: found }) => {
    const before = text.slice(Math.max(0, index - LONGEST_ROLE), index);
    const behind = text.slice(index + found.length, index + found.length + LONGEST_ROLE);
    const title = /(?:[\p{L}.'’]+\s?){0,5}$/u.exec(before.slice(before.search(/[^,;:"“”—–]*$/)))?.[0] ?? '';
    return `${title} ${/^,\s(?:an?|the|who)\s[^,.;"“”]*/.exec(behind)?.[0] ?? ''}`;
  });
  return [speaker, ...roles].join(' ');
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
      isReporting(speech, read) &&
      !kept.has(speech.cueStart) &&
      holds(speech) &&
      !isHeading(speech, comparison) &&
      !isAside(speech, aligned) &&
      !namesSpeaker(comparison, aligned, speech),
  );
}

/** A text of fewer sentences may name a speaker once only. */
const ENOUGH = 6;

/** "Fashionistas: the two took part": a label that the rest of the text never names speaks no words. */
function isHeading({ cue, speaker }: Speech, { source }: Comparison): boolean {
  if (cue !== ':' || /\s\p{Ll}/u.test(speaker) || source.sentences.length < ENOUGH) return false;
  return readWords(speaker).every((word) => (source.byLower.get(word.lower)?.length ?? 0) < 2);
}

/**
 * What the claim keeps begins far behind the verb, in a clause about somebody ("…, who stole it,") or where no
 * conjunction leads to it: the report's own words, or another caption.
 */
function isAside({ cueEnd, start }: Speech, { sentence, to }: Aligned): boolean {
  const { words, text } = sentence.read;
  const targets = [...to].filter((target) => target >= 0);
  const first = words[Math.min(...targets)];
  if (!first || start < cueEnd || first.start < cueEnd) return false;
  const between = text.slice(cueEnd, first.start);
  const isFar = between.split(/\s+/).length > LONGEST_LEAD;
  return (
    isFar &&
    !/\b(?:and|but|or|that|if|when|while|because|as|until)\s(?:the\s|an?\s)?$|[,;:—–]\s?(?:the\s|an?\s)?$/i.test(
      between,
    )
  );
}

/**
 * Whether the claim gives most of its words to somebody by a verb of its own. A verb that stands within what was
 * said ("he was told …") only passes on what the speaker passed on, unless it is the same speaker's or the one who
 * passed it on is another outlet.
 */
function namesSpeaker({ claim }: Comparison, aligned: Aligned, lost: Speech): boolean {
  const content = claim.words.filter((word) => word.content);
  return claim.speech.some((speech) => {
    // "…, noting her remarks" says who notes, not who said what stands before it.
    if (speech.strength === 'stance' || speech.cue.endsWith('ing')) return false;
    const said = content.filter((word) => speech.start <= word.start && word.end <= speech.end);
    if (said.length < ATTRIBUTED * content.length) return false;
    const cue = claim.words.findIndex((word) => word.start === speech.cueStart);
    const target = aligned.sentence.read.words[aligned.to[cue] ?? -1];
    const isInside = target && lost.start <= target.start && target.start < lost.end;
    if (!isInside || isOutlet(lost.speaker)) return true;
    return SAME.test(speech.speaker) && !DENIED.test(claim.words[cue - 1]?.lower ?? '');
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

function isReporting(speech: Speech, { text }: ReadSentence): boolean {
  const verb = cueVerb(speech.cue.toLowerCase()) ?? '';
  if (speech.strength === 'stance' || verb === ASKING) return false;
  // What is only to come or may be is nobody's to vouch for.
  return !VOUCHING.test(verb) || MODAL.test(text.slice(speech.start, speech.end));
}
