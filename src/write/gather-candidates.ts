import type { Article } from '../domain/article.js';
import type { Dropped } from '../domain/brief.js';
import type { Candidate, Follower } from './candidate.js';
import { resolveSpeaker } from './compose/resolve-speaker.js';
import { findQuantities } from './figures/quantities.js';
import { closedPart } from './judge/closed-part.js';
import { isColour, isScene, sharedTerms, topicShare, topicTerms } from './judge/find-colour.js';
import { hasVerb } from './judge/has-verb.js';
import { wholePart } from './judge/is-unstopped.js';
import { type Fault, judgeSentence, UNOWNED_FIGURE, UNSTOPPED } from './judge/judge-sentence.js';
import {
  backgroundOf,
  quotedWordsIn,
  significanceOf,
  tellsComing,
  tellsUnknown,
} from './judge/read-traits.js';
import type { Concepts } from './rank/concepts.js';
import { type SentenceScore, scoreSentences } from './rank/score-sentences.js';
import type { SentenceSpace } from './rank/sentence-space.js';
import { contentTerms } from './read/content-terms.js';
import { outsideQuotations } from './read/outside-quotations.js';
import type { SourceSentence, SourceText } from './read/source-text.js';
import { speaksOfSomebody } from './rewrite/find-antecedent.js';
import { countNeeds, opensLoosely } from './rewrite/find-dangling.js';
import { ownerBehind } from './rewrite/find-figure-owner.js';
import { findMentions } from './rewrite/find-mentions.js';
import { type Rewritten, rewriteSentence } from './rewrite/rewrite-sentence.js';
import { datelineLength } from './rewrite/strip-opening.js';

/** Candidates, best first, and the sentences that were left out with their reasons. */
export interface Gathered {
  readonly candidates: readonly Candidate[];
  readonly dropped: readonly Dropped[];
  /** What can only stand behind the sentence before it, by that sentence. */
  readonly followers: ReadonlyMap<SourceSentence, Follower>;
}

/** Fewer faultless candidates than this, and lines without a stop and figures without their owner are let in. */
const ENOUGH = 5;
/** With several outlets only fewer than this let in what speaks to the reader or tells its author's view. */
const NEXT_TO_NONE = 2;
const SMALL_FAULTS: ReadonlySet<string> = new Set([UNOWNED_FIGURE, UNSTOPPED]);
/** A figure and the sentence that says whose it is, in words. */
const LONGEST_PAIR = 44;
const SOFT_PENALTY = 0.3;
const LOOSE_PENALTY = 0.08;
const COLOUR_PENALTY = 0.25;
/** For each thing that the sentence speaks of as known and the source's opening does not name. */
const NEED_PENALTY = 0.06;

/** Why a text that is no report is left out where there are reports. */
const BESIDE_REPORTS: Readonly<Record<NonNullable<Article['genre']>, string>> = {
  opinion: 'an author’s view beside reports',
  sponsored: 'sponsored text beside reports',
  'press-release': 'a press release beside reports',
  satire: 'satire: nothing of it happened',
};

/** Judges and rewrites every sentence of the sources that count. */
export function gatherCandidates(
  sources: readonly SourceText[],
  concepts: Concepts,
  space: SentenceSpace,
): Gathered {
  const scores = scoreSentences(sources, concepts, space);
  const topic = { terms: topicTerms(sources), shared: sharedTerms(sources) };
  const fine: Candidate[] = [];
  const soft: { candidate: Candidate; reason: string }[] = [];
  const dropped: Dropped[] = [];
  const followers = new Map<SourceSentence, Follower>();
  const hasNews = sources.some(({ isOpinion }) => !isOpinion);
  for (const source of sources) {
    if (source.article.genre === 'satire' || (source.isOpinion && hasNews)) {
      for (const { text } of source.sentences)
        dropped.push({ text, reason: BESIDE_REPORTS[source.article.genre ?? 'opinion'] });
      continue;
    }
    gatherFrom(source, { sources, scores, topic }, { fine, soft, dropped, followers });
  }
  // A guide or a review speaks to its reader throughout; where others report too, their sentences will do.
  const least = sources.length > 1 ? NEXT_TO_NONE : ENOUGH;
  const isNeeded = (reason: string): boolean => fine.length < (SMALL_FAULTS.has(reason) ? ENOUGH : least);
  const candidates = [...fine];
  for (const { candidate, reason } of soft) {
    if (isNeeded(reason)) candidates.push(candidate);
    else dropped.push({ text: candidate.sentence.text, reason });
  }
  return { candidates: candidates.sort((a, b) => b.score - a.score), dropped, followers };
}

interface Story {
  readonly sources: readonly SourceText[];
  readonly scores: ReadonlyMap<SourceSentence, SentenceScore>;
  readonly topic: Topic;
}

/** What is gathered so far. */
interface Lists {
  readonly fine: Candidate[];
  readonly soft: { candidate: Candidate; reason: string }[];
  readonly dropped: Dropped[];
  readonly followers: Map<SourceSentence, Follower>;
}

/** The heading of an entry in a list of things: "4. Hush". */
const ENTRY = /^\d{1,2}[.)] \S.{0,80}$/gm;
const FEWEST_ENTRIES = 3;
/** What means the thing that its own entry is about, and in a list of things nobody else knows. */
const LEANS_ON_ENTRY =
  /^(?:The (?:company|firm|maker|manufacturer|developer|producer|publisher|brand|start-?up|seller|owners?|product|device|app|gadget|machine|tool|book|film|game|model|version|place|hotel|restaurant|museum|town|city|island|country|author|director|founder)|It|Its|They|Their|He|His|She|Her)\b/;

function gatherFrom(source: SourceText, { sources, scores, topic }: Story, lists: Lists): void {
  // What some outlet's headline names is known to a reader by the time that the body begins.
  const known = new Set([
    ...sources.flatMap(({ titleTerms }) => titleTerms),
    ...(source.sentences[0]?.terms ?? []),
  ]);
  const isList = (source.article.text.match(ENTRY)?.length ?? 0) >= FEWEST_ENTRIES;
  const follow = (sentence: SourceSentence, candidate: Candidate | null): void => {
    const before = source.sentences[sentence.index - 1];
    if (before && readsOn(sentence, before, source))
      lists.followers.set(before, {
        sentence,
        text: closedPart(sentence, source)?.text ?? sentence.text,
        candidate,
      });
  };
  for (const sentence of source.sentences) {
    const closed = closedPart(sentence, source);
    const read = closed ?? wholePart(sentence, source) ?? sentence;
    const fault = judgeSentence(read, source) ?? introducesOnly(read, source);
    const written =
      fault && !fault.isSoft
        ? { fault: fault.reason }
        : isList && LEANS_ON_ENTRY.test(read.text)
          ? { fault: 'leans on its entry in a list' }
          : rewrite(read, source, known);
    // Marks that were put to it are no words of the source.
    const made = closed && !('fault' in written) ? restsOn(sentence, closed, written) : written;
    const owned = fault?.reason === UNOWNED_FIGURE && !('fault' in made) && withOwner(sentence, made, source);
    const set = (text: Rewritten, penalty: number): Candidate =>
      describe(sentence, text, source, known, scores.get(sentence), penalty, topic);
    if ('fault' in made) {
      lists.dropped.push({ text: sentence.text, reason: made.fault });
      if (!fault) follow(sentence, null);
    } else if (owned) lists.fine.push(set(owned, 0));
    else if (fault) {
      const candidate = set(made, SOFT_PENALTY);
      lists.soft.push({ candidate, reason: fault.reason });
      if (fault.reason === UNOWNED_FIGURE) follow(sentence, candidate);
    } else {
      const candidate = set(made, 0);
      lists.fine.push(candidate);
      if (isLoose(candidate, known)) follow(sentence, candidate);
    }
  }
}

function restsOn(sentence: SourceSentence, read: SourceSentence, written: Rewritten): Rewritten {
  return { ...written, from: written.from.map((one) => (one === read ? sentence : one)) };
}

/** A figure with the sentence behind it that says whose it is; null where that one cannot stand there. */
function withOwner(sentence: SourceSentence, made: Rewritten, source: SourceText): Rewritten | null {
  const owner = ownerBehind(sentence, source);
  if (!owner || owner.wordCount + sentence.wordCount > LONGEST_PAIR || judgeSentence(owner, source))
    return null;
  return {
    ...made,
    text: `${made.text} ${owner.text}`,
    plain: `${made.plain} ${owner.text}`,
    from: [...made.from, owner],
  };
}

/** "Its chief executive, Hanne Vik": a role that only that sentence can tell. */
const OWNED_ROLE = /\b(?:its|their|his|her) [^,.]{3,60}, $/;

/** Whether the text calls somebody by a short name whom another sentence introduces with a role that stays there. */
function namesUnmet(text: string, source: SourceText): boolean {
  return findMentions(text, source).some(
    ({ isFull, person: { before, after, start } }) =>
      !isFull &&
      before === null &&
      after === null &&
      OWNED_ROLE.test(source.article.text.slice(Math.max(0, start - 80), start)),
  );
}

/** "Lisko is the head of the mission.": a reader is told that beside the name. */
function introducesOnly({ text }: SourceSentence, source: SourceText): Fault | null {
  const [first] = findMentions(text, source);
  const isTold = first?.start === 0 && text.slice(first.end) === ` is ${first.person.after}.`;
  return isTold ? { reason: 'who somebody is, told beside the name', isSoft: false } : null;
}

/** Whether a sentence whose only fault is that it leans on another reads on behind the one before it. */
function readsOn(
  { text, opensParagraph }: SourceSentence,
  before: SourceSentence,
  source: SourceText,
): boolean {
  if (!source.isEnglish || opensParagraph || !hasVerb(text) || !/[.”"]$/.test(text)) return false;
  return !/^(?:He|She|His|Her)\b/.test(text) || speaksOfSomebody(before, source);
}

function rewrite(
  sentence: SourceSentence,
  source: SourceText,
  known: ReadonlySet<string>,
): Rewritten | { readonly fault: string } {
  if (!source.isEnglish) {
    if (!/\p{L}/u.test(outsideQuotations(sentence.text)))
      return { fault: 'a quotation whose speaker is not named with it' };
    const text = sentence.text.slice(datelineLength(sentence.text));
    return { text, plain: text, from: [sentence] };
  }
  return rewriteSentence(sentence, source, known);
}

/** Whether a sentence that can stand alone speaks of something as known that the one before it names. */
function isLoose({ text, traits }: Candidate, known: ReadonlySet<string>): boolean {
  return traits.needs > 0 || opensLoosely(outsideQuotations(text), known);
}

/** Stems of the headlines without names, and stems that several sentences share. */
interface Topic {
  readonly terms: ReadonlySet<string>;
  readonly shared: ReadonlySet<string>;
}

function describe(
  sentence: SourceSentence,
  rewritten: Rewritten,
  source: SourceText,
  known: ReadonlySet<string>,
  scored: SentenceScore | undefined,
  penalty: number,
  topic: Topic,
): Candidate {
  const colour = source.isEnglish && (isColour(sentence, source, topic.terms) || isScene(sentence, source));
  const quotedWords = quotedWordsIn(rewritten.text);
  const needs = source.isEnglish ? countNeeds(outsideQuotations(rewritten.text), known) : 0;
  return {
    sentence,
    text: rewritten.text,
    plain: rewritten.plain,
    from: rewritten.from,
    traits: {
      quotedWords,
      speaker: rewritten.speaker ?? (quotedWords >= 4 ? speakerOf(sentence, rewritten.text, source) : null),
      isUnknown: source.isEnglish && tellsUnknown(sentence.text),
      isComing: source.isEnglish && tellsComing(sentence.text),
      hasFigure: findQuantities(rewritten.text).length > 0,
      background: source.isEnglish ? backgroundOf(sentence.text, source.article.published) : 0,
      significance: source.isEnglish ? significanceOf(sentence.text) : 0,
      isColour: colour,
      needs,
      isTied: contentTerms(rewritten.text).some((term) => topic.shared.has(term)),
      namesUnmet: namesUnmet(rewritten.text, source),
      onTopic: topicShare(sentence, topic.terms),
    },
    score:
      (scored?.score ?? 0) -
      penalty -
      (colour ? COLOUR_PENALTY : 0) -
      NEED_PENALTY * Math.min(2, needs) -
      (opensLoosely(outsideQuotations(rewritten.text), known) ? LOOSE_PENALTY : 0),
    density: scored?.density ?? 0,
  };
}

/** A name in full beside the quotation says whose words they are in any language that writes names with capitals. */
const NAME_IN_FULL =
  /\p{Lu}[\p{L}-]+(?: (?:al|bin|da|de|del|della|di|do|dos|du|la|le|ter|van|vom|von|zu))*(?: \p{Lu}[\p{L}-]+)+/u;

function speakerOf(sentence: SourceSentence, text: string, source: SourceText): string | null {
  return source.isEnglish
    ? resolveSpeaker(sentence, text, source)
    : (NAME_IN_FULL.exec(outsideQuotations(text))?.[0] ?? null);
}

/**
 * A sentence as a position in a disagreement, where it is no candidate itself: with the sentence before it, if that says
 * whom or what it speaks of. Null where the two cannot stand either.
 */
export function describePosition(sentence: SourceSentence, source: SourceText): Candidate | null {
  const known = new Set([...source.titleTerms, ...(source.sentences[0]?.terms ?? [])]);
  const fault = judgeSentence(sentence, source);
  const before = source.sentences[sentence.index - 1];
  if ((fault && !SMALL_FAULTS.has(fault.reason)) || !source.isEnglish) return null;
  const made = rewriteSentence(sentence, source, known);
  const topic = { terms: topicTerms([source]), shared: sharedTerms([source]) };
  if (!('fault' in made)) return describe(sentence, made, source, known, undefined, 0, topic);
  if (!before || judgeSentence(before, source)) return null;
  const opened = rewriteSentence(before, source, known);
  if ('fault' in opened) return null;
  const text = `${opened.plain} ${sentence.text}`;
  const both = { text, plain: text, from: [sentence, ...opened.from] };
  return describe(sentence, both, source, known, undefined, 0, topic);
}
