import { findQuotations } from '../../domain/text/quotations.js';
import { joined } from '../read/joined.js';
import { outsideQuotations } from '../read/outside-quotations.js';

/** Sources saying what is not known, not told or not answered. */
const UNKNOWN = new RegExp(
  joined(String.raw`
      \b(?:(?:is|are|was|were|remains?|remained|it['’]s) (?:still |also |largely |so far )?(?:unclear|
      unknown|uncertain|undisclosed|unconfirmed)|unclear (?:whether|if|how|why|what|when|who|where)|
      not (?:immediately |yet |entirely |fully |publicly )?(?:clear|known|disclosed|specified|released|
      announced|made public|identified|available|been (?:disclosed|released|identified|determined|
      confirmed|named|announced|made public|set))(?! for)|remains? to be seen|declined to (?:comment|
      say|discuss|elaborate|specify|disclose|identify|answer|name|provide|be interviewed|confirm|give)|
      (?:did|does|do|has|have|had|would)(?: not|n['’]t) (?:immediately |yet |further |
      publicly )*(?:respond|responded|reply|replied|return|comment|commented|disclose|disclosed|
      specify|specified|said (?:how|when|what|who|whether|why|where|which)|say (?:how|when|what|who|
      whether|why|where|which|if)|identify|identified|elaborate|elaborated|reveal|revealed|explain|
      explained|release (?:the|any|details)|provide (?:any |further |more )?(?:details|information|
      an?)|give (?:a|any|details)|been (?:disclosed|released|identified|determined|confirmed|named|
      announced))|could(?: not|n['’]t) (?:immediately |independently )?(?:be )?(?:immediately |
      independently )?(?:reached|verified|verify|confirmed|confirm|determined)|no (?:further |other |
      immediate |official )?(?:details|information|word|explanation|motive|timeline|comment|
      response)\b (?:\w+ )?(?:was|were|has|have|is|are|on|about|from|for)|refused to (?:say|comment|
      identify|disclose|confirm|answer)|yet to (?:be (?:determined|decided|announced|confirmed|
      identified|set)|respond|comment|say|announce)|few details)\b`),
  'i',
);

const BACKGROUND: readonly RegExp[] = [
  new RegExp(
    joined(String.raw`
      \b(?:last|previous) (?:year|decade|century)\b|\bin recent (?:years|months|decades)\b|\b(?:years|
      decades|months) (?:ago|earlier|of)\b|\bfor (?:years|decades|months)\b|\bover the (?:past|last)\b`),
    'i',
  ),
  /\b(?:previously|formerly|historically|originally|traditionally|long been|has long|have long|once)\b/i,
  new RegExp(
    joined(String.raw`
      \b(?:founded|established|created|formed|built|enacted|introduced|adopted|passed|launched|opened|
      elected|appointed) (?:in|since|by)\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      \bsince (?:the|\d{4}|then|last|its|January|February|March|April|May|June|July|August|September|
      October|November|December)\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      \b(?:nationwide|worldwide|globally|across the (?:country|world|industry|region|state|globe)|
      around the world|industry|sector|economy|population)\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      \b(?:compared (?:with|to)|from a year (?:ago|earlier)|on average|averag(?:e|ed|ing)|
      more than (?:half|a third|a quarter)|percent|per cent|%)`),
    'i',
  ),
  /\b(?:had been|has been|have been|used to|began in|started in|dates? back)\b/i,
];

const SIGNIFICANCE: readonly RegExp[] = [
  new RegExp(
    joined(String.raw`
      \bfirst (?:time|ever|\w+ (?:since|to|in|of its kind))\b|\bfor the first time\b|\bunprecedented|
      \bhistoric\b|\blandmark\b|\bmilestone\b|\bturning point\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      \b(?:largest|biggest|highest|lowest|worst|deadliest|longest|fastest|smallest|
      most \w+)\b.{0,60}\b(?:in|since|ever|on record|history)\b|\brecord (?:high|low|number|level)\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      \b(?:the latest|marks?|marking|signals?|signal(?:l)?ing|underscor\w+|highlights?|highlighting|
      reflects?|illustrates?|shows? how|part of (?:a|an|the) (?:broader|wider|larger|growing))\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      \b(?:could|would|may|might|threatens? to|threatening to|is expected to|are expected to|
      is likely to|are likely to|at risk|risks?)\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      \b(?:rais(?:es|ed|ing) (?:\w+ )?(?:questions|concerns|fears|doubts|alarm|hopes)|
      concerns? (?:that|about|over)|fears? (?:that|of|over)|worr(?:y|ies|ied)|warn(?:s|ed|ing)?|
      criticism|controvers\w+|pressure)\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      \b(?:comes?|came|coming) (?:as|amid|after|at a time|just|only|days|weeks|months|hours|less than|
      more than|a (?:day|week|month|year))\b|\bamid\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      \b(?:if (?:approved|passed|confirmed|upheld|adopted|enacted|successful)|affect(?:s|ed|ing)?|
      impacts?|consequences|implications|millions of|thousands of|major (?:shift|change|setback|
      victory|blow)|blow (?:to|for)|victory for|setback|boost)\b`),
    'i',
  ),
  new RegExp(
    joined(String.raw`
      \b(?:critics|supporters|opponents|experts|analysts|advocates|economists) (?:say|said|warn|warned|
      argue|argued|fear|see)\b`),
    'i',
  ),
];

/** Whether the sentence says what is not known, not disclosed or not answered. */
export function tellsUnknown(text: string): boolean {
  return UNKNOWN.test(outsideQuotations(text));
}

/** What is to come, as a report's own voice tells it. */
const COMING = new RegExp(
  joined(String.raw`
      \b(?:(?:is|are) (?:due|expected|scheduled|set|planned|likely|to)\b|(?:will|plans?|intends?|expects?|hopes?|
      aims?|must)\b|next (?:week|month|year|summer|spring|autumn|fall|winter|season)\b|has \p{L}+ (?:days|weeks|months) to\b)`),
  'iu',
);

/** Whether the sentence tells what is to come. */
export function tellsComing(text: string): boolean {
  return COMING.test(outsideQuotations(text));
}

/** 0 to 1: how much of the past, the trend or the setting a sentence tells. */
export function backgroundOf(text: string, published: string | null): number {
  const own = outsideQuotations(text);
  const thisYear = Number(published?.slice(0, 4) ?? Number.NaN);
  const years = [...own.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  const isPast = years.some((year) => Number.isNaN(thisYear) || year < thisYear);
  const hits = BACKGROUND.filter((pattern) => pattern.test(own)).length + (isPast ? 1.5 : 0);
  return Math.min(1, hits / 3);
}

/** 0 to 1: how plainly a sentence says why the event matters. */
export function significanceOf(text: string): number {
  const own = outsideQuotations(text);
  return Math.min(1, SIGNIFICANCE.filter((pattern) => pattern.test(own)).length / 3);
}

/** How many words of a text stand inside quotation marks. */
export function quotedWordsIn(text: string): number {
  return findQuotations(text).reduce((sum, quotation) => sum + quotation.text.split(/\s+/).length, 0);
}
