import { type FoundNumber, findNumbers } from '../../domain/text/numbers.js';
import { findClockTimes } from './clock-times.js';
import { findQuantities, isAge, type Quantity, rangeOf } from './quantities.js';

/** Who is counted by what happened to them: "14 were hurt", "killing at least six", "a death toll of nine". */
const BEFELL = String.raw`killed|dead|died|injured|hurt|wounded|missing|unaccounted|arrested|detained|displaced|trapped|rescued|homeless|evacuated|drowned|infected|charged|hospitali[sz]ed`;
const COUNTED_BEHIND = new RegExp(
  String.raw`^ (?:others? )?(?:(?:were|are|was|is|have|had|has|been|remain|remained|still|being|now|be|confirmed|reported) ){0,3}(?:${BEFELL})\b`,
);
const COUNTED_BEFORE =
  /\b(?:kill(?:ed|s|ing)?|injur(?:ed|es|ing)|wound(?:ed|s|ing)|hurt(?:ing)?|toll (?:of|to|at|was|stands at|stood at|reached|rose to|has risen to|had risen to|climbed to)|number of (?:the )?(?:dead|deaths|victims|casualties) (?:of|to|at|as|was|is|stands at|reached)|lives of) (?:(?:at least|about|around|some|nearly|almost|up to|more than|over|as many as) )?$/i;
const PEOPLE = 'people';

/**
 * Everything in a text that two reports can tell differently: counts and amounts, people counted by what befell them,
 * ages, shares, ranks, results and times of day. In reading order.
 */
export function findMeasures(text: string): readonly Quantity[] {
  const known = findQuantities(text);
  const starts = new Set(known.map(({ start }) => start));
  const numbers = findNumbers(text);
  const clocks = findClockTimes(text);
  const others = numbers.flatMap((number, at) => {
    if (starts.has(number.start)) return [];
    if (clocks.some(({ start, words }) => start <= number.start && number.start < start + words.length))
      return [];
    return (
      ageOf(text, number) ??
      victimsOf(text, number) ??
      shareOf(text, number) ??
      rankOf(text, number) ??
      resultOf(text, number, numbers[at + 1]) ??
      []
    );
  });
  return [...known, ...clocks, ...others].sort((a, b) => a.start - b.start);
}

const OLDEST = 115;
/** "Who is 18", "at the age of 61", "she turned 40". */
const IS_AGE = /\b(?:who (?:is|was|turned)|(?:he|she) (?:is|was|turned)|age of|aged?|turned|At|at) $/;
/** "Ages 35, 46 and 54". */
const IN_LIST = /\b(?:ages?|aged) (?:\d{1,3}(?:, and |, | and ))+$/;
const NOTHING_COUNTED = /^(?:[.,;]|$| years? old)/;
const OF_AGE = /\b(?:man|woman|boy|girl|teenager|pensioner|grandmother|grandfather) of $/;

function ageOf(text: string, number: FoundNumber): Quantity[] | null {
  const { value, kind, start, end, high } = number;
  if (kind !== 'cardinal' || high !== null || value < 1 || value > OLDEST) return null;
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 12)];
  const isEnd = before.endsWith(', ') && end === text.length;
  if (
    !isEnd &&
    !isAge(text, number) &&
    !OF_AGE.test(before) &&
    !IN_LIST.test(before) &&
    !(IS_AGE.test(before) && NOTHING_COUNTED.test(after))
  )
    return null;
  // "A three-year-old law" has no age that readers ask for.
  const behind = /^(?:[- ]?years?)?[- ]old (\p{L}+)/u.exec(text.slice(end, end + 40))?.[1];
  if (
    behind !== undefined &&
    !/^(?:man|woman|boy|girl|from|who|was|is|had|has|suspect|driver|victim|student|pupil|son|daughter|father|mother|brother|sister|friend|husband|wife|girlfriend|boyfriend|cousin|nephew|niece|uncle|aunt|grandson|granddaughter|\p{Lu}.*)$/u.test(
      behind,
    )
  )
    return null;
  const words = number.unit === null ? number.text : number.text.replace(/[- ]year.*$/, '');
  return [{ value, of: 'age', unit: null, words, noun: '', start, low: value, high: value }];
}

function victimsOf(text: string, number: FoundNumber): Quantity[] | null {
  const { value, kind, start, end, high, unit } = number;
  if (!['cardinal', 'vague'].includes(kind) || high !== null || unit !== null) return null;
  const before = text.slice(Math.max(0, start - 40), start);
  const isCounted =
    COUNTED_BEHIND.test(text.slice(end, end + 60)) ||
    (COUNTED_BEFORE.test(before) &&
      /^(?:[.,;:]| (?:in|on|and|at|after|when|near|by|others?)\b|$)/.test(text.slice(end)));
  if (!isCounted) return null;
  return [
    {
      value,
      of: PEOPLE,
      unit: null,
      words: number.text,
      noun: '',
      start,
      ...rangeOf(number, before.slice(-24)),
    },
  ];
}

/** A fraction in words stands for some points more or less. */
const SHARE_SLACK = 4;

/** "Nearly two thirds of the votes", "cut cases by half". */
function shareOf(
  text: string,
  { value, kind, start, end, bound, text: words }: FoundNumber,
): Quantity[] | null {
  if (kind !== 'fraction' || !/^ (?:of|a|more|less|higher|lower)\b|^[.,;]|^$/.test(text.slice(end, end + 8)))
    return null;
  if (/^ a (?:million|billion|point|dozen|mile|day|year|hour)/.test(text.slice(end, end + 12))) return null;
  const percent = value * 100;
  return [
    {
      value: percent,
      of: 'percent',
      unit: 'fraction',
      words,
      noun: '',
      start,
      low: percent - SHARE_SLACK / (bound === 'least' ? 2 : 1),
      high: percent + SHARE_SLACK * (bound === 'least' ? 2 : 1),
    },
  ];
}

const FINISHED =
  /\b(?:finish\w*|came|come|comes|coming|plac\w+|rank\w+|ended) (?:up |home |in |the |her |his ){0,2}$/;
const RANKED =
  /^(?:[ -]place\b| (?:time|consecutive|straight|successive|title|term|goal|win|victory|defeat|stoppage|strike|walkout|death|case|attempt)\b)/;

/** "Finished third", "for the fifth time": other ordinals name streets, centuries and quarters. */
function rankOf(text: string, { value, kind, start, end, text: words }: FoundNumber): Quantity[] | null {
  if (kind !== 'ordinal' || value > 100) return null;
  if (!RANKED.test(text.slice(end, end + 14)) && !FINISHED.test(text.slice(Math.max(0, start - 24), start)))
    return null;
  // "For the sixth straight day": tomorrow it is the seventh.
  if (
    /^ (?:consecutive|straight|successive) (?:day|night|week|month|quarter|year)\b/.test(
      text.slice(end, end + 24),
    )
  )
    return null;
  return [{ value, of: 'rank', unit: null, words, noun: '', start, low: value, high: value }];
}

const CONTEST =
  /\b(?:vot(?:e[ds]?|ing)|won|win|wins|beat|beats|lost|lose|defeat(?:ed)?|victory|drew|draw|passed|approved|rejected|backed)\b/;

/** "Voted 27 to 19", "a 3-1 win": both sides of a result, each of which the other report may give differently. */
function resultOf(text: string, one: FoundNumber, next: FoundNumber | undefined): Quantity[] | null {
  if (one.kind !== 'cardinal' || one.unit !== null || !CONTEST.test(text)) return null;
  const isPair =
    next !== undefined &&
    next.unit === null &&
    /^(?:\s?[-–]\s?| (?:votes )?to )$/.test(text.slice(one.end, next.start));
  if (!isPair && one.high === null) return null;
  const [second, end] = isPair ? [next.value, next.end] : [one.high ?? 0, one.end];
  const both = { unit: null, words: text.slice(one.start, end), noun: '', start: one.start };
  const [more, less] = [Math.max(one.value, second), Math.min(one.value, second)];
  return [
    { ...both, value: more, of: 'result', low: more, high: more },
    { ...both, value: less, of: 'result against', low: less, high: less },
  ];
}
