import type { Candidate } from '../candidate.js';
import { quotedWordsIn } from '../judge/read-traits.js';
import { contentTerms } from '../read/content-terms.js';
import { isSpeech } from '../read/is-speech.js';
import type { SourceText } from '../read/source-text.js';
import { findMentions } from '../rewrite/find-mentions.js';
import { cleanHeadline, isPlain, isSupported, withoutStop } from './choose-headline.js';
import { wordsIn } from './choose-lede.js';
import { verifySourceOf } from './find-support.js';
import type { Notebook, Taken } from './notebook.js';
import { toSentenceCase } from './sentence-case.js';
import { tellsFigureOf } from './tells-again.js';

/** The longest dek, in characters. */
const DEK_LENGTH = 160;
const FEWEST_WORDS = 6;
/** A dek that tells this much of the headline adds nothing to it. */
const MOST_REPEATED = 0.6;
/** Another outlet's headline tells the same event: it adds something where half of it is new beside headline and lede. */
const MOST_OF_BOTH = 0.5;

/** With fewer sentences below the lede none is spared for the dek. */
const FULL_BODY = 3;

/**
 * A line that adds to the headline without repeating it, the lede or a sentence below: an outlet's own dek where
 * its text bears it out, else the headline of another outlet that tells more, else a sentence that the brief has no
 * other room for. One with a figure that lede or nut graf give comes last. Empty where there is nothing to add.
 */
export function chooseDek(
  headline: string,
  { lede, nutGraf }: { readonly lede: Taken; readonly nutGraf: readonly Taken[] },
  candidates: readonly Candidate[],
  notebook: Notebook,
): string {
  const isFresh = (dek: string): boolean => ![lede, ...nutGraf].some(({ text }) => tellsFigureOf(dek, text));
  const outlets = (fits?: (dek: string) => boolean): string | null =>
    outletsDek(headline, lede, notebook, fits) ?? otherHeadline(headline, lede, notebook, fits);
  return (
    outlets(isFresh) ??
    outlets() ??
    (notebook.taken.length > FULL_BODY ? spareSentence(headline, lede, candidates, notebook) : null) ??
    ''
  );
}

/** Sentences that a report opens with are told below the headline in any case. */
const OPENING = 2;

/**
 * The dek of a story that is told whole: the first choice of a plain fact from the middle of a report, as nothing
 * would be left of it in the end.
 */
export function chooseEarlyDek(
  headline: string,
  lede: Taken,
  candidates: readonly Candidate[],
  notebook: Notebook,
): string | null {
  const plain = candidates.filter(
    ({ text, sentence }) =>
      sentence.index >= OPENING &&
      !sentence.attributions.some(isSpeech) &&
      !notebook.sources.some((source) => findMentions(text, source).length > 0),
  );
  return (
    outletsDek(headline, lede, notebook) ??
    otherHeadline(headline, lede, notebook) ??
    spareSentence(headline, lede, plain, notebook)
  );
}

/** The dek of the outlet whose headline stands first, then of others; the page's own words, borne out by its text. */
function outletsDek(
  headline: string,
  lede: Taken,
  notebook: Notebook,
  fits: (dek: string) => boolean = () => true,
): string | null {
  const ranked = notebook.sources
    .filter(({ isOpinion, isEnglish, article }) => isEnglish && !isOpinion && article.dek !== null)
    .filter(({ index }) => !isApart(index, headline, lede, notebook))
    .map((source) => ({ source, own: repeats(headline, cleanHeadline(source)) }))
    .sort((a, b) => b.own - a.own);
  for (const { source } of ranked) {
    const dek = source.article.dek?.replace(/\s+/g, ' ').trim() ?? '';
    if (dek.length > DEK_LENGTH || wordsIn(dek) < FEWEST_WORDS || !isPlain(dek)) continue;
    if (repeats(dek, `${headline} ${lede.text}`) >= MOST_REPEATED || isInText(dek, notebook)) continue;
    if (fits(dek) && isBorneOut(dek, source, notebook)) return dek;
  }
  return null;
}

/** Above a brief no report speaks that may tell otherwise what the lede's, or the headline's, tells. */
function isApart(source: number, headline: string, lede: Taken, { sources, disputes }: Notebook): boolean {
  const above = sources.filter(
    (other) =>
      other.index === lede.candidate.sentence.source ||
      repeats(headline, cleanHeadline(other)) >= MOST_REPEATED,
  );
  return above.some(({ index }) => disputes.areApart(index, source));
}

function isBorneOut(text: string, source: SourceText, notebook: Notebook): boolean {
  if (notebook.disputes.areStatedIn(text)) return false;
  const checked = notebook.verifyClaim({ sentence: text, sources: [verifySourceOf(source)] });
  return checked.verdict === 'supported' && !checked.problems.some(({ blocks }) => blocks);
}

/** Headlines of other outlets that are verified; each one costs a verdict. */
const MOST_TRIED = 4;

/** What another outlet put first, where that is not what our headline and lede tell. */
function otherHeadline(
  headline: string,
  lede: Taken,
  notebook: Notebook,
  fits: (dek: string) => boolean = () => true,
): string | null {
  const titles = notebook.sources
    .filter(({ isOpinion, isEnglish }) => isEnglish && !isOpinion)
    .filter(({ index }) => !isApart(index, headline, lede, notebook))
    .map((source) => ({ source, text: toSentenceCase(cleanHeadline(source), notebook.sources) }))
    .filter(
      ({ text, source }) =>
        text.length <= DEK_LENGTH &&
        wordsIn(text) >= FEWEST_WORDS &&
        isPlain(text) &&
        quotedWordsIn(text) < 4 &&
        isSupported(text, source) &&
        fits(text) &&
        repeats(text, `${headline} ${lede.text}`) < MOST_OF_BOTH &&
        !isInText(text, notebook),
    );
  return (
    titles.slice(0, MOST_TRIED).find(({ text, source }) => isBorneOut(text, source, notebook))?.text ?? null
  );
}

/** Share of a text's content words that another holds. */
export function repeats(text: string, other: string): number {
  const held = new Set(contentTerms(other));
  const terms = contentTerms(text);
  return terms.filter((term) => held.has(term)).length / Math.max(1, terms.length);
}

function isInText(dek: string, { taken }: Notebook): boolean {
  const plain = dek.replace(/[.!]$/, '');
  return taken.some(({ text }) => text.includes(plain) || plain.includes(text.replace(/\.$/, '')));
}

/** From this worth on a sentence that shares a term with the headlines comes before all others. */
const LEAST_WORTH = 0.1;

function spareSentence(
  headline: string,
  lede: Taken,
  candidates: readonly Candidate[],
  notebook: Notebook,
): string | null {
  const pool = candidates.filter(
    ({ text, traits, sentence, from }) =>
      traits.quotedWords < 4 &&
      traits.isTied &&
      (notebook.sources.length === 1 || standsAlone(text, traits, notebook.sources[sentence.source])) &&
      !traits.isUnknown &&
      !traits.isColour &&
      from.length === 1 &&
      !isApart(sentence.source, headline, lede, notebook) &&
      text.length <= DEK_LENGTH &&
      sentence.wordCount >= 7 &&
      isPlain(text) &&
      !isTakenUp({ sentence }, notebook.sources),
  );
  const worth = (candidate: Candidate): number => dekWorth(candidate, headline, lede, notebook);
  const best = pool.filter((candidate) => candidate.traits.onTopic > 0 && worth(candidate) > LEAST_WORTH);
  const spare = notebook.takeBest(best, worth) ?? notebook.takeBest(pool, worth);
  return spare === null ? null : withoutStop(spare.text);
}

const TAKES_UP = /^["“‘]?(?:They|It|But|Yet|However|Still|Only|Instead|That|This|So|Even so|Nor)\b/;

/**
 * Whether the next sentence of the paragraph takes this one up: "Thefts fell slightly. They fell by as much in streets
 * without cameras." Over a brief, where nothing follows, half of that would mislead.
 */
function isTakenUp({ sentence }: Pick<Candidate, 'sentence'>, sources: readonly SourceText[]): boolean {
  const source = sources[sentence.source];
  const next = source?.sentences[sentence.index + 1];
  if (!source || !next || source.article.text.slice(sentence.end, next.start).includes('\n')) return false;
  return TAKES_UP.test(next.text);
}

/** Nobody and nothing is introduced above the lede, so a surname alone would say nothing. */
function standsAlone(text: string, { needs }: Candidate['traits'], source: SourceText | undefined): boolean {
  return needs === 0 && (source === undefined || findMentions(text, source).every(({ isFull }) => isFull));
}

function dekWorth(
  { sentence, score, text, traits }: Candidate,
  headline: string,
  lede: Taken,
  { space, sources }: Notebook,
): number {
  const head = new Set(contentTerms(headline));
  const repeated =
    sentence.terms.filter((term) => head.has(term)).length / Math.max(4, sentence.terms.length);
  return (
    score -
    0.5 * repeated -
    0.4 * space.likeness(sentence, lede.candidate.sentence) -
    text.length / 1500 +
    (sources.length > 1 ? 0.15 * (traits.significance + Number(traits.isComing) - traits.background) : 0)
  );
}
