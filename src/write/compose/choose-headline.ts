import { findNumbers } from '../../domain/text/numbers.js';
import { sentences } from '../../domain/text/sentences.js';
import type { Candidate } from '../candidate.js';
import { isUnownedOpinion } from '../judge/find-voice.js';
import { contentTerms } from '../read/content-terms.js';
import { joined } from '../read/joined.js';
import { outsideQuotations } from '../read/outside-quotations.js';
import type { SourceText } from '../read/source-text.js';
import { openWithCapital } from '../rewrite/edits.js';
import { opensInTheAir } from '../rewrite/opens-in-the-air.js';
import { wordsIn } from './choose-lede.js';
import type { Notebook, Taken } from './notebook.js';
import { toSentenceCase } from './sentence-case.js';
import { clipAtPhrase, cutAtJoint } from './shorten.js';

/** The longest headline, in characters. */
export const HEADLINE_LENGTH = 90;
const CLICKBAIT = new RegExp(
  joined(String.raw`
      \b(?:you (?:won|need|should|can|must|have|will|might|didn|don|never)|your|here(?:['’]s| is| are)|
      this is (?:why|how|what)|what (?:to know|we know|happens|happened next)|everything (?:you|we)|
      things (?:to|you|we)|reasons (?:why|to)|shocking|jaw-dropping|unbelievable|insane|epic|
      must[- ]see|goes viral|breaks the internet|will blow|secret to|the truth about|why you|top \d+|
      best \d+|\d+ (?:things|ways|reasons|tips|facts|takeaways|best|moments)|live updates?|watch|
      opinion|editorial|review|podcast|quiz|photos?|video|gallery|analysis|explainer|exclusive|
      breaking)\b`),
  'i',
);
const LABEL = new RegExp(
  joined(String.raw`
      ^(?:[\p{Lu}\d][\p{Lu}\d ]{2,24}|Opinion|Editorial|Analysis|Exclusive|Breaking(?: News)?|Watch|
      Video|Live|Update[ds]?|Report|Just in|Explainer|Review|Interview)\s*[:|]\s+`),
  'u',
);

const TEASE = new RegExp(`(?:\\d+ )?(?:${CLICKBAIT.source})(?: (?:know|need|see|do)\\b)?`, 'gi');

/** "Storm Edda live: ferries cancelled": what the page is, not what happened. */
const LIVE = /(?<=^\P{P}{3,40}) [Ll]ive(?: (?:updates?|blog|coverage|news))?(?=: )/u;

/**
 * The best headline that the sources have, cleaned; else the lede's main clause or a short claim; else the
 * source's title as it is. Case is changed only where the texts show how each word is written.
 */
export function chooseHeadline(candidates: readonly Candidate[], lede: Taken, notebook: Notebook): string {
  const { sources } = notebook;
  const news = sources.filter(({ isOpinion }) => !isOpinion);
  // An editorial's headline is its author's view; it heads a brief only where there is nothing but opinion.
  const titled = news.length > 0 ? news : sources;
  const titles = titled.map((source) => ({ text: cleanHeadline(source), source }));
  const ranked = titles
    .flatMap(({ text: whole, source }) => {
      const text = firstStatement(whole);
      const cut =
        text.length <= HEADLINE_LENGTH ? text : cutAtJoint(text, HEADLINE_LENGTH)?.replace(/\.$/, '');
      return cut !== undefined && isFit(cut, source) ? [{ text: cut, source }] : [];
    })
    .map(({ text, source }) => ({ text, source, worth: worthOf(text, source, lede, notebook) }))
    .sort((a, b) => b.worth - a.worth);
  const { disputes } = notebook;
  const settled = ranked.filter(({ text }) => !disputes.areStatedInTitle(text));
  // What the lede's own report does not tell otherwise comes first, and of that what takes no side in a matter.
  const isApart = ({ source }: { source: SourceText }): boolean =>
    disputes.areApart(source.index, lede.candidate.sentence.source);
  const standing = settled
    .toSorted(
      (a, b) =>
        Number(isApart(a)) - Number(isApart(b)) ||
        Number(disputes.mayTakeSide(a.text)) - Number(disputes.mayTakeSide(b.text)),
    )
    .slice(0, MOST_TRIED)
    .find(({ text, source }) => stands(text, source, notebook));
  if (standing) return toSentenceCase(standing.text, sources);
  const own = titles.find(({ source }) => source.index === lede.candidate.sentence.source)?.text ?? '';
  const told = headlineFromText(candidates, lede, own);
  if (told !== null && !disputes.areStatedInTitle(told)) return told;
  if (settled[0]) return toSentenceCase(settled[0].text, sources);
  return disputes.withBothSides(ranked[0] ? toSentenceCase(ranked[0].text, sources) : own);
}

/** Titles that are verified before the text is asked for a headline; each one costs a verdict. */
const MOST_TRIED = 4;

/** Whether the verifier lets the title stand over its own page: "noose was there since October" may be one side's word. */
export function stands(text: string, { article, index }: SourceText, { verifyClaim }: Notebook): boolean {
  const page = `${article.title}\n${article.text}`;
  const { problems } = verifyClaim({
    sentence: text,
    sources: [{ id: String(index), text: page, published: article.published }],
  });
  return !problems.some(({ blocks }) => blocks);
}

/** A headline from the text must tell at least this share of what the page's own title names. */
const LEAST_SHARE = 0.5;
const LEANING_TITLE = /^(?:It|He|She|They|His|Her|Their|Its|This|That|And|But)\b/;

/**
 * The lede's main clause, or a short sentence that tells most of what the title asks or teases; null where no
 * sentence does: then the page's own title, whatever its manner, says better what the page is about.
 */
function headlineFromText(candidates: readonly Candidate[], lede: Taken, title: string): string | null {
  // What a teaser says of itself ("7 things to know before") is nothing that a sentence could tell.
  const wanted = contentTerms(title.replace(TEASE, ' '));
  const share = (text: string): number => {
    const held = new Set(contentTerms(text));
    return wanted.filter((term) => held.has(term)).length / Math.max(1, wanted.length);
  };
  // A title that opens with a pronoun or a connective names nothing, so anything plain says more.
  const least = LEANING_TITLE.test(title) ? 0 : LEAST_SHARE;
  const main = cutAtJoint(lede.text, HEADLINE_LENGTH);
  if (main !== null && isPlain(main) && share(main) >= least) return withoutStop(main);
  const short = candidates.filter(
    ({ text, traits }) =>
      text.length <= HEADLINE_LENGTH && isPlain(text) && traits.quotedWords < 4 && !traits.isUnknown,
  );
  const best = [...short].sort((a, b) => share(b.text) + b.score - share(a.text) - a.score)[0];
  if (best && share(best.text) >= least) return withoutStop(best.text);
  if (lede.candidate.sentence.attributions.length > 0) return null;
  const clipped = clipAtPhrase(lede.text, HEADLINE_LENGTH);
  return clipped !== null && isPlain(clipped) && share(clipped) >= least ? clipped : null;
}

/** A title's line without its full stop; "the U.S." keeps the one that is its own. */
export function withoutStop(text: string): string {
  return text.replace(/(?<!\.|\.\p{L})[.。]$/u, '');
}

/** A source's title without its labels and its outlet's name. */
export function cleanHeadline({ article }: SourceText): string {
  let title = article.title.replace(/\s+/g, ' ').trim().replace(LABEL, '').replace(LIVE, '');
  const parts = title.split(/ (?:[|–—•·»«:]|-|::) /);
  const outlet = article.outlet.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  while (parts.length > 1 && isOutletPart(parts.at(-1) ?? '', parts[0] ?? '', outlet)) parts.pop();
  title = title.slice(0, lengthOf(title, parts));
  // Behind "Live: " an outlet may go on in small letters.
  return openWithCapital(withoutStop(title.replace(/[\s:;,–—|-]+$/, '')));
}

function lengthOf(title: string, parts: readonly string[]): number {
  const last = parts.at(-1) ?? '';
  return parts.length === 1 ? last.length : title.lastIndexOf(last) + last.length;
}

/** "Davis burns reporters. Should they give him a stage?": what the title states, without what it asks. */
function firstStatement(title: string): string {
  const [first, ...others] = sentences(title);
  const text = first?.text ?? title;
  const onlyAsks = others.length > 0 && others.every((other) => other.text.endsWith('?'));
  return onlyAsks && wordsIn(text) >= 4 ? withoutStop(text) : title;
}

function isOutletPart(part: string, first: string, outlet: string): boolean {
  const plain = part.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (plain !== '' && (outlet.includes(plain) || plain.includes(outlet.replace(/^the|com$|org$/g, ''))))
    return true;
  return wordsIn(part) <= 4 && wordsIn(first) >= 4;
}

function isFit(text: string, source: SourceText): boolean {
  return text.length <= HEADLINE_LENGTH && isPlain(text) && isSupported(text, source);
}

/** States something: no question, no tease, nobody addressed. */
export function isPlain(text: string): boolean {
  if (text.length < 20 || wordsIn(text) < 4 || opensInTheAir(text)) return false;
  if (/[?？!]/.test(text) || /…$|\.\.\.$/.test(text) || CLICKBAIT.test(text)) return false;
  if (isUnownedOpinion(text, false)) return false;
  return !/\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|[Yy]ou|[Yy]our)\b/.test(outsideQuotations(text));
}

/** Every figure and most content words of a headline stand in the text below it. */
export function isSupported(text: string, source: SourceText): boolean {
  const body = new Set(source.sentences.flatMap(({ terms }) => terms));
  const terms = contentTerms(text);
  const held = terms.filter((term) => body.has(term)).length;
  const figures = findNumbers(source.article.text).map(({ value }) => value);
  return (
    held / Math.max(1, terms.length) >= 0.5 && findNumbers(text).every(({ value }) => figures.includes(value))
  );
}

function worthOf(text: string, source: SourceText, lede: Taken, notebook: Notebook): number {
  const terms = contentTerms(text);
  const told = new Set(lede.candidate.sentence.terms);
  const withLede = terms.filter((term) => told.has(term)).length / Math.max(1, terms.length);
  const agreed = notebook.concepts.massOf(terms) / (3 + terms.length);
  const length = text.length < 35 ? 0.15 : 0;
  const quoted = /^["“‘']/.test(text) ? 0.2 : 0;
  const colon = /: /.test(text) ? 0.05 : 0;
  return (
    agreed +
    0.5 * withLede -
    length -
    quoted -
    colon +
    (source.index === lede.candidate.sentence.source ? 0.1 : 0)
  );
}
