import type { Problem } from '../../domain/claim.js';
import type { FoundNumber } from '../../domain/text/numbers.js';
import { compareNumbers } from '../evidence/compare-numbers.js';
import type { Check } from './check.js';
import { besideFollowed, type Followed } from './kept-words.js';

const CURRENCY = /^[A-Z]{3}$/;
const SCORE = /(?<![\d–-])(\d{1,3})[-–](\d{1,3})(?![\d–-])/g;

/** What is counted or measured must be the same: no patients for dollars, no Fahrenheit for Celsius, no 1-3 for 3-1. */
export const checkNumberKinds: Check = (comparison) =>
  besideFollowed(comparison, (followed) => [
    ...comparison.claim.numbers.flatMap((number) => [
      ...money(followed, number),
      ...degrees(followed, number),
    ]),
    ...turnedScores(followed),
  ]);

function equals({ aligned }: Followed, number: FoundNumber): FoundNumber[] {
  return aligned.sentence.read.numbers.filter((other) => compareNumbers(number, other));
}

/** Money that became a count of something that the sentence does not count. */
function money(followed: Followed, number: FoundNumber): Problem[] {
  const { comparison, claim, aligned, source } = followed;
  const same = equals(followed, number);
  if (number.unit !== null || same.length === 0 || !same.every(({ unit }) => CURRENCY.test(unit ?? '')))
    return [];
  const counted = claim.find((word) => word.start >= number.end);
  if (!counted?.content || counted.capital || comparison.claim.text.slice(number.end, counted.start) !== ' ')
    return [];
  const behind = same.map(({ end }) => source.find((word) => word.start >= end)?.stem);
  if (behind.includes(counted.stem)) return [];
  return [
    {
      type: 'number',
      text: comparison.claim.text.slice(number.start, counted.end),
      near: aligned.sentence.read.text.slice(same[0]?.start, same[0]?.end),
      blocks: true,
    },
  ];
}

function degrees(followed: Followed, number: FoundNumber): Problem[] {
  const mine = scaleBehind(followed.comparison.claim.text, number);
  if (mine === null) return [];
  const theirs = equals(followed, number).map((other) => ({
    other,
    scale: scaleBehind(followed.aligned.sentence.read.text, other),
  }));
  const wrong = theirs.find(({ scale }) => scale !== null && scale !== mine);
  if (!wrong || theirs.some(({ scale }) => scale === mine)) return [];
  return [{ type: 'number', text: number.text, near: wrong.other.text, blocks: true }];
}

/** "°C", "degrees Fahrenheit". */
function scaleBehind(text: string, { start, end }: FoundNumber): string | null {
  const match = /\d[\d.,]*\s?(?:°\s?|º\s?|degrees?\s)(C|F|K|Celsius|centigrade|Fahrenheit|Kelvin)\b/i.exec(
    text.slice(start, end + 24),
  );
  const letter = match?.[1]?.charAt(0).toUpperCase();
  return letter ?? null;
}

/** The score the other way round, where the sentence names the same side first. */
function turnedScores({ comparison, aligned }: Followed): Problem[] {
  const { text, names } = comparison.claim;
  const { read } = aligned.sentence;
  const [mine, theirs] = [names[0]?.text, read.names[0]?.text];
  if (mine === undefined || mine !== theirs) return [];
  const given = new Set([...read.text.matchAll(SCORE)].map((match) => `${match[1]}-${match[2]}`));
  return [...text.matchAll(SCORE)].flatMap((match): Problem[] => {
    const turned = `${match[2]}-${match[1]}`;
    return match[1] !== match[2] && given.has(turned) && !given.has(`${match[1]}-${match[2]}`)
      ? [{ type: 'number', text: match[0], near: turned, blocks: true }]
      : [];
  });
}
