import { describe, expect, it } from 'vitest';
import { verifyClaim } from './verify-claim.js';

function judge(sentence: string, text: string) {
  return verifyClaim({ sentence, sources: [{ id: 'a', text }] });
}

describe('quotations that nobody spoke', () => {
  it.each([
    ['“We … took the money,” Holt said.', '“We have never said that we took the money,” Holt said.'],
    ['“I admire … the thieves,” Holt said.', '“I admire my crew. I despise the thieves,” Holt said.'],
    ['“The mill is … a ruin,” Holt said.', '“The mill is busy,” Holt said. “It was a ruin,” Pell said.'],
    [
      '“The mill is busy … It was a ruin,” Holt said.',
      '“The mill is busy,” Mara Holt said. “It was a ruin,” Owen Pell said.',
    ],
    ['Holt said ″the mill was a danger to all″.', 'Holt said the mill was a danger to all.'],
    ['Holt called the mill "a danger to every child.', 'Holt said the mill should close.'],
    ['Holt called the crew “lazy”.', 'Holt spoke of the crew.'],
    ['Holt called the crew “lazy”.', 'Holt said the crew was lazy.'],
    ['“We will [not] sell the mill,” Holt said.', '“We will sell the mill,” Holt said.'],
    ['“We [loathe] this valley,” Holt said.', '“We like this valley,” Holt said.'],
    ['Pell said the mill was a ruin.', 'Holt, who replaced Pell, said the mill was a ruin.'],
    [
      'The convicted forger Mara Holt bought the mill.',
      'Mara Holt bought the mill. A convicted forger was seen in Orwell.',
    ],
  ])('refuses “%s” beside “%s”', (claim, source) => {
    const { verdict, problems } = judge(claim, source);
    expect(verdict).toBe('unsupported');
    expect(problems.some(({ blocks }) => blocks)).toBe(true);
  });

  it.each([
    ['“The mill of Reed is busy,” Holt said.', '“The mill of Ann Reed is busy,” Holt said.', 0.4, 1],
    ['Holt said “the mill of Reed is busy”.', 'Holt said the mill of Ann Reed is busy.', 0, 0.3],
  ])('scores “%s” beside “%s” by whether anybody was quoted', (claim, source, least, most) => {
    const { verdict, score } = judge(claim, source);
    expect(verdict).toBe('unsupported');
    expect(score).toBeGreaterThanOrEqual(least);
    expect(score).toBeLessThanOrEqual(most);
  });

  it.each([
    ['“We will sell … this year,” Holt said.', '“We will sell the mill this year,” Holt said.'],
    ['Holt called the crew “lazy”.', 'Holt called the crew “lazy” on Friday.'],
    ['“We like this valley,” Holt said.', '“We like this valley,” Holt said on Friday.'],
    ['The forger Mara Holt bought the mill.', 'The forger Mara Holt bought the mill on Friday.'],
  ])('passes “%s” beside “%s”', (claim, source) => {
    expect(judge(claim, source)).toMatchObject({ verdict: 'supported', problems: [] });
  });
});
