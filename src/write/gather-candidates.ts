import type { Article } from '../domain/article.js';
import type { Dropped } from '../domain/brief.js';
import type { Candidate } from './candidate.js';
import { resolveSpeaker } from './compose/resolve-speaker.js';
import { isColour, isScene, topicShare, topicTerms } from './judge/find-colour.js';
import { judgeSentence, UNOWNED_FIGURE, UNSTOPPED } from './judge/judge-sentence.js';
import { backgroundOf, quotedWordsIn, significanceOf, tellsUnknown } from './judge/read-traits.js';
import type { Concepts } from './rank/concepts.js';
import { type SentenceScore, scoreSentences } from './rank/score-sentences.js';
import type { SentenceSpace } from './rank/sentence-space.js';
import { outsideQuotations } from './read/outside-quotations.js';
import type { SourceSentence, SourceText } from './read/source-text.js';
import { countNeeds, opensLoosely } from './rewrite/find-dangling.js';
import { type Rewritten, rewriteSentence } from './rewrite/rewrite-sentence.js';
import { datelineLength } from './rewrite/strip-opening.js';

/** Candidates, best first, and the sentences that were left out with their reasons. */
export interface Gathered {
  readonly candidates: readonly Candidate[];
  readonly dropped: readonly Dropped[];
}

/** Fewer faultless candidates than this, and lines without a stop and figures without their owner are let in. */
const ENOUGH = 5;
/** With several outlets only fewer than this let in what speaks to the reader or tells its author's view. */
const NEXT_TO_NONE = 2;
const SMALL_FAULTS: ReadonlySet<string> = new Set([UNOWNED_FIGURE, UNSTOPPED]);
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
  const topic = topicTerms(sources);
  const fine: Candidate[] = [];
  const soft: { candidate: Candidate; reason: string }[] = [];
  const dropped: Dropped[] = [];
  const hasNews = sources.some(({ isOpinion }) => !isOpinion);
  for (const source of sources) {
    if (source.article.genre === 'satire' || (source.isOpinion && hasNews)) {
      for (const { text } of source.sentences)
        dropped.push({ text, reason: BESIDE_REPORTS[source.article.genre ?? 'opinion'] });
      continue;
    }
    const known = new Set([...source.titleTerms, ...(source.sentences[0]?.terms ?? [])]);
    for (const sentence of source.sentences) {
      const fault = judgeSentence(sentence, source);
      const made = fault && !fault.isSoft ? { fault: fault.reason } : rewrite(sentence, source, known);
      if ('fault' in made) dropped.push({ text: sentence.text, reason: made.fault });
      else if (fault) {
        const candidate = describe(sentence, made, source, known, scores.get(sentence), SOFT_PENALTY, topic);
        soft.push({ candidate, reason: fault.reason });
      } else fine.push(describe(sentence, made, source, known, scores.get(sentence), 0, topic));
    }
  }
  // A guide or a review speaks to its reader throughout; where others report too, their sentences will do.
  const least = sources.length > 1 ? NEXT_TO_NONE : ENOUGH;
  const isNeeded = (reason: string): boolean => fine.length < (SMALL_FAULTS.has(reason) ? ENOUGH : least);
  const candidates = [...fine];
  for (const { candidate, reason } of soft) {
    if (isNeeded(reason)) candidates.push(candidate);
    else dropped.push({ text: candidate.sentence.text, reason });
  }
  return { candidates: candidates.sort((a, b) => b.score - a.score), dropped };
}

function rewrite(
  sentence: SourceSentence,
  source: SourceText,
  known: ReadonlySet<string>,
): Rewritten | { readonly fault: string } {
  if (!source.isEnglish) {
    const text = sentence.text.slice(datelineLength(sentence.text));
    return { text, plain: text, from: [sentence] };
  }
  return rewriteSentence(sentence, source, known);
}

function describe(
  sentence: SourceSentence,
  rewritten: Rewritten,
  source: SourceText,
  known: ReadonlySet<string>,
  scored: SentenceScore | undefined,
  penalty: number,
  topic: ReadonlySet<string>,
): Candidate {
  const colour = source.isEnglish && (isColour(sentence, source, topic) || isScene(sentence, source));
  const quotedWords = quotedWordsIn(rewritten.text);
  return {
    sentence,
    text: rewritten.text,
    plain: rewritten.plain,
    from: rewritten.from,
    traits: {
      quotedWords,
      speaker:
        rewritten.speaker ?? (quotedWords >= 4 ? resolveSpeaker(sentence, rewritten.text, source) : null),
      isUnknown: source.isEnglish && tellsUnknown(sentence.text),
      background: source.isEnglish ? backgroundOf(sentence.text, source.article.published) : 0,
      significance: source.isEnglish ? significanceOf(sentence.text) : 0,
      isColour: colour,
      onTopic: topicShare(sentence, topic),
    },
    score:
      (scored?.score ?? 0) -
      penalty -
      (colour ? COLOUR_PENALTY : 0) -
      NEED_PENALTY *
        (source.isEnglish ? Math.min(2, countNeeds(outsideQuotations(rewritten.text), known)) : 0) -
      (opensLoosely(outsideQuotations(rewritten.text), known) ? LOOSE_PENALTY : 0),
    density: scored?.density ?? 0,
  };
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
  const topic = topicTerms([source]);
  if (!('fault' in made)) return describe(sentence, made, source, known, undefined, 0, topic);
  if (!before || judgeSentence(before, source)) return null;
  const opened = rewriteSentence(before, source, known);
  if ('fault' in opened) return null;
  const text = `${opened.plain} ${sentence.text}`;
  const both = { text, plain: text, from: [sentence, ...opened.from] };
  return describe(sentence, both, source, known, undefined, 0, topic);
}
