import { describe, expect, test } from 'vitest';
import { tokens } from '../../domain/text/tokens.js';
import { createGrouper } from '../create-grouper.js';
import { fireCopy, firePost, fireWire } from '../fixtures/news.js';
import type { GroupedInput } from '../grouped-article.js';
import { creditLinesOf, credits } from './credit.js';
import { LatestHolders } from './latest-holders.js';
import { overlap, shinglesOf } from './shingles.js';

const uncredited = { ...fireCopy, id: 'uncredited', text: fireCopy.text.replace(/\n— .*$/, '') };

function copyOf(id: string, ...articles: readonly GroupedInput[]): string | null | undefined {
  const grouper = createGrouper();
  for (const article of articles) grouper.add(article);
  return grouper.explain(id)?.copyOf;
}

function shared(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => shinglesOf(text, tokens(text)));
  return left === undefined || right === undefined ? 0 : overlap(left, right).share;
}

describe('a syndicated copy', () => {
  test('points at the wire that it credits, whichever arrives first', () => {
    expect(copyOf('fire-copy', fireWire, fireCopy)).toBe('fire-wire');
    expect(copyOf('fire-copy', fireCopy, fireWire)).toBe('fire-wire');
    expect(copyOf('fire-wire', fireCopy, fireWire)).toBeNull();
  });

  test('without a credit points at the earlier report', () => {
    expect(copyOf('uncredited', fireWire, uncredited)).toBe('fire-wire');
    const earlier = { ...uncredited, published: '2026-03-02T05:00:00Z' };
    expect(copyOf('fire-wire', fireWire, earlier)).toBe('uncredited');
  });

  test('of a copy points at the original', () => {
    const second = {
      ...uncredited,
      id: 'second',
      outlet: 'Velden Courier',
      text: `${fireCopy.text.slice(0, 600)}`,
    };
    expect(copyOf('second', fireWire, fireCopy, second)).toBe('fire-wire');
  });

  test('follows when the credited wire comes last', () => {
    const grouper = createGrouper();
    for (const article of [uncredited, { ...fireCopy, outlet: 'Velden Courier' }]) grouper.add(article);
    expect(grouper.explain('fire-copy')?.copyOf).toBe('uncredited');
    grouper.add(fireWire);
    expect(grouper.recredited()).toContainEqual({ articleId: 'fire-copy', copyOf: 'fire-wire' });
    expect(grouper.recredited()).toContainEqual({ articleId: 'uncredited', copyOf: 'fire-wire' });
    expect(grouper.explain('fire-wire')?.copyOf).toBeNull();
  });

  test('is grouped with its original under whatever headline', () => {
    const grouper = createGrouper();
    grouper.add(fireWire);
    const copy = { ...fireCopy, title: 'Morning briefing' };
    expect(grouper.add(copy)).toBe(grouper.storyOf('fire-wire'));
  });

  test('is a longer piece that takes a passage over', () => {
    const passage = Array.from({ length: 90 }, (_, at) => `passage${at}`);
    const rest = (word: string) => Array.from({ length: 400 }, (_, at) => `${word}${at}`);
    const piece = (id: string, words: readonly string[]): GroupedInput => ({
      id,
      title: 'A piece',
      text: [...words, ...rest(id)].join(' '),
      outlet: id,
    });
    expect(copyOf('two', piece('one', passage), piece('two', passage))).toBe('one');
    const broken = passage.flatMap((word, at) => (at % 30 === 29 ? [word, 'new'] : [word]));
    expect(copyOf('two', piece('one', passage), piece('two', broken))).toBeNull();
  });

  test('is not what an independent report is, nor an outlet’s own update', () => {
    expect(copyOf('fire-post', fireWire, firePost)).toBeNull();
    expect(copyOf('update', fireWire, { ...uncredited, id: 'update', outlet: 'Calder Wire' })).toBeNull();
  });
});

describe('shared text', () => {
  test('is seen where an edit took one mark of a quotation away', () => {
    const told = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    for (const [open, close] of ['““', '""']) {
      const whole = `He said: ${open}We won.${close} ${told} She said: ${open}We lost.${close}`;
      expect(shared(whole, whole.replace(`${open}We won`, 'We won'))).toBeGreaterThan(0.9);
      expect(shared(whole, whole.replace(`won.${close}`, 'won.'))).toBeGreaterThan(0.9);
    }
  });

  test('is measured in the shorter text, wherever it stands', () => {
    const inside = `${firePost.text}\n${fireWire.text}\n${firePost.text}`;
    expect(shared(fireWire.text, fireWire.text)).toBe(1);
    expect(shared(fireWire.text, inside)).toBeGreaterThan(0.9);
    expect(shared(fireWire.text, firePost.text)).toBeLessThan(0.1);
    expect(shared('', fireWire.text)).toBe(0);
  });

  test('leaves quotations out: whoever was there has them', () => {
    const quotation =
      '“We have asked the company four times since the spring to move the solvent tanks out of the drying hall, and each time we were told that the work would begin within a month,” ';
    expect(shared(`${quotation}said the chief.`, `${quotation}the inspector told us by telephone.`)).toBe(0);
  });
});

test('the latest holder of a value is known, and no other once it has left', () => {
  const table = new LatestHolders();
  const expected = new Map<number, number>();
  // Values that fall together, many times over, with removals between: as a window does it.
  for (let article = 0; article < 3_000; article++) {
    for (let at = 0; at < 8; at++) {
      const value = ((article * 7 + at * at * 31) % 9_973) * (at % 2 === 0 ? 128 : -4);
      table.set(value, article);
      expected.set(value, article);
    }
    const left = article - 500;
    for (const [value, holder] of article % 50 === 0 ? expected : [])
      if (holder <= left) {
        table.remove(value, holder);
        expected.delete(value);
      }
  }
  expect(expected.size).toBeGreaterThan(1_000);
  const wrong = Array.from({ length: 335_000 }, (_, at) => at * 4 - 40_000).filter(
    (value) => table.get(value) !== expected.get(value),
  );
  expect(wrong).toEqual([]);
});

describe('a credit', () => {
  test('names the outlet as a whole word in the byline or at an end of the text', () => {
    expect(credits(creditLinesOf('Nora Voss, Calder Wire', 'Text.'), 'Calder Wire')).toBe(true);
    expect(credits(creditLinesOf(null, `${'x '.repeat(400)}\n(Calder Wire)`), 'Calder Wire')).toBe(true);
    expect(
      credits(creditLinesOf(null, `${'x '.repeat(400)}Calder Wire${' x'.repeat(400)}`), 'Calder Wire'),
    ).toBe(false);
    expect(credits('The wired city', 'wire')).toBe(false);
    expect(credits('Calder Wire', null)).toBe(false);
  });
});
