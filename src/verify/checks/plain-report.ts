import { DETERMINERS, isFiniteVerb } from '../attribution/grammar-words.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import { isVerbForm } from '../reading/verb-forms.js';
import type { Word } from '../reading/words.js';

/** Who records what happened as a public duty or from the inside of a case, and what such records are called. */
const KEEPERS =
  /\b(?:police|sheriff|deput(?:y|ies)|officers?|lieutenant|lt|sgt|sergeant|superintendent|authorities|officials?|prosecutors?|district attorney|attorney['’]?s? office|courts?|coroner|medical examiner|hospital|paramedics|ambulance|fire(?:fighters?|\s(?:department|service|chief|brigade))|coast\s?guard|rescuers?|gendarmerie|university|college|school|department|agency|office|bureau|commission|airline|airport|release|records|documents|register|registry|website|profile|family|wife|husband|widow|parents|mother|father|son|daughter|brother|sister)\b/i;
/** Outlets that print news on their own account. */
const OUTLETS =
  /\b(?:news|newspaper|times|post|herald|tribune|gazette|telegraph|journal|chronicle|globe|mirror|guardian|magazine|radio|tv|television|affiliate|bbc|npr|cnn|nbc|abc|cbs|reuters|associated press|afp|\p{L}+\.com)\b/iu;
/** A party to what it tells of speaks for itself whatever it is called. */
const PARTIES =
  /\b(?:state[- ](?:run|owned|media|television|tv|news|broadcaster)|polls?|pollsters?|survey|study|analysis|government|governments|regime|military|army|troops|rebels?|militants?|ministry|foreign|defen[cs]e|campaign|party|candidate|activists?|opposition|union|lawyers?|white house|kremlin|pentagon|presiden\p{L}+|senator|congress\p{L}*|democrat\p{L}*|republican\p{L}*|sources?|unnamed|anonymous|former)\b/iu;
/** What happens to people and things, and what courts and rescuers do, in the past or going on. */
const EVENTS =
  /^(?:died|dead|killed|injured|wounded|hurt|hospitali[sz]ed|treated|rescued|evacuated|found|discovered|recovered|spotted|seen|identified|arrested|detained|charged|convicted|sentenced|pleaded|pled|sued|suing|indicted|booked|faces|faced|turned|released|freed|named|born|buried|closed|opened|reopened|launched|landed|crashed|collided|derailed|caught|burned|burnt|torched|spread|struck|measures|measured|weighed|weighs|registered|recorded|collected|raised|scored|won|swam|travel(?:l)?ed|visited|visiting|viewed|used|clinched|arrived|began|started|ended|held|occurred|happened|belongs|belonged|located|based|studied|lived|lives|worked|works|signed|received|suffered|transported|flown|called|responded|searched|searching|seized|investigating|investigates|taken|made|has|had)$/;
/** Behind "is" or "was": where and in what state somebody is. */
const STATES =
  /^(?:in|on|at|inside|from|near|under|aboard|safe|missing|dead|alive|closed|open|still|now|also|then|later|already|being|been|\d.*)$/;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|got|did|do|does|also|later|then|now|already|since|and)$/;
/** What no record settles: what is to come, may be, is thought, denied, blamed, caused, or praised; and war. */
const DISPUTABLE =
  /^(?:i|we|you|my|our|your|will|would|could|may|might|must|should|can|shall|not|never|likely|unlikely|possibly|probably|apparently|because|caus(?:e|es|ed|ing)|led|leads|results?|resulted|blam\p{L}+|responsib\p{L}+|motiv\p{L}+|fault|reason|tried|trying|planned|planning|threaten\p{L}*|believ\p{L}+|thinks?|thought|fears?|feared|wants?|wanted|hopes?|knew|knows|felt|feels|more|most|less|best|worst|better|worse|too|very|extremely|only|always|far|good|bad|great|well|success\p{L}*|fail\p{L}*)$/u;
/** Deeds that are somebody's guilt, and war; a court's own step may name them. */
const GRAVE =
  /^(?:attack(?:s|ed|ing)?|shot|shooting|fired|stabbed|assault\p{L}*|lied|stole|stolen|corrupt\p{L}*|terror\p{L}*|hate|troops|soldiers?|militants?|rebels?|fighters?|fighting|clash(?:es)?|airstrikes?|strikes?|bomb\p{L}*|shell(?:ed|ing)|rockets?|war|offensive|isis)$/u;
const LEGAL =
  /^(?:arrested|charged|convicted|sentenced|pleaded|pled|sued|suing|indicted|booked|faces|faced)$/;
const NOBODY_HURT = /\b(?:no one|nobody) (?:was|were|has been|had been) (?:injured|hurt|killed|wounded)\b/i;

/**
 * Whether a statement is an event or a state of the plain kind (who died, was arrested, is suing, when it began, how
 * long it is) and its source one that keeps record of such: a court, the police, a hospital, a family, another
 * outlet. Newspapers tell this without a speaker. Not where a party speaks of its own matter, nor what may be, is to
 * come, is blamed on somebody or praised, nor acts of war, of which each side has its own account.
 */
export function isPlainReport({ words, clause }: ReadSentence, source: string): boolean {
  if (!keepsRecord(source) && !isOutlet(source)) return false;
  if (clause.text.includes('?') || words.some((word) => DISPUTABLE.test(word.lower))) return false;
  if (NOBODY_HURT.test(clause.text)) return true;
  const verb = mainVerb(words, clause.text);
  const told = words[verb.main]?.lower ?? '';
  if (!LEGAL.test(told) && words.some((word) => GRAVE.test(word.lower))) return false;
  return EVENTS.test(told) || (verb.main > verb.first && STATES.test(told));
}

/** The first verb outside "…, which has risen," and the word that it leads to behind its auxiliaries. */
function mainVerb(words: readonly Word[], text: string): { first: number; main: number } {
  const relative = /,\s(?:who|which|whose)\b[^,]*,/.exec(text);
  const isAside = ({ start }: Word): boolean =>
    relative !== null && relative.index < start && start < relative.index + relative[0].length;
  const first = words.findIndex(
    (word, index) =>
      index > 0 &&
      !isAside(word) &&
      !DETERMINERS.has(words[index - 1]?.lower ?? '') &&
      (!word.capital || index > 1) &&
      (isFiniteVerb(word.lower) || isVerbForm(word.lower) || EVENTS.test(word.lower)),
  );
  let main = first;
  while (AUXILIARY.test(words[main]?.lower ?? '') && main < words.length - 1) main++;
  return { first, main };
}

/** Whether the source is one that records what happened and is no party to it. */
export function keepsRecord(source: string): boolean {
  return KEEPERS.test(source) && !PARTIES.test(source);
}

/** Whether the source is another outlet, which passes on what a speaker of the claim's own said. */
export function isOutlet(source: string): boolean {
  return OUTLETS.test(source) && !PARTIES.test(source);
}
