import type { ClauseReading, Deed, Phrase, Tagged } from '../../domain/clauses.js';
import { findQuotations } from '../../domain/text/quotations.js';
import type { SteeringSigns } from './steering-signs.js';
import { AUDIENCE, GENERIC, isListed, MAKER, TELL, TEXT, TEXT_OR_ELSE } from './telling-words.js';

const MODAL = /^(?:would|could|should|might|may|must|can|will|shall|'ll|'d|cannot)$/;
const BE = /^(?:is|are|was|were|be|been|'s)$/;
/** Past forms that stand without an auxiliary. */
const PAST =
  /(?:ed|said|told|went|came|took|made|got|fell|rose|won|lost|began|led|met|found|left|held|sent|gave|became|broke|hit|put|cut|ran|saw|thought|bought|sold|paid|brought|caught|stood|spoke|knew|grew|drew|rode|wrote|swore)$/;
const PAST_GROUP = /(?:ed)$|^(?:was|were|had|did|said|told|took|came|went|made|got)$/;
const DETERMINER = /^(?:the|an?|this|these|some|all|every|any|no|its|their|his|her|our|your|my)$/;
const SHARES: Readonly<Record<string, RegExp>> = {
  adj: /ADJ/,
  verb: /VERB|AUX/,
  noun: /NOUN/,
  propn: /PROPN/,
  pron: /PRON/,
  adv: /ADV/,
  det: /DET/,
  punct: /PUNCT/,
  num: /NUM/,
};
const [MOST_DEEDS, MOST_COMMAS] = [3, 4];

/**
 * What a sentence has by its grammar of one that is meant for whoever retells it: who or what its subject is, whether
 * something happened or only is, who says it, and how it is built. A whole text is measured with what stands in
 * quotation marks; the reading is of its own words.
 */
export function measureGrammar(text: string, own: string, reading: ClauseReading): SteeringSigns {
  const { words, deeds } = reading;
  const many = Math.max(1, words.length);
  const shares = Object.entries(SHARES).map(
    ([name, pos]) => [name, words.filter((word) => pos.test(word.pos)).length / many] as const,
  );
  return {
    ...Object.fromEntries(shares),
    deeds: Math.min(MOST_DEEDS, deeds.length),
    ...is('noDeed', deeds.length === 0),
    ...mainOf(reading),
    ...speakersOf(reading),
    ...shapeOf(text, own, words),
  };
}

/** The subject of the first deed, its tense and what it does. */
function mainOf({ words, deeds }: ClauseReading): SteeringSigns {
  const deed = deeds.find(({ verb }) => verb >= 0);
  const phrase = deed?.subject?.phrases[0];
  const kind = deed === undefined ? 'none' : phrase === undefined ? 'nobody' : kindOf(phrase, words);
  const [family = kind] = kind.split(' ');
  const determiner = phrase && words[phrase.first]?.lower;
  const subject = {
    [`subject ${kind}`]: 1,
    ...is(`determiner ${determiner}`, determiner !== undefined && DETERMINER.test(determiner)),
  };
  if (deed === undefined) return subject;
  const verb = words[deed.verb]?.lower ?? '';
  const tense = tenseOf(deed, words);
  const [isCopula, tells] = [BE.test(verb), TELL.has(verb)];
  return {
    ...subject,
    [`tense ${tense}`]: 1,
    [`${family}, ${tense}`]: 1,
    ...is('copula', isCopula),
    ...is(`copula ${tense}`, isCopula),
    ...is(`copula ${family}`, isCopula),
    ...is('tells', tells),
    ...is(`tells ${family}`, tells),
    ...is('passive', deed.isPassive),
    ...is('passive by nobody', deed.isPassive && deed.agent === null),
  };
}

function kindOf(phrase: Phrase, words: readonly Tagged[]): string {
  const head = words[phrase.head]?.lower ?? '';
  if (phrase.isPronoun) return `pronoun ${head}`;
  const lists: readonly (readonly [string, ReadonlySet<string>])[] = [
    ['text', TEXT],
    ['maker', MAKER],
    ['audience', AUDIENCE],
    ['textOrElse', TEXT_OR_ELSE],
  ];
  const listed = lists.find(([, set]) => isListed(set, head));
  if (listed) return listed[0];
  if (phrase.isName) return 'name';
  return GENERIC.has(words[phrase.first]?.lower ?? '') ? 'generic' : 'noun';
}

function tenseOf(deed: Deed, words: readonly Tagged[]): 'modal' | 'past' | 'perfect' | 'present' {
  const group = words.slice(deed.first, deed.verb + 1).map(({ lower }) => lower);
  const [first = ''] = group;
  if (group.some((word) => MODAL.test(word))) return 'modal';
  if (/^(?:was|were|had|did)$/.test(first) || (group.length === 1 && PAST.test(first))) return 'past';
  return /^(?:has|have)$/.test(first) && group.length > 1 ? 'perfect' : 'present';
}

function speakersOf({ words, deeds }: ClauseReading): SteeringSigns {
  const frames = deeds.flatMap(({ frame }) => frame ?? []);
  const speaker = frames.find((frame) => frame.speaker !== null)?.speaker?.phrases[0];
  const isPresent = deeds.every(({ verb, first }) => verb < 0 || !PAST_GROUP.test(words[first]?.lower ?? ''));
  return {
    ...is(
      'said by clause',
      frames.some(({ isJudgement }) => !isJudgement),
    ),
    ...is('said by a name', speaker?.isName === true),
    ...is('said by a pronoun', speaker?.isPronoun === true),
    ...is('nothing past', deeds.length > 0 && isPresent),
  };
}

function shapeOf(text: string, own: string, words: readonly Tagged[]): SteeringSigns {
  const superlative = words.some(({ pos, lower }) => pos === 'ADJ' && lower.endsWith('est'));
  return {
    ...is('superlative', superlative || /\b(?:most|best|first|only|never|always|every)\b/i.test(own)),
    [`opens ${words[0]?.pos ?? 'nothing'}`]: 1,
    ...is('semicolon', own.includes(';')),
    ...is('dash', /[—–-] | [—–-]/.test(own)),
    ...is('bracket', own.includes('(')),
    ...is('shout', own.includes('!')),
    ...is('question', own.includes('?')),
    ...is('any colon', own.includes(':')),
    ...is('no stop', !/[.!?]["”’')\]]*\s*$/.test(text)),
    ...is('sign', / \/ |[*#=_<>★]/.test(own)),
    ...is('quoted', findQuotations(text).length > 0),
    commas: Math.min(MOST_COMMAS, (own.match(/,/g) ?? []).length),
  };
}

function is(name: string, holds: boolean): SteeringSigns {
  return holds ? { [name]: 1 } : {};
}
