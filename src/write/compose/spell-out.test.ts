import { expect, it } from 'vitest';
import { readText } from '../../../test/support/read-text.js';
import { spellOutForms } from './spell-out.js';

const SOURCE = 'A PSB lawyer met PSB officials. The Orrin Port Authority (OPA) agrees.';
const OTHER = 'The quay is closed, the Port Safety Board said.';

const spelled = (text: string, told = '', titles = '', whole = text): string =>
  spellOutForms(text, readText(SOURCE), [readText(OTHER)], { titles, told, whole }).text;

it.each([
  ['PSB said that it rained.', 'The Port Safety Board said that it rained.'],
  ['The PSB said that it rained.', 'The Port Safety Board said that it rained.'],
  ['A PSB lawyer left.', 'A Port Safety Board lawyer left.'],
  [
    'They met a PSB lawyer and an OPA clerk.',
    'They met a Port Safety Board lawyer and an Orrin Port Authority clerk.',
  ],
  ['They met PSB officials.', 'They met Port Safety Board officials.'],
  ['“The PSB knows,” she said.', '“The PSB knows,” she said.'],
  ['The QRX said so.', 'The QRX said so.'],
])('spells out a short name in “%s”', (text, wanted) => {
  expect(spelled(text)).toBe(wanted);
});

it('keeps the short name in brackets where the brief needs it again', () => {
  const text = 'The PSB said that it rained.';
  expect(spelled(text, '', '', `${text}\nThe PSB left.`)).toBe(
    'The Port Safety Board (PSB) said that it rained.',
  );
});

it('leaves it alone where a reader has met it, but not for a headline with letters', () => {
  const text = 'The PSB said that it rained.';
  expect(spelled(text, 'The PSB left.')).toBe(text);
  expect(spelled(text, '', 'Port Safety Board leaves')).toBe(text);
  expect(spelled(text, '', 'PSB leaves')).toBe('The Port Safety Board said that it rained.');
});

it('says which sentence spells it out', () => {
  const { from } = spellOutForms('PSB left.', readText(SOURCE), [readText(OTHER)], {
    titles: '',
    told: '',
    whole: '',
  });
  expect(from.map((sentence) => sentence.text)).toEqual([OTHER]);
});
