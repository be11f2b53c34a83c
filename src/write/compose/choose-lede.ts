import { findDates } from '../../domain/text/dates.js';
import { findNames } from '../../domain/text/names.js';
import type { Candidate } from '../candidate.js';
import { joined } from '../read/joined.js';
import type { Notebook, Taken } from './notebook.js';
import { cutAtJoint } from './shorten.js';

/** The longest lede, in words. */
export const LEDE_WORDS = 45;
/** Sentences further down than this hardly ever sum an event up. */
const DEEPEST = 5;
/** A first sentence that tells less of its headline than this is an anecdote. */
const LEAST_TITLE = 0.3;
/** A sentence that sums up begins with who or what. */
const LATE_SUBJECT = new RegExp(
  joined(String.raw`
      ^(?:On|In|At|For|With|After|As|While|When|During|By|From|Under|Among|Since|Despite|Following|Of|
      Because|Although|Once|If)\b`),
);
/** What markets made of the event is not the event. */
const MARKETS = new RegExp(
  joined(String.raw`
      ^(?:Shares|Stocks?|The (?:stock|shares)|Investors)\b.*\b(?:rose|fell|jumped|slid|dropped|gained|
      climbed|slipped|tumbled|surged|plunged)\b`),
);
const PLACE = /\b(?:in|at|near|outside|from|across) (?:the )?\p{Lu}\p{L}+/u;

/** Takes the sentence that sums the event up: who, what, where, when, in at most 45 words. */
export function chooseLede(candidates: readonly Candidate[], notebook: Notebook): Taken | null {
  const short = candidates.flatMap(shortened);
  const first = short.filter(
    (candidate) => candidate.sentence.index < deepestIn(candidate, notebook) && !isMostlyQuoted(candidate),
  );
  const worth = (candidate: Candidate): number => ledeWorth(candidate, notebook);
  return notebook.takeBest(first, worth) ?? notebook.takeBest(short, worth);
}

/** A candidate cut at a joint to 45 words; nothing where it cannot be cut. */
function shortened(candidate: Candidate): Candidate[] {
  const text = cutAtJoint(candidate.text, LEDE_WORDS, wordsIn);
  if (text === null) return [];
  return [text === candidate.text ? candidate : { ...candidate, text, plain: text }];
}

/** What outlets agree on opens a brief; where one report stands alone, its own opening says more. */
const AGREED = 2;
const ALONE = 1.5;

/** How well a sentence opens a brief; about 0 to 1.5. */
export function ledeWorth(candidate: Candidate, notebook: Notebook): number {
  const { sentence, text, traits } = candidate;
  const length = wordsIn(text);
  const published =
    notebook.sources.find(({ index }) => index === sentence.source)?.article.published ?? null;
  let worth = (notebook.sources.length > 1 ? AGREED : ALONE) * candidate.score;
  const told = titleShare(candidate, notebook);
  if (sentence.index === 0 && told >= LEAST_TITLE) worth += 0.15;
  worth += 0.3 * told + 0.5 * headlinesShare(candidate, notebook);
  if (findDates(text, published).some(({ precision }) => precision === 'day')) worth += 0.08;
  if (PLACE.test(text)) worth += 0.06;
  if (findNames(text).length > 0) worth += 0.08;
  if (sentence.attributions.length > 0) worth += 0.04;
  if (length < 12) worth -= 0.2;
  if (length > 38) worth -= 0.03;
  if (traits.quotedWords > 8) worth -= 0.12;
  if (traits.isUnknown) worth -= 0.15;
  if (LATE_SUBJECT.test(text)) worth -= 0.12;
  if (MARKETS.test(text)) worth -= 0.12;
  if (candidate.from.length > 1) worth -= 0.1;
  // What one source alone says, and another says differently, is no way to open.
  if (notebook.disputes.areStatedIn(text)) worth -= 0.4;
  return worth - 0.15 * traits.background;
}

export function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** A report that opens with an anecdote comes to its point later. */
function deepestIn({ sentence }: Candidate, { sources }: Notebook): number {
  const source = sources.find(({ index }) => index === sentence.source);
  const opening = source?.sentences.slice(0, 2).flatMap(({ terms }) => terms) ?? [];
  const told = source?.titleTerms.filter((term) => opening.includes(term)).length ?? 0;
  return told / Math.max(1, source?.titleTerms.length ?? 1) >= LEAST_TITLE ? DEEPEST : 3 * DEEPEST;
}

function isMostlyQuoted({ traits, sentence }: Candidate): boolean {
  return traits.quotedWords > sentence.wordCount / 2;
}

/** Share of the source's own headline that the sentence tells; a report that opens with an anecdote fails here. */
function titleShare({ sentence }: Candidate, { sources }: Notebook): number {
  const title = sources.find(({ index }) => index === sentence.source)?.titleTerms ?? [];
  if (title.length === 0) return 0.5;
  return title.filter((term) => sentence.terms.includes(term)).length / title.length;
}

/** Share of all the sources' headlines that the sentence tells, each term as often as headlines have it. */
function headlinesShare({ sentence }: Candidate, { sources }: Notebook): number {
  const terms = sources.flatMap(({ titleTerms }) => [...new Set(titleTerms)]);
  if (terms.length === 0) return 0;
  return terms.filter((term) => sentence.terms.includes(term)).length / terms.length;
}
