import { stem } from '../../domain/text/stem.js';
import { tokens } from '../../domain/text/tokens.js';

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
  draw sell choose catch teach become mean provide plan face cost claim warn argue fear hope agree report suggest sue
  ban back seek aim vow plead rule vote raise urge slam accuse deny lift end end join hire fire quit resign win lose
  strike shut rely suffer threaten mark reflect contain cover affect cause carry concern refuse release require
  represent study support launch unveil announce expand close play study test warn face hear break shake wear throw fly
  swear steal shoot sing sink lie rise shrink slip spread split swing sweep tear wake withdraw understand own exist
  belong focus range vary depend involve enable operate produce protect reduce improve increase decrease receive
  note state want intend like cite estimate offer employ earn charge`
    .split(/\s+/)
    .map((word) => stem(word)),
);

/** Whether an English text has a finite verb, by its words; reference lists and captions have none. */
export function hasVerb(text: string): boolean {
  const list = tokens(text);
  return list.some(({ lower, text: word }, index) => {
    if (AUXILIARY.has(lower) || /['’](?:s|re|ll|ve|d)$/.test(word)) return true;
    if (/^\p{Lu}/u.test(word) && index > 0) return false;
    const before = list[index - 1]?.lower ?? '';
    if (/^(?:the|a|an|of|in|his|her|its|their|our)$/.test(before)) return false;
    return /[a-z]{2}ed$/.test(lower)
      ? !/^(?:aged|based|associated|related|adjusted)$/.test(lower)
      : VERBS.has(stem(lower));
  });
}
