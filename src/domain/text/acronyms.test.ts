import { describe, expect, it } from 'vitest';
import { findAcronyms, spellOut } from './acronyms.js';

const found = (text: string): string[] => findAcronyms(text).map(({ text: one }) => one);

describe('short names in capitals', () => {
  it('are found with their places, without those that every reader knows', () => {
    const text = 'The PSB told the FBI that PSB rules hold.';
    expect(found(text)).toEqual(['PSB', 'PSB']);
    for (const { text: one, start, end } of findAcronyms(text)) expect(text.slice(start, end)).toBe(one);
  });

  it.each([
    ['within a quotation', '“The PSB knows,” she said.'],
    ['in a line of capitals', 'PORT SAFETY BOARD MEETS'],
    ['as part of a code', 'The RQ-4A and A319XL flew; PSB-style rules hold.'],
  ])('are none %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the longer name', () => {
  it.each([
    ['PSB', 'The Port Safety Board (PSB) met.', 'Port Safety Board'],
    ['PSB', 'The Port Safety Board met.', 'Port Safety Board'],
    ['DHS', 'It is up to the Department of Homeland Security.', 'Department of Homeland Security'],
    ['BMI', 'His body mass index (BMI) is high.', 'body mass index'],
    ['PA', 'The Port Authority, or PA, met.', 'Port Authority'],
  ])('of %s in “%s”', (short, text, wanted) => {
    expect(spellOut(short, text)?.text).toBe(wanted);
  });

  it.each([
    ['BMI', 'His body mass index is high.'],
    ['PA', 'The Port Authority met.'],
    ['PSB', 'The Port Safety. Board members met.'],
    ['PSB', 'The Port Security Council (PSC) met.'],
  ])('of %s is not in “%s”', (short, text) => {
    expect(spellOut(short, text)).toBeNull();
  });

  it('comes with the article that it has', () => {
    expect(spellOut('PSB', 'the Port Safety Board')?.hasArticle).toBe(true);
    expect(spellOut('PSB', 'Port Safety Board')?.hasArticle).toBe(false);
  });
});
