import { describe, expect, it } from 'vitest';
import { isLowerCased, sentences } from './sentences.js';

const split = (text: string): string[] => sentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it('gives exact offsets', () => {
    const text = '  One here.  Two there!\nThree\n\nFour? “Five.” Six';
    for (const { text: slice, start, end } of sentences(text)) expect(text.slice(start, end)).toBe(slice);
    expect(split(text)).toEqual(['One here.', 'Two there!', 'Three', 'Four?', '“Five.”', 'Six']);
  });

  it.each([
    ['Dr. Ana Ruiz met Lt. Gen. Tom Hale. They talked.', 2],
    ['J. R. Moss and Kim T. Lo won. Both cheered.', 2],
    ['She backs Sen. Bernie Sanders’s (I-Vt.) “Medicare for All” bill. He thanked her.', 2],
    ['He fell ill. (It was the flu.) Others stayed.', 3],
    ['William P. Barr spoke, as p. 4 says. He left.', 2],
    ['Prices rose 3.5 percent to $4.20. Nobody complained.', 2],
    ['The U.S. Senate voted. It passed.', 2],
    ['They moved to the U.S. The firm stayed.', 2],
    ['It opens at 9 a.m. Police will be there.', 2],
    ['It opens at 9 a.m. Friday in Leeds.', 1],
    ['Acme Inc. Chief Executive Lee Wu left.', 1],
    ['It was No. 4 on the list. No. It was third.', 3],
    ['Wait... Then it stopped.', 2],
    ['He was … unsure about it.', 1],
    ['1. Open the box. 2. Close the box.', 2],
    ["It came before anyone else's. Until then they waited.", 2],
    ['आग बुझ गई। कोई घायल नहीं हुआ।', 2],
  ])('splits %s into %i', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('keeps the sentences of one quotation with the words that introduce it', () => {
    expect(split('“It works. We tested it,” Ruiz said. “It will ship.” Nobody asked.')).toEqual([
      '“It works. We tested it,” Ruiz said.',
      '“It will ship.”',
      'Nobody asked.',
    ]);
  });

  it.each([
    ['„', '“'],
    ['»', '«'],
    ['“', '”'],
    ['«', '»'],
    ['‚', '‘'],
  ])('ends a sentence at the mark that closes %s…%s', (open, close) => {
    const spoken = `Sie sagte: ${open}Das ist gut. Wir bleiben.${close}`;
    expect(split(`${spoken} Dann ging sie.`)).toEqual([spoken, 'Dann ging sie.']);
  });

  it('splits a very long quotation', () => {
    const long = `“${'This sentence is repeated to make the quotation long. '.repeat(10)}It ends.”`;
    expect(split(long).length).toBeGreaterThan(5);
  });

  it('does not split before a lower-case word', () => {
    expect(split('“Really?” she asked. He nodded.')).toEqual(['“Really?” she asked.', 'He nodded.']);
  });

  it('splits scripts that end sentences without a space', () => {
    expect(split('会议今天开始。代表们已经到达。')).toHaveLength(2);
  });

  it('splits lower-cased text at its full stops', () => {
    const text = 'the council met on monday and agreed a new plan. it will start in june.';
    expect(isLowerCased(text)).toBe(true);
    expect(split(text)).toHaveLength(2);
  });

  it('has no sentence without a letter or a figure', () => {
    expect(split('***\n—\n...\n')).toEqual([]);
  });
});
