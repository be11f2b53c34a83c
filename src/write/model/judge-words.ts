import { findNames } from '../../domain/text/names.js';
import { findQuotations } from '../../domain/text/quotations.js';
import { tokens, words } from '../../domain/text/tokens.js';
import { HEADLINE_LENGTH, isPlain } from '../compose/choose-headline.js';
import { LEDE_WORDS, wordsIn } from '../compose/choose-lede.js';
import { isBoilerplate } from '../judge/find-boilerplate.js';
import { faultOfForm } from '../judge/find-form.js';
import { isOffer } from '../judge/find-offer.js';
import { faultOfVoice, isUnownedOpinion } from '../judge/find-voice.js';
import { hasVerb } from '../judge/has-verb.js';
import { tellsUnknown } from '../judge/read-traits.js';
import { contentTerms } from '../read/content-terms.js';
import { isForeignSentence } from '../read/detect-english.js';
import { isSpeech } from '../read/is-speech.js';
import { outsideQuotations } from '../read/outside-quotations.js';
import { leansOnContext } from '../rewrite/find-dangling.js';
import { isExpletive } from '../rewrite/resolve-thing.js';
import { type Fault, fault } from './fault.js';
import { speaksToMachine } from './find-instructions.js';
import { findLink } from './find-link.js';
import type { Material } from './material.js';
import type { Proposal } from './proposal.js';

/** What an editor is told of a claim with a word that nothing else has. */
export const OUTCAST = 'a word that stands only in a passage that may be meant for whoever retells the story';

/** The longest dek, in characters; as the extractive writer's. */
const DEK_LENGTH = 160;
/** From this many words on a quotation needs its speaker in the sentence. */
const QUOTED_AT_LENGTH = 4;
const MARKUP = /\*\*|__|`|^#{1,6} |<\/?\p{L}+[ />]|\\[nt"]|\{\{|\}\}/u;
const ORPHAN = /^(?:He|She|It|They|His|Her|Hers|Its|Their|Theirs|Him|Them|This|That|These|Those)\b/;
const GENDERED = /\b(?:he|she|him|his|her|hers|himself|herself)\b/i;

/** What is wrong with the words of a claim as they stand, whatever the reports say: the first fault; null where none. */
export function judgeWords({ text, part }: Proposal, material: Material): Fault | null {
  if (text === '') return fault('nothing was written');
  const link = findLink(text);
  if (link !== null) return fault('a link or an address', link);
  if (speaksToMachine(text)) return fault('an instruction, not reporting');
  const outcast = tokens(text).find((token) =>
    contentTerms(token.text).some((term) => material.outcast.has(term)),
  );
  if (outcast !== undefined) return fault(OUTCAST, outcast.text);
  if (material.isEnglish && isForeignSentence(outsideQuotations(text)))
    return fault('in another language than the reports');
  if (MARKUP.test(text)) return fault('markup in a sentence', MARKUP.exec(text)?.[0] ?? null);
  if (part === 'headline' || part === 'dek') return judgeHead(text, part);
  return judgeForm(text, part, material) ?? (material.isEnglish ? judgeEnglish(text, part, material) : null);
}

function judgeHead(text: string, part: 'headline' | 'dek'): Fault | null {
  const most = part === 'headline' ? HEADLINE_LENGTH : DEK_LENGTH;
  if (text.length > most) return fault(`longer than ${most} characters`);
  if (!isPlain(text)) return fault('states nothing, or teases, asks or judges');
  if (part === 'dek' && ORPHAN.test(text)) return fault('opens with a word whose meaning stands elsewhere');
  return null;
}

function judgeForm(text: string, part: Proposal['part'], { isEnglish }: Material): Fault | null {
  const form = faultOfForm(text, words(text).length, isEnglish);
  if (form !== null) return fault(form);
  if (part === 'lede' && wordsIn(text) > LEDE_WORDS) return fault(`longer than ${LEDE_WORDS} words`);
  return null;
}

function judgeEnglish(text: string, part: Proposal['part'], material: Material): Fault | null {
  const own = outsideQuotations(text);
  if (isBoilerplate(text)) return fault('about a page, not about the event');
  if (isOffer(own, material.titles)) return fault('an offer to the reader');
  const voice = faultOfVoice(text);
  if (voice !== null) return fault(voice);
  if (!hasVerb(text)) return fault('not a whole sentence');
  const said = material.extractAttributions(text);
  if (isUnownedOpinion(text, said.some(isSpeech))) return fault('opinion without its author');
  const quoted = findQuotations(text).find(
    (one) =>
      wordsIn(one.text) >= QUOTED_AT_LENGTH &&
      !said.some(({ start, end, speaker }) => start < one.end && one.start < end && !ORPHAN.test(speaker)),
  );
  if (quoted) return fault('a quotation without its speaker', quoted.text);
  if (part === 'unknown' && !tellsUnknown(text)) return fault('does not say what is not known');
  return judgeReferences(text, own, material);
}

/** A claim is read alone: what its words stand for is named in it. */
function judgeReferences(text: string, own: string, { titleTerms }: Material): Fault | null {
  const orphan = ORPHAN.exec(text)?.[0];
  if (orphan !== undefined && !isExpletive(text) && leansOnContextOrPronoun(text, titleTerms))
    return fault('opens with a word whose meaning stands elsewhere', orphan);
  if (leansOnContext(own, titleTerms)) return fault('leans on another sentence');
  const pronoun = GENDERED.exec(own);
  if (
    pronoun &&
    findNames(text.slice(0, pronoun.index)).length === 0 &&
    !/\b(?:man|woman|boy|girl|\p{Ll}+(?:er|or|ist|ian|man|ant|ent))\b/u.test(own.slice(0, pronoun.index))
  )
    return fault('speaks of someone who is named elsewhere', pronoun[0]);
  return null;
}

/** "This week" opens on itself; every other opening of these stands for something told before. */
function leansOnContextOrPronoun(text: string, known: ReadonlySet<string>): boolean {
  return /^(?:This|That|These|Those)\b/.test(text) ? leansOnContext(text, known) : true;
}
