import { findDates } from '../../domain/text/dates.js';
import { findQuantities } from '../figures/quantities.js';
import { contentTerms } from '../read/content-terms.js';
import { isSpeech } from '../read/is-speech.js';
import { joined } from '../read/joined.js';
import { outsideQuotations } from '../read/outside-quotations.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';
import { findMentions } from '../rewrite/find-mentions.js';
import { openingLength } from '../rewrite/strip-opening.js';
import { hasVerb } from './has-verb.js';

/** What will happen, or was decided, is news whoever it is told of. */
const CONSEQUENCE = new RegExp(
  joined(String.raw`
    \b(?:will|would|plans?|planned|agreed|expects?|expected|must|may|could|should|is to|are to|has to|have to|
    was (?:arrested|charged|killed|injured|fined|sentenced|appointed|named|elected|hired|fired|held|ordered)|
    resigned|died|won|lost|sued|founded|signed|voted)\b`),
  'i',
);
const SHORT = 8;

/** Stems that say what the story is about: its headlines without the names in them. */
export function topicTerms(sources: readonly SourceText[]): ReadonlySet<string> {
  const names = new Set(sources.flatMap(({ people }) => people.flatMap(({ full }) => contentTerms(full))));
  return new Set(sources.flatMap(({ titleTerms }) => titleTerms.filter((term) => !names.has(term))));
}

/** Stems that more than one sentence of the story holds, and those of its headlines. */
export function sharedTerms(sources: readonly SourceText[]): ReadonlySet<string> {
  const shared = new Set(sources.flatMap(({ titleTerms }) => titleTerms));
  const met = new Set<string>();
  for (const { terms } of sources.flatMap(({ sentences }) => sentences)) {
    for (const term of new Set(terms)) (met.has(term) ? shared : met).add(term);
  }
  return shared;
}

/** How many of the topic's terms a sentence holds. */
export function topicShare({ terms }: SourceSentence, topic: ReadonlySet<string>): number {
  return new Set(terms.filter((term) => topic.has(term))).size;
}

/**
 * Scene and detail rather than news: nobody says it, it has neither figure, date nor consequence, and it is short
 * or about a person while it tells next to nothing of what the headlines name.
 */
export function isColour(sentence: SourceSentence, source: SourceText, topic: ReadonlySet<string>): boolean {
  const { text, attributions, quotations } = sentence;
  if (isTeased(text, attributions.some(isSpeech))) return true;
  if (attributions.some(isSpeech) || quotations.length > 0 || CONSEQUENCE.test(outsideQuotations(text)))
    return false;
  if (findQuantities(text).length > 0 || findDates(text, source.article.published).length > 0) return false;
  const first = findMentions(text, source)[0];
  const isOfPerson = first !== undefined && first.start - openingLength(text) < 25;
  const told = topicShare(sentence, topic);
  return isOfPerson ? told < 2 : told < 1 && sentence.wordCount <= SHORT;
}

/** "A record and a winner in hospital: the race was not short of drama": a phrase without a verb that a colon ends. */
function isTeased(text: string, isSpoken: boolean): boolean {
  const head = /^([^:“”"]{12,70}): (?=\p{Ll})/u.exec(text.slice(openingLength(text)))?.[1];
  return head !== undefined && !isSpoken && !hasVerb(head);
}

/** Counts up to this are part of a scene: "two delegations", "four winters". */
const FEW = 10;

/** A sentence of the opening, where a report begins with a scene and comes to its news later. */
export function isScene(sentence: SourceSentence, source: SourceText): boolean {
  if (sentence.index > 2 || findQuantities(sentence.text).some(({ value }) => value >= FEW)) return false;
  const [first] = source.sentences;
  return first !== undefined && !tellsTitle(first, source) && !tellsTitle(sentence, source);
}

/** The dateline's place is no news. */
function tellsTitle({ text }: SourceSentence, { titleTerms }: SourceText): boolean {
  const terms = contentTerms(text.slice(openingLength(text)));
  const told = titleTerms.filter((term) => terms.includes(term)).length;
  return told / Math.max(1, titleTerms.length) >= 0.25;
}
