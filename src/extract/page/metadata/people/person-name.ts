/** Words that names of people do not hold. */
const LABELS =
  'login|profile|fact|checked|reads?|mins?|minutes?|posts?|articles?|reviewe[rd]|expert|more|view|share' +
  '|follow|menu|home|news|blog|about|contact|search|subscribe|veröffentlicht|quelle|geändert' +
  '|zuletzt|autor|author|by|am|donnerstag|montag|dienstag|mittwoch|freitag|samstag|sonntag';
const LABEL_WORDS = new RegExp(`\\b(?:${LABELS})\\b`, 'iu');

const NAME_WORD = "\\p{Lu}[\\p{L}.'’-]*";
const PARTICLE = '(?:de|del|della|da|di|du|van|von|der|den|vom|zu|la|le|el|al|bin|ben|ter|ten|y|e|dos|das)';
const CREDENTIALS = '(?:,?\\s+(?:Jr\\.?|Sr\\.?|[A-Z][A-Za-z]?\\.?(?:[A-Z]\\.?)+|Ph\\.?D\\.?))*';

const PERSON = new RegExp(
  `^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir)\\.?\\s+)*${NAME_WORD}(?:\\s+(?:${PARTICLE}\\s+)*(?:${NAME_WORD}|\\([^)]+\\))){1,4}${CREDENTIALS}$`,
  'u',
);
/** Names in scripts without capitals. */
const UNSPACED = /^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af・\s]{2,12}$/;

/** Whether a text reads like the full name of a person. */
export const isPersonName = (text: string): boolean =>
  UNSPACED.test(text) || (PERSON.test(text) && !LABEL_WORDS.test(text));
