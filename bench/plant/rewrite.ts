import { findQuotations } from '../../src/domain/text/quotations.js';
import { readClause } from '../../src/verify/attribution/clause.js';
import { speechIn } from '../../src/verify/attribution/find-speech.js';
import type { Word } from '../../src/verify/reading/words.js';

type Rewrite = (sentence: string, article: Article, random: () => number) => string;

/** What a rewriting or an error may draw on. */
export interface Article {
  readonly text: string;
  readonly words: () => readonly Word[];
  /** Full names of the article, in order of first mention. */
  readonly names: readonly string[];
  /** The name that was mentioned last before the sentence. */
  readonly lastName: string | null;
}

/** Changes that keep a sentence true, each with the chance that it is tried. */
const REWRITES: readonly (readonly [number, Rewrite])[] = [
  [0.6, (s) => s.replace(/^[A-Z][A-Z .,]{3,40}(?:\([A-Za-z. ]{2,20}\))?\s?(?:[-–—]{1,2})\s/, '')],
  [0.8, (s) => outsideQuotations(s, /\s\([^)]{3,80}\)/, '')],
  [0.5, (s) => s.replace(/\b(\d{1,3}),(\d{3})\b/g, '$1$2')],
  [0.5, (s) => outsideQuotations(s, /(\d) ?(?:percent|per cent)\b/, '$1%')],
  [0.3, (s) => outsideQuotations(s, /(\d)%/, '$1 percent')],
  [
    0.4,
    (s) =>
      s.replace(/^(?:But|And|So|Yet|However,|Meanwhile,|Still,|Also,) ([A-Za-z])/, (_, first: string) =>
        first.toUpperCase(),
      ),
  ],
  [
    0.4,
    (s) =>
      s.replace(/^(?:On|In) [A-Z][A-Za-z0-9 ]{3,22}, ([a-zA-Z])/, (_, first: string) => first.toUpperCase()),
  ],
  [
    0.5,
    (s) =>
      outsideQuotations(
        s,
        / (?:on|last) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|night|evening|afternoon))?(?=[ ,.])/,
        '',
      ),
  ],
  [
    0.5,
    (s) =>
      s.replace(
        /^(?:While|Although|Though|After|As|Since|With|During|Despite|Following|At) [^,"“]{12,90}, (?=[A-Z]|the |he |she |they |his |her )/,
        '',
      ),
  ],
  [
    0.5,
    (s) =>
      s.replace(
        /, (?:adding|noting|citing|including|despite|prompting|making|leaving) [^"“”]{10,120}\.$/,
        '.',
      ),
  ],
  [0.5, (s) => s.replace(/, which [^,]{8,70}([,.])/, (_, end: string) => (end === ',' ? '' : '.'))],
  [0.5, surnameOnly],
  [0.9, nameForPronoun],
  [0.4, (s) => outsideQuotations(s, /\bU\.S\.(?= [a-z])/, 'US')],
  [
    0.3,
    (s) =>
      outsideQuotations(
        s,
        /\b(\d+) (m|b)illion\b/,
        (_, figure: string, size: string) => figure + (size === 'm' ? 'm' : 'bn'),
      ),
  ],
  [0.5, (s) => s.replace(/[“”]/g, '"').replace(/’/g, "'")],
  [
    0.4,
    (s, _article, random) =>
      outsideQuotations(s, /\b(?:said|says)\b/, random() < 0.5 ? 'stated' : 'told reporters'),
  ],
  [0.5, attributionInFront],
  [0.5, firstOfQuotation],
];

/** A sentence that says the same or less. Half of the time nothing but the chance changes is tried, else none. */
export function rewrite(sentence: string, article: Article, random: () => number): string {
  if (random() < 0.25) return sentence;
  let text = sentence;
  for (const [chance, change] of REWRITES) if (random() < chance) text = change(text, article, random);
  return finish(text);
}

/** A capital first, a stop last, single spaces. */
export function finish(text: string): string {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s,;]+$/, '')
    .replace(/^[\s,;]+/, '');
  const stopped = /[.!?"”’']$/.test(plain) ? plain : `${plain}.`;
  return stopped.charAt(0).toUpperCase() + stopped.slice(1);
}

function outsideQuotations(
  text: string,
  pattern: RegExp,
  replacement: string | ((match: string, ...groups: string[]) => string),
): string {
  const match = pattern.exec(text);
  if (!match) return text;
  const at = match.index;
  if (findQuotations(text).some((quotation) => quotation.start < at && at < quotation.end)) return text;
  return text.slice(0, at) + text.slice(at).replace(pattern, replacement as string);
}

function surnameOnly(sentence: string, article: Article): string {
  const match = /\b([A-Z][a-z]+) ([A-Z][a-z]{3,})\b(?! [A-Z])/.exec(sentence.slice(1));
  if (
    !match ||
    /^(?:The|New|United|White|North|South|West|East|San|Los|Las|Wall|Supreme|Super|Prime|Vice)$/.test(
      match[1] ?? '',
    )
  )
    return sentence;
  const known = article.text.replaceAll(match[0], '').includes(match[2] ?? '');
  return known ? outsideQuotations(sentence, new RegExp(match[0]), match[2] ?? '') : sentence;
}

function nameForPronoun(sentence: string, article: Article): string {
  return article.lastName === null ? sentence : sentence.replace(/^(?:He|She)(?= )/, article.lastName);
}

/** "…," said Ruiz. → According to Ruiz, … / Ruiz said … */
function attributionInFront(sentence: string, _article: Article, random: () => number): string {
  const [speech] = speechIn(readClause(sentence));
  if (!speech || !/^(?:said|says|stated|argued|claimed|added|noted)$/.test(speech.cue)) return sentence;
  const said = sentence.slice(speech.start, speech.end).replace(/[,.]+(["”]?)$/, '$1');
  const rest = sentence.length - said.length - speech.speaker.length - speech.cue.length;
  if (rest > 12 || said.length < 25 || /^(?:he|she|they|it|we|i)$/i.test(speech.speaker)) return sentence;
  const opening = /^["“]|^[A-Z][a-z]+ [A-Z]|^I\b/.test(said)
    ? said
    : said.charAt(0).toLowerCase() + said.slice(1);
  return random() < 0.5
    ? `According to ${speech.speaker}, ${opening}`
    : `${speech.speaker} ${speech.cue} ${opening}`;
}

/** “It works. It ships,” Ruiz said. → “It works,” Ruiz said. */
function firstOfQuotation(sentence: string): string {
  const [quotation] = findQuotations(sentence);
  const stop = quotation && /[.!?] (?=[A-Z])/.exec(quotation.text);
  if (!quotation || !stop || stop.index < 25) return sentence;
  const first = sentence.slice(0, quotation.innerStart + stop.index);
  const rest = sentence.slice(quotation.innerEnd);
  return /^[”"]\s*[a-zA-Z]/.test(rest) ? `${first},${rest}` : `${first}.${rest.trim().slice(0, 1)}`;
}
