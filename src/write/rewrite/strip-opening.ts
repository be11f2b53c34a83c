import { joined } from '../read/joined.js';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DATE = `(?:,? (?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?)`;
const AGENCY = '(?:\\([A-Z][^()]{1,60}\\)|\\/[A-Z][\\w ]+\\/)';
const DASH = '(?:[—–•]|--?|-)';
const CLOCK = '(?:\\([\\d/-]+\\)\\s*)?(?:\\d{1,2}:\\d\\d [A-Z]{2,4} )?';
const CITY = "\\p{Lu}[\\p{Lu}.'’ -]{2,34}";
const PLACE = "\\p{Lu}[\\p{L}.'’]+(?: \\p{Lu}[\\p{L}.'’]+){0,2}";
const REGION = '(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)';
/** Place, date and agency before the first sentence: "PORT CALDER, Oct 3 (Harbour Wire) —". */
const DATELINES: readonly RegExp[] = [
  new RegExp(`^${CLOCK}${CITY}${REGION}{0,2}${DATE}?,?\\s*${AGENCY}?\\s*(?:${DASH}|:)\\s+`, 'u'),
  new RegExp(
    `^${PLACE}${REGION}{0,2}${DATE}?,?\\s*${AGENCY}(?:\\s*\\.?\\s*${DASH}+\\s*|\\s*(?=[\\p{Lu}"“]))`,
    'u',
  ),
  new RegExp(`^${PLACE}${REGION}{0,2}${DATE},?\\s*\\([^()]{2,40}\\)\\s*\\.?\\s*${DASH}*\\s*`, 'u'),
  new RegExp(`^${PLACE}${REGION}?${DATE}\\s*${DASH}+\\s+`, 'u'),
  new RegExp(`^(?:\\([A-Z][^()]{1,30}\\)|\\[[A-Z][^\\[\\]]{1,30}\\])\\s*${DASH}*\\s*`),
  /^(?:Updated?|Last updated|Posted|Published)\b.{0,40}?(?:[ap]\.m\.|[AP]M)(?: [A-Z]{2,4})?\s*[:—–-]?\s+/i,
  /^(?:(?:UPDATED?|BREAKING|EXCLUSIVE|WATCH|LIVE|JUST IN|ANALYSIS)(?: NEWS)?\s*[:|—–-]+\s*)/i,
];

/** Words that only join a sentence to the one before it. */
const WITH_COMMA = new RegExp(
  joined(String.raw`
      ^(?:However|Meanwhile|Moreover|Furthermore|Additionally|In addition|Nevertheless|Nonetheless|
      Indeed|In fact|Of course|For example|For instance|Similarly|Likewise|Besides|Again|Finally|
      Lastly|Separately|Elsewhere|Overall|Still|Also|And|But|Yet|So|Now|Instead of that|That said|
      Even so|On the other hand|At the same time|In other words|To that end|As well|What['’]s more|
      More importantly|Importantly|Notably|Interestingly|Significantly|Crucially|First|Firstly|Second|
      Secondly|Third|Thirdly|Next|Well|Plus|Then again|By contrast|In contrast|Conversely|
      Otherwise put|Accordingly|Consequently|Thus|Therefore|Hence|As a result|In turn|Clearly|
      Obviously|Specifically|In particular|In short|In sum|Ultimately|Basically|Essentially|
      Increasingly so),\s+`),
);
const WITHOUT_COMMA = /^(?:And|But|Yet(?! to\b)|Plus|Or|Nor)\s+(?=[\p{L}\p{N}"“‘$£€])/u;
const SO = /^So\s+(?=(?:the|a|an|it|he|she|they|when|if|\p{Lu})\b)/u;

/** Length of the dateline at the start of a sentence, 0 where there is none; a label before it goes too. */
export function datelineLength(text: string): number {
  const first = oneDateline(text);
  return first === 0 ? 0 : first + oneDateline(text.slice(first));
}

/** "Republican National Committee (RNC) Chairwoman": letters of the words before them are no agency. */
function shortensName(opening: string): boolean {
  const [, name, short] = /^(.+?) \(([\p{Lu}&]{2,8})\)\s*$/u.exec(opening) ?? [];
  if (name === undefined || short === undefined) return false;
  const initials = name.match(/\b\p{Lu}/gu)?.join('') ?? '';
  return initials === short.replace('&', '');
}

function oneDateline(text: string): number {
  for (const pattern of DATELINES) {
    const match = pattern.exec(text);
    if (match && !shortensName(match[0]) && text.length - match[0].length > 20) return match[0].length;
  }
  return 0;
}

/** A heading run into its sentence: "Path-Goal Model: The …". A person's name there would be a speaker. */
const RUN_IN = /^(?:\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,4}): (?=\p{Lu})/u;

/** Length of what stands before the sentence proper: its dateline and words that lean on the sentence before. */
export function openingLength(text: string): number {
  const marks = /^(?:&#?\w+;|[\s—–|•-]+)+/.exec(text)?.[0].length ?? 0;
  let length = marks + datelineLength(text.slice(marks));
  const runIn = length === marks ? RUN_IN.exec(text.slice(marks))?.[0] : undefined;
  if (
    runIn !== undefined &&
    !/\b(?:said|says|wrote|added|asked|told|tweeted|that|this|is|was|are|were)\b/.test(runIn)
  )
    length += runIn.length;
  for (let turn = 0; turn < 3; turn++) {
    const rest = text.slice(length);
    const match = WITH_COMMA.exec(rest) ?? WITHOUT_COMMA.exec(rest) ?? SO.exec(rest);
    if (!match) break;
    length += match[0].length;
  }
  return length;
}
