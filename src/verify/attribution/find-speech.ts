import type { Quotation } from '../../domain/text/quotations.js';
import { type Clause, gapBefore, lowerAt, sliceOf, type WordSpan } from './clause.js';
import { type CueStrength, cueStrength, cueVerb, isDeedVerb } from './cue-words.js';
import { contentAfter, contentBefore } from './find-content.js';
import { sourceAfterAccordingTo, subjectAfter } from './find-source.js';
import { sourcePhrase } from './find-source-phrase.js';
import { openingSubject, subjectBefore } from './find-subject.js';
import { COORDINATORS, isFiniteVerb, opensClause, PREPOSITIONS, PRONOUNS } from './grammar-words.js';
import { isVerbHere } from './is-verb.js';
import type { Range, Speech } from './speech.js';

const SHORTEST_CONTENT = 4;
/** A quotation this many characters away from a cue is not its own. */
const REACH = 90;
/** Marks round fewer words may hold a term. */
const SHORTEST_UTTERANCE = 5;
/** A verb and what its object is called stand no further apart. */
const LONGEST_OBJECT = 8;
/** Verbs that may stand before their subject behind a clause without marks: "The dam is old, insists Holt". */
const INVERTING = new Set(
  `say report write announce warn claim insist note argue believe state explain suggest predict estimate conclude confirm
  admit acknowledge concede declare maintain contend recall reveal tweet think add assert allege complain remark fear
  hope caution stress vow promise`.split(/\s+/),
);

/** Who says what in one sentence, in the order of the cues. Quotations without a cue are left to the caller. */
export function speechIn(clause: Clause): Speech[] {
  const found: Speech[] = [];
  clause.words.forEach((word, index) => {
    if (clause.quoted[index]) return;
    const speech =
      word.lower === 'according' && lowerAt(clause, index + 1) === 'to'
        ? accordingTo(clause, index)
        : verbOfSpeech(clause, index, found);
    const same = speech
      ? found.findIndex((other) => other.start === speech.start && other.end === speech.end)
      : -1;
    if (!speech) return;
    if (same < 0) found.push(speech);
    // "Bankers who have seen the plan said": who says it counts, not who has seen.
    else if (found[same]?.strength === 'stance' && speech.strength === 'speech') found[same] = speech;
  });
  const phrase = found.some(({ strength }) => strength === 'speech') ? null : sourcePhrase(clause);
  return phrase ? [...found, phrase] : found;
}

function accordingTo(clause: Clause, index: number): Speech | null {
  const source = sourceAfterAccordingTo(clause, index + 2);
  const cue = { first: index, last: index + 1 };
  if (!source) return null;
  const sourceEnd = clause.words[source.last]?.end ?? 0;
  const content =
    index > 1
      ? contentBefore(clause, clause.words[index]?.start ?? 0, null)
      : contentAfter(clause, sourceEnd, false);
  return speechOf(clause, source, cue, 'speech', content);
}

function verbOfSpeech(clause: Clause, index: number, found: readonly Speech[]): Speech | null {
  const strength = cueStrength(lowerAt(clause, index));
  if (!strength) return null;
  const before = quotationBefore(clause, index);
  const after = quotationAfter(clause, index);
  if (strength === 'quoted' && !before && !after) return null;
  if (!isVerbHere(clause, index, after !== undefined || before !== undefined)) return null;
  if (!before && !after && (isDeed(clause, index) || isVerdict(clause, index))) return null;
  if (isRelativeObject(clause, index, before) || saysNothing(clause, index, after)) return null;
  const inverted = strength !== 'stance' ? invertedSubject(clause, index, before) : null;
  const cue = { first: index, last: index };
  if (inverted)
    return speechOf(
      clause,
      inverted,
      cue,
      strength,
      contentUpTo(clause, clause.words[index]?.start ?? 0, before, found),
    );
  const subject = ordinarySubject(clause, index, found);
  if (!subject) return null;
  const content = saidBefore(clause, index, subject, before)
    ? contentUpTo(clause, startOf(clause, subject), before, found)
    : contentAfter(clause, clause.words[index]?.end ?? 0, lowerAt(clause, index).startsWith('t'));
  return speechOf(clause, subject, cue, strength, content);
}

/**
 * "Added 300 jobs", "posted a loss", "recalled all robots": verbs that are deeds too attribute words only where a
 * clause with a verb of its own is said, or the words stand before them (", she added").
 */
function isDeed(clause: Clause, index: number): boolean {
  if (!isDeedVerb(cueVerb(lowerAt(clause, index)) ?? '')) return false;
  const next = lowerAt(clause, index + 1);
  const gap = gapBefore(clause, index + 1);
  if (next === '' || /[:,.]/.test(gap) || opensClause(next)) return false;
  for (let at = index + 1; at < clause.words.length; at++) {
    if (at > index + 1 && /[,;—–]/.test(gapBefore(clause, at))) break;
    if (isFiniteVerb(lowerAt(clause, at))) return false;
  }
  return true;
}

/** "Charged him with theft", "found her guilty": a court's deed with a person as its object, not words passed on. */
function isVerdict(clause: Clause, index: number): boolean {
  const verb = cueVerb(lowerAt(clause, index));
  if ((verb !== 'charge' && verb !== 'find') || opensClause(lowerAt(clause, index + 1))) return false;
  const deed = verb === 'charge' ? /^with$/ : /^(?:guilty|liable|innocent|dead|alive|unconscious)$/;
  for (let at = index + 1; at < clause.words.length && at - index <= LONGEST_OBJECT; at++) {
    if (deed.test(lowerAt(clause, at))) return true;
    if (/[;:]/.test(gapBefore(clause, at)) || isFiniteVerb(lowerAt(clause, at))) return false;
  }
  return false;
}

/** The "poor choice of words" he muttered: marks round a term, and a clause about it without a comma between. */
function isRelativeObject(clause: Clause, index: number, before: Quotation | undefined): boolean {
  if (!before || before.text.split(/\s+/).length >= SHORTEST_UTTERANCE) return false;
  const between = clause.text.slice(before.end, clause.words[index]?.start);
  if (/[,.?!—–-]["”’']*$/.test(before.text) || !/^\s(?:he|she|they|it|we|i)\s$/i.test(between)) return false;
  return /\p{Ll}\s$/u.test(clause.text.slice(0, before.start));
}

/**
 * Nothing is said by "a robot that thinks, senses and acts", "what she was told to post, Holt left", "Holt, described
 * as old, left" and "a thermometer reading somebody shared".
 */
function saysNothing(clause: Clause, index: number, after: Quotation | undefined): boolean {
  const before = lowerAt(clause, index - 1);
  const here = lowerAt(clause, index);
  if (/^(?:who|that|which|to)$/.test(before) && /^,\s$/.test(gapBefore(clause, index + 1))) return true;
  if (here === 'described' && lowerAt(clause, index + 1) === 'as' && /,/.test(gapBefore(clause, index)))
    return true;
  if (here === 'thought' && PREPOSITIONS.has(lowerAt(clause, index - 2)) && !PRONOUNS.has(before))
    return true;
  if (here === 'long' && !/^(?:for|to)$/.test(lowerAt(clause, index + 1))) return true;
  return here === 'reading' && after === undefined;
}

/**
 * What was said before the attribution. A quotation right before it that opens with a capital is a sentence of its
 * own, and all that was said: what stands before it may be a caption or the report's own words.
 */
function contentUpTo(
  clause: Clause,
  end: number,
  before: Quotation | undefined,
  found: readonly Speech[],
): Range | null {
  const content = contentBefore(clause, end, found.at(-1) ?? null);
  if (!before || !content || clause.text.slice(before.end, end).trim().length > 1) return content;
  const lead = clause.text.slice(content.start, before.start).trimEnd();
  const isOwn = /^\p{Lu}/u.test(before.text) && lead !== '' && !/["“”]|''/.test(lead);
  return isOwn ? { ...content, start: before.start } : content;
}

function quotationBefore(clause: Clause, index: number): Quotation | undefined {
  const start = clause.words[index]?.start ?? 0;
  return clause.quotations.findLast(
    (quotation) =>
      quotation.end <= start && start - quotation.end < REACH && !hasStop(clause, quotation.end, start),
  );
}

function quotationAfter(clause: Clause, index: number): Quotation | undefined {
  const end = clause.words[index]?.end ?? 0;
  return clause.quotations.find(
    (quotation) =>
      quotation.start >= end && quotation.start - end < REACH && !hasStop(clause, end, quotation.start),
  );
}

function hasStop(clause: Clause, from: number, to: number): boolean {
  const between = clause.text
    .slice(from, to)
    .replace(/\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|Prof|Rev|St|Jr|Sr|[A-Z])\./g, '');
  return /[.!?;]\s/.test(between);
}

/** "…," said Ana Ruiz. Only behind a comma or the end of a quotation. */
function invertedSubject(clause: Clause, index: number, before: Quotation | undefined): WordSpan | null {
  // "…, Ruiz, the head of Lumen, told Northwire": the listener stands behind "told", never the speaker.
  if (cueVerb(lowerAt(clause, index)) === 'tell') return null;
  const gap = gapBefore(clause, index);
  const besideQuotation =
    before !== undefined && clause.text.slice(before.end, clause.words[index]?.start).trim() === '';
  if (!besideQuotation && !/[,"”’?!]\s*$/.test(gap)) return null;
  if (before === undefined && !INVERTING.has(cueVerb(lowerAt(clause, index)) ?? '')) return null;
  return subjectAfter(clause, index, besideQuotation);
}

function ordinarySubject(clause: Clause, index: number, found: readonly Speech[]): WordSpan | null {
  const lower = lowerAt(clause, index);
  const before = lowerAt(clause, index - 1);
  const progressive = /^(?:is|are|was|were|be|been|not|also|now)$/.test(before);
  const understood = (lower.endsWith('ing') && !progressive) || before === 'to' || COORDINATORS.has(before);
  if (!understood) return subjectBefore(clause, index);
  const previous = found.at(-1);
  if (previous && !COORDINATORS.has(before)) return spanOf(clause, previous) ?? openingSubject(clause, index);
  return previous ? spanOf(clause, previous) : openingSubject(clause, index);
}

function spanOf(clause: Clause, speech: Speech): WordSpan | null {
  const first = clause.words.findIndex((word) => word.start === speech.speakerStart);
  const last = clause.words.findIndex((word) => word.end === speech.speakerEnd);
  return first >= 0 && last >= first ? { first, last } : null;
}

/** Whether the words before the subject are what was said: "…," Ruiz said. / The deal is off, Ruiz said. */
function saidBefore(
  clause: Clause,
  index: number,
  subject: WordSpan,
  before: Quotation | undefined,
): boolean {
  const cueStart = clause.words[index]?.start ?? 0;
  const subjectStart = startOf(clause, subject);
  if (subjectStart > cueStart) return true;
  const lead = clause.text.slice(0, subjectStart).trimEnd();
  if (!/[,"”’?!—–-]$|''$/.test(lead)) return false;
  const rest = clause.text.slice(clause.words[index]?.end);
  if (before && clause.text.slice(before.end, subjectStart).trim().length <= 1)
    return !/^\s*that\b/.test(rest);
  // "To win, Ruiz said, the firm must change": most of what was said stands behind the speaker.
  if (!before && /^\s*,/.test(rest) && rest.length > lead.length) return false;
  // "…, a study has found (file photo)": a caption's remark stands behind the verb, not what was found.
  if (/^\s*\(/.test(rest) && /,$/.test(lead)) return true;
  const isToldTo = cueVerb(lowerAt(clause, index)) === 'tell';
  return restIsAdverbial(isToldTo ? rest.replace(LISTENING_END, '') : rest) && lead.split(/\s+/).length > 3;
}

/** "…, Ruiz told reporters." */
const LISTENING_END =
  /^\s*(?:reporters|journalists|lawmakers|investors|viewers|him|her|them|us|(?:the|a|an) (?:[\w’'-]+ ){0,3}[\w’'-]+|\p{Lu}[\w’'.-]+(?: \p{Lu}[\w’'.-]+){0,3})(?=[\s.,]*$)/u;

/** "on Tuesday in Leeds." behind the verb adds nothing that was said. */
function restIsAdverbial(rest: string): boolean {
  const left = rest.replace(
    /^\s*(?:(?:in|on|at|during|via|by|to|before|after|following|last|this|from|early|late)\s(?:(?!\bthat\b)[^.,;:"“])*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[^.,;:"“]*)/,
    '',
  );
  return left.replace(/[\s.,"”]+/g, '').length < 4 || /^\s*[,;]/.test(left);
}

function startOf(clause: Clause, span: WordSpan): number {
  return clause.words[span.first]?.start ?? 0;
}

function speechOf(
  clause: Clause,
  speaker: WordSpan,
  cue: WordSpan,
  strength: CueStrength,
  content: Range | null,
): Speech | null {
  if (!content || content.end - content.start < SHORTEST_CONTENT) return null;
  return {
    speaker: sliceOf(clause, speaker),
    speakerStart: startOf(clause, speaker),
    speakerEnd: clause.words[speaker.last]?.end ?? 0,
    cue: sliceOf(clause, cue),
    cueStart: startOf(clause, cue),
    cueEnd: clause.words[cue.last]?.end ?? 0,
    strength,
    ...content,
  };
}
