import { words } from '../../domain/text/tokens.js';

const ENGLISH = new Set(
  `the of and to in a that for was is on with as at by from it has have be were this which are he she his her they
  their not but who been had will would an about into when after said its or than more up out`.split(/\s+/),
);
const FOREIGN = new Set(
  `de la el los las que y una der die das und den mit von ist le les des et du une il che di per non na w z się nie
  het een van en på og att är som och til av o os da em um uma para com pas est sur dans ne`.split(/\s+/),
);
/** Least share of English function words in English prose. */
const SHARE = 0.1;

/** In a text of fewer words function words may be rare by chance. */
const SHORT = 80;

/** Whether a text is English by its function words; a page's own language tag is often wrong. */
export function isEnglishText(text: string): boolean {
  const sample = words(text.slice(0, 6000));
  const english = sample.filter((word) => ENGLISH.has(word)).length;
  const foreign = sample.filter((word) => FOREIGN.has(word)).length;
  const share = sample.length < SHORT ? 0.7 * SHARE : SHARE;
  return sample.length > 0 && english / sample.length >= share && english > 2 * foreign;
}

/** Function words of a foreign sentence, at least; one alone is often part of a name. */
const FOREIGN_LEAST = 2;

/** Words in lower case between two parts of a name: "Juan de la Cruz". */
const PARTICLES = /(?<=\p{Lu}[\p{L}’'-]*) (?:\p{Ll}{1,3} ){1,3}(?=\p{Lu})/gu;

/** Whether one sentence is in another language: function words of others and none of English; names do not count. */
export function isForeignSentence(text: string): boolean {
  const own = (text.replace(PARTICLES, ' ').match(/(?<![\p{L}’'-])\p{Ll}[\p{L}]*/gu) ?? []).map((word) =>
    word.toLowerCase(),
  );
  const foreign = own.filter((word) => FOREIGN.has(word) && !ENGLISH.has(word)).length;
  return foreign >= FOREIGN_LEAST && !own.some((word) => ENGLISH.has(word));
}
