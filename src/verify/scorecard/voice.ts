import { speaksAsOneself } from '../../domain/text/first-person.js';
import { words } from '../../domain/text/tokens.js';
import { extractAttributions } from '../attribution/extract-attributions.js';
import { type FaultCount, perSentence, type ScoredBrief, type ScoredSentence } from './fault.js';
import { ownWords } from './own-words.js';

/** Judgements; in a report's own voice they are opinion told as fact. */
const JUDGING =
  /\b(?:should(?:n['’]t)?|ought to|shameful|disgraceful|outrageous|ridiculous|absurd|laughable|unfortunately|sadly|thankfully|frankly|hopefully|needless to say|of course|make no mistake|no doubt|undoubtedly|clearly|obviously|it is time|surely|arguably|ironically|stupid|brilliant|wonderful|rightly|wrongly)\b/i;
const TO_READER = /\b(?:you|your|yours|let['’]s)\b/i;
/** Words that heighten: a writer who adds one editorialises; where the source has it, it is the source's. */
const LOADED = new Set(
  `shocking stunning bombshell explosive devastating massive huge dramatic dramatically controversial
  unprecedented staggering slammed slams blasted blasts ripped destroyed disastrous catastrophic horrific
  incredible amazing remarkable groundbreaking revolutionary game-changing cutting-edge so-called radical
  notorious infamous embarrassing humiliating desperate crucial vital alarming worrying troubling inspiring
  impressive significant significantly notably importantly interestingly surprisingly sweeping skyrocketed
  plummeted soared landmark historic pivotal seminal`.split(/\s+/),
);

/** Whether opinion stands as its author's, and not as fact. */
export const OPINION: readonly FaultCount[] = [
  perSentence('opinion as fact', 'an author’s view without the author', restsOnOpinion),
  perSentence('opinion as fact', 'a judgement in the desk’s own voice', judges),
  perSentence('opinion as fact', 'speaks as “we” or to the reader', addresses),
];

/** Whether the writer added colour of its own. */
export const EDITORIALISATION: readonly FaultCount[] = [
  perSentence('editorialisation', 'a loaded word that no source uses', loadedWord),
];

const isAttributed = (text: string): boolean => extractAttributions(text).length > 0;

function restsOnOpinion({ text, claim }: ScoredSentence, { sources }: ScoredBrief): string | null {
  const behind = (claim?.evidence ?? []).map(({ source }) => sources.find(({ n }) => n === source));
  const only = behind.length > 0 && behind.every((source) => source?.isOpinion === true);
  return only && !isAttributed(text) ? text : null;
}

function judges({ text }: ScoredSentence): string | null {
  return JUDGING.test(ownWords(text)) && !isAttributed(text) ? text : null;
}

function addresses({ text }: ScoredSentence): string | null {
  const own = ownWords(text);
  return speaksAsOneself(own) || TO_READER.test(own) ? text : null;
}

function loadedWord({ text }: ScoredSentence, { sources }: ScoredBrief): string | null {
  const added = words(ownWords(text)).find(
    (word) =>
      LOADED.has(word.toLowerCase()) &&
      !sources.some((source) => source.whole.toLowerCase().includes(word.toLowerCase())),
  );
  return added === undefined ? null : `${added} (${text})`;
}
