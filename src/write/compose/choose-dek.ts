import type { Candidate } from '../candidate.js';
import { contentTerms } from '../read/content-terms.js';
import { cleanHeadline, isPlain } from './choose-headline.js';
import { wordsIn } from './choose-lede.js';
import { statesDisputed } from './find-conflicts.js';
import { verifySourceOf } from './find-support.js';
import type { Notebook, Taken } from './notebook.js';
import { cutAtJoint } from './shorten.js';

/** The longest dek, in characters. */
const DEK_LENGTH = 160;
const FEWEST_WORDS = 6;
/** A dek that tells this much of the headline adds nothing to it. */
const MOST_REPEATED = 0.6;

/**
 * A line that adds to the headline without repeating it, the lede or a sentence below: an outlet's own dek where
 * its text bears it out, else a sentence that the brief has no other room for, else its best claim cut short.
 * Empty where the brief has only its lede.
 */
export function chooseDek(
  headline: string,
  lede: Taken,
  candidates: readonly Candidate[],
  notebook: Notebook,
): string {
  return (
    outletsDek(headline, notebook) ??
    spareSentence(headline, lede, candidates, notebook) ??
    claimCutShort(headline, lede, notebook)
  );
}

/** The dek of the outlet whose headline stands first, then of others; the page's own words, borne out by its text. */
function outletsDek(headline: string, notebook: Notebook): string | null {
  const ranked = notebook.sources
    .filter(({ isOpinion, isEnglish, article }) => isEnglish && !isOpinion && article.dek !== null)
    .map((source) => ({ source, own: repeats(headline, cleanHeadline(source)) }))
    .sort((a, b) => b.own - a.own);
  for (const { source } of ranked) {
    const dek = source.article.dek?.replace(/\s+/g, ' ').trim() ?? '';
    if (dek.length > DEK_LENGTH || wordsIn(dek) < FEWEST_WORDS || !isPlain(dek)) continue;
    if (repeats(dek, headline) >= MOST_REPEATED || isInText(dek, notebook)) continue;
    if (/^(?:He|She|It|They|His|Her|Its|Their|This|That|These|And|But|Plus)\b/.test(dek)) continue;
    if (statesDisputed(dek, notebook.disputed).length > 0) continue;
    const checked = notebook.verifyClaim({ sentence: dek, sources: [verifySourceOf(source)] });
    if (checked.verdict === 'supported' && !checked.problems.some(({ blocks }) => blocks)) return dek;
  }
  return null;
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
      !traits.isUnknown &&
      !traits.isColour &&
      from.length === 1 &&
      text.length <= DEK_LENGTH &&
      sentence.wordCount >= 7 &&
      isPlain(text),
  );
  const worth = (candidate: Candidate): number => dekWorth(candidate, headline, lede, notebook);
  const best = pool.filter((candidate) => candidate.traits.onTopic > 0 && worth(candidate) > LEAST_WORTH);
  return (notebook.takeBest(best, worth) ?? notebook.takeBest(pool, worth))?.text ?? null;
}

function claimCutShort(headline: string, lede: Taken, notebook: Notebook): string {
  const fits = ({ candidate, text }: Taken): boolean =>
    candidate !== lede.candidate &&
    candidate.traits.quotedWords < 4 &&
    !candidate.traits.isUnknown &&
    wordsIn(text) >= 7 &&
    cutAtJoint(text, DEK_LENGTH) !== null;
  const worth = (taken: Taken): number => dekWorth(taken.candidate, headline, lede, notebook);
  const best = notebook.taken.filter(fits).sort((a, b) => worth(b) - worth(a))[0];
  if (best) return cutAtJoint(best.text, DEK_LENGTH) ?? best.text;
  const rest = notebook.taken.filter(({ candidate }) => candidate !== lede.candidate);
  return [...rest].sort((a, b) => a.text.length - b.text.length)[0]?.text ?? '';
}

function dekWorth(
  { sentence, score, text }: Candidate,
  headline: string,
  lede: Taken,
  { space }: Notebook,
): number {
  const head = new Set(contentTerms(headline));
  const repeated =
    sentence.terms.filter((term) => head.has(term)).length / Math.max(4, sentence.terms.length);
  return (
    score - 0.5 * repeated - 0.4 * space.likeness(sentence, lede.candidate.sentence) - text.length / 1500
  );
}
