import { findDates } from '../../src/domain/text/dates.js';
import { type FoundNumber, findNumbers } from '../../src/domain/text/numbers.js';
import { findQuotations } from '../../src/domain/text/quotations.js';
import { readClause } from '../../src/verify/attribution/clause.js';
import { speechIn } from '../../src/verify/attribution/find-speech.js';
import type { Speech } from '../../src/verify/attribution/speech.js';
import { oppositesOf } from '../../src/verify/checks/antonym-pairs.js';
import { readWords, type Word } from '../../src/verify/reading/words.js';
import { pick } from './random.js';
import { type Article, finish } from './rewrite.js';

/** A sentence with one planted error. */
export interface Planted {
  readonly kind: string;
  readonly text: string;
}

interface Draft {
  readonly sentence: string;
  readonly article: Article;
  /** Names of another article. */
  readonly foreign: readonly string[];
  readonly random: () => number;
  readonly words: readonly Word[];
  readonly quoted: (at: number) => boolean;
  readonly speech: Speech | undefined;
}

type Plant = (draft: Draft) => string | undefined;

const PLANTS: readonly (readonly [string, Plant])[] = [
  ['number', changedNumber],
  ['number-swap', swappedNumber],
  ['date', changedDate],
  ['name', (draft) => otherName(draft, draft.foreign)],
  ['name-swap', (draft) => otherName(draft, draft.article.names)],
  ['speaker', otherSpeaker],
  ['quote-made', madeQuotation],
  ['attribution', droppedAttribution],
  ['quote-word', alteredQuotation],
  ['negation', changedNegation],
  ['antonym', oppositeWord],
  ['word', otherWord],
];

/** Every error that can be planted in the sentence, one at a time. */
export function plantErrors(
  sentence: string,
  article: Article,
  foreign: readonly string[],
  random: () => number,
): Planted[] {
  const quotations = findQuotations(sentence);
  const draft: Draft = {
    sentence,
    article,
    foreign,
    random,
    words: readWords(sentence),
    quoted: (at) => quotations.some((quotation) => quotation.start < at && at < quotation.end),
    speech: speechIn(readClause(sentence)).find((speech) => speech.strength === 'speech'),
  };
  return PLANTS.flatMap(([kind, plant]) => {
    const text = plant(draft);
    return text === undefined || finish(text) === finish(sentence) ? [] : [{ kind, text: finish(text) }];
  });
}

function replaceAt(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** A figure of the sentence outside quotations, with the digits' own span. */
function figureOf(
  draft: Draft,
): { number: FoundNumber; start: number; end: number; digits: string } | undefined {
  const numbers = findNumbers(draft.sentence).filter(
    (number) => !number.spelled && number.kind !== 'time' && !draft.quoted(number.start),
  );
  const number = pick(draft.random, numbers);
  const digits = number && /\d[\d,.]*\d|\d/.exec(number.text);
  if (!number || !digits) return undefined;
  const start = number.start + digits.index;
  return { number, start, end: start + digits[0].length, digits: digits[0] };
}

function changedNumber(draft: Draft): string | undefined {
  const figure = figureOf(draft);
  if (!figure) return undefined;
  const value = Number.parseFloat(figure.digits.replaceAll(',', ''));
  const step =
    value < 10 || figure.number.kind === 'year'
      ? value + (pick(draft.random, [1, 2, 3, 4]) ?? 1)
      : Math.round(value * (pick(draft.random, [0.5, 0.6, 0.7, 1.3, 1.5, 2, 3]) ?? 2));
  if (step === value || draft.article.text.includes(String(step))) return undefined;
  return replaceAt(
    draft.sentence,
    figure.start,
    figure.end,
    figure.digits.includes(',') ? step.toLocaleString('en-US') : String(step),
  );
}

function swappedNumber(draft: Draft): string | undefined {
  const figure = figureOf(draft);
  const others = findNumbers(draft.article.text).filter(
    (number) => !number.spelled && /\d/.test(number.text),
  );
  const digits = /\d[\d,.]*\d|\d/.exec(pick(draft.random, others)?.text ?? '')?.[0];
  if (!figure || !digits || digits === figure.digits || draft.sentence.includes(digits)) return undefined;
  return replaceAt(draft.sentence, figure.start, figure.end, digits);
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'April',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function changedDate(draft: Draft): string | undefined {
  const date = findDates(draft.sentence, null).find(
    (found) => !draft.quoted(found.start) && /(?:day|ber|ary|April|June|July|August)\b/.test(found.text),
  );
  const word = date && /\b(?:\w+day|\w+ber|\w+ary|April|June|July|August)\b/.exec(date.text);
  if (!date || !word) return undefined;
  const pool = (word[0].endsWith('day') ? DAYS : MONTHS).filter((other) => other !== word[0]);
  const start = date.start + word.index;
  return replaceAt(draft.sentence, start, start + word[0].length, pick(draft.random, pool) ?? '');
}

function otherName(draft: Draft, pool: readonly string[]): string | undefined {
  const here = draft.article.names.filter((name) => draft.sentence.includes(name));
  const name = pick(draft.random, here);
  const others = pool.filter((other) => !draft.sentence.includes(other) && !sharesWord(other, name ?? ''));
  const at = draft.sentence.indexOf(name ?? '\n');
  const by = pick(draft.random, others);
  return by === undefined || at < 0 || draft.quoted(at)
    ? undefined
    : replaceAt(draft.sentence, at, at + (name?.length ?? 0), by);
}

function sharesWord(one: string, other: string): boolean {
  return one.split(' ').some((word) => other.split(' ').includes(word));
}

function otherSpeaker(draft: Draft): string | undefined {
  const { speech } = draft;
  if (!speech || !/[A-Z]/.test(speech.speaker)) return undefined;
  const others = draft.article.names.filter(
    (name) => !sharesWord(name, speech.speaker) && !draft.sentence.includes(name),
  );
  const by = pick(draft.random, others);
  return by && replaceAt(draft.sentence, speech.speakerStart, speech.speakerEnd, by);
}

function madeQuotation(draft: Draft): string | undefined {
  const { speech, sentence } = draft;
  if (!speech || speech.end - speech.start < 30 || /["“”]/.test(sentence.slice(speech.start, speech.end)))
    return undefined;
  return replaceAt(sentence, speech.start, speech.end, `"${sentence.slice(speech.start, speech.end)}"`);
}

function droppedAttribution(draft: Draft): string | undefined {
  const { speech, sentence } = draft;
  if (!speech || speech.end - speech.start < 40) return undefined;
  const said = sentence.slice(speech.start, speech.end);
  return said.split(/\s+/).length < 6 ? undefined : said.replace(/["“”]/g, '');
}

function alteredQuotation(draft: Draft): string | undefined {
  const quotation = pick(
    draft.random,
    findQuotations(draft.sentence).filter((found) => found.text.split(' ').length > 4),
  );
  if (!quotation) return undefined;
  const word = pick(
    draft.random,
    readWords(quotation.text).filter((found) => found.content && found.text.length > 4),
  );
  const by = pick(
    draft.random,
    draft.article
      .words()
      .filter(
        (found) =>
          found.content && !found.capital && found.text.length > 4 && !quotation.text.includes(found.text),
      ),
  );
  return (
    word &&
    by &&
    replaceAt(draft.sentence, quotation.innerStart + word.start, quotation.innerStart + word.end, by.text)
  );
}

function changedNegation(draft: Draft): string | undefined {
  const { sentence } = draft;
  const present = /\b(?:not|never) |n't\b/.exec(sentence);
  if (present && !draft.quoted(present.index) && draft.random() < 0.5)
    return replaceAt(sentence, present.index, present.index + present[0].length, '');
  const verbs = [
    ...sentence.matchAll(/\b(?:is|are|was|were|will|would|can|could|has|have|had|does|did)\b(?! not|n't)/g),
  ].filter((match) => !draft.quoted(match.index));
  const verb = pick(draft.random, verbs);
  return verb && replaceAt(sentence, verb.index, verb.index + verb[0].length, `${verb[0]} not`);
}

function oppositeWord(draft: Draft): string | undefined {
  const words = draft.words.filter(
    (word) =>
      !word.capital && word.text.length > 3 && oppositesOf(word.stem).size > 0 && !draft.quoted(word.start),
  );
  const word = pick(draft.random, words);
  const by = word && pick(draft.random, [...oppositesOf(word.stem)]);
  return word && by && replaceAt(draft.sentence, word.start, word.end, inflectLike(word.text, by));
}

/** Rough, but a wrong ending must not be what gives the error away. */
function inflectLike(word: string, stem: string): string {
  const ending = /(?:ing|ed|s)$/.exec(word)?.[0] ?? '';
  if (ending === 'ing' || ending === 'ed')
    return stem.endsWith('e') ? stem.slice(0, -1) + ending : stem + ending;
  return stem + ending;
}

function otherWord(draft: Draft): string | undefined {
  const ending = (text: string): string => /(?:ing|ed|ly|s)$/.exec(text)?.[0] ?? '';
  const word = pick(
    draft.random,
    draft.words.filter(
      (found) => found.content && !found.capital && found.text.length > 3 && !/\d/.test(found.text),
    ),
  );
  if (!word) return undefined;
  const pool = draft.article
    .words()
    .filter(
      (found) =>
        found.content &&
        !found.capital &&
        found.text.length > 3 &&
        !/\d/.test(found.text) &&
        ending(found.text) === ending(word.text) &&
        !draft.sentence.includes(found.text),
    );
  const by = pick(draft.random, pool);
  return by && replaceAt(draft.sentence, word.start, word.end, by.text);
}
