import { stem } from '../../domain/text/stem.js';
import { type Token, tokens } from '../../domain/text/tokens.js';

const AUXILIARY = new Set(
  `is are was were be been being has have had will would can could may might must shall should do does did isn't aren't
  wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't didn't doesn't don't it's that's there's
  he's she's they're we're`.split(/\s+/),
);
/** Stems of verbs that news is made of; regular pasts need no list. */
const VERBS = new Set(
  `say tell make take give get go come put set let see know think want need use find help work call try ask feel leave
  keep begin seem show turn start run move live believe bring happen write sit stand lose pay meet include continue
  learn lead understand watch follow stop create speak read allow add spend grow open walk win offer remember love
  consider appear buy wait serve die send expect build stay fall cut reach kill remain rise fight drive hold hit beat
  look draw sell choose appear deal help hope mean matter miss pass pick point press push rank rate rank recall catch teach become mean provide plan face cost claim warn argue fear hope agree report suggest sue
  ban back seek aim vow plead rule vote raise urge slam accuse deny lift end end join hire fire quit resign win lose
  strike shut rely suffer threaten mark reflect contain cover affect cause carry concern refuse release require
  represent study support launch unveil announce expand close play study test warn face hear break shake wear throw fly
  swear steal shoot sing sink lie rise shrink slip spread split swing sweep tear wake withdraw understand own exist
  belong focus range vary depend involve enable operate produce protect reduce improve increase decrease receive
  note state want intend like cite estimate offer employ earn charge uphold upheld decide replace enter applaud prefer
  expire conclude hail oppose reject approve adopt agree arise arose deal dealt endorse forgive freeze hung dug fed hide
  hid laid lend lent oversee oversaw overtake overtook shrank slid swept undergo underwent undertake undertook`
    .split(/\s+/)
    .map((word) => stem(word)),
);

/** Words whose clause has a verb of its own, which is not the sentence's. */
const SUBORDINATING = new Set(
  'who which that whom whose as when where if because while although though since until unless whether'.split(
    ' ',
  ),
);

/**
 * Whether an English text has a finite verb of its own, by its words: one that has a subject before it and does
 * not belong to a relative or subordinate clause. Reference lists, captions and definitions have none.
 */
export function hasVerb(text: string): boolean {
  const list = tokens(text);
  let waits = false;
  let inChain = false;
  for (const [index, { lower, text: word, start }] of list.entries()) {
    // Behind a comma the clause may be over; no list of verbs is whole, so it is taken to be.
    if (/[,;:—–]/.test(text.slice(list[index - 1]?.end ?? 0, start))) waits = false;
    const previous = list[index - 1]?.lower ?? '';
    if (SUBORDINATING.has(lower) && !(lower === 'as' && isRole(previous))) {
      waits = true;
      inChain = false;
    } else if (isVerb(list, index)) {
      // "Has been reading": auxiliaries and what follows them are one verb.
      const goesOn = inChain && AUXILIARY.has(previous);
      if (!waits && !goesOn && index > 0) return true;
      if (index === 0 && /['’]/.test(word)) return true;
      waits = false;
      inChain = true;
    } else if (!/^(?:not|also|now|still|never|\p{L}+ly)$/u.test(lower)) inChain = false;
  }
  return false;
}

/** "Posed as an official", "known as the oldest", "such as": there "as" opens no clause. */
function isRole(before: string): boolean {
  return /(?:[a-z]{2}ed|ing)$|^(?:such|known|seen|well|chosen|serves?|works?|acts?|job|role|career|time)$/.test(
    before,
  );
}

/** "The video touts his work", "it extends a pause": a word in -s between a subject and what only an object opens with. */
function isThirdPerson(list: readonly Token[], index: number): boolean {
  const [before, word, next] = [list[index - 1], list[index], list[index + 1]];
  if (!before || !word || !next || !/^\p{Ll}{2,}[^su]s$/u.test(word.text)) return false;
  const hasObject = /^(?:the|an?|his|her|its|their|this|these|those|all|every|each|no|\d.*)$/.test(
    next.lower,
  );
  return hasObject && /^(?:it|he|she|\p{L}+[^s])$/iu.test(before.text) && !NO_SUBJECT.has(before.lower);
}

/** Behind these a word in -s is a noun. */
const NO_SUBJECT = new Set(
  `the a an of in on at to for from by with and or as his her their our my your these those some many most few
  several all both no any other two three four five six seven eight nine ten than about over under between among into
  per via new old`.split(/\s+/),
);

function isVerb(list: readonly Token[], index: number): boolean {
  const { lower = '', text: word = '' } = list[index] ?? {};
  if (AUXILIARY.has(lower.replace('’', "'")) || /['’](?:re|ll|ve|d)$/.test(word)) return true;
  if (/^(?:it|that|there|he|she|what|here|who)['’]s$/i.test(word)) return true;
  if (isThirdPerson(list, index)) return true;
  if (/^\p{Lu}/u.test(word) && index > 0) return false;
  const before = list[index - 1]?.lower ?? '';
  if (/^(?:the|a|an|of|in|his|her|its|their|our)$/.test(before)) return false;
  if (!/[a-z]{2}ed$/.test(lower)) return VERBS.has(stem(lower));
  // "A superbly crafted game": the participle describes what follows.
  const isAdjective =
    before.endsWith('ly') && /^(?:the|an?|its|their|his|her|of|in|with)$/.test(list[index - 2]?.lower ?? '');
  return !isAdjective && !/^(?:aged|based|associated|related|adjusted)$/.test(lower);
}
