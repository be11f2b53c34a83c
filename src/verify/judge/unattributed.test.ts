import { describe, expect, it } from 'vitest';
import { verifyClaim } from './verify-claim.js';

function judge(sentence: string, text: string) {
  return verifyClaim({ sentence, sources: [{ id: 'a', text }] });
}

describe('words that are only somebody’s, told without the speaker', () => {
  it.each([
    [
      'They poured oil into the lake.',
      '“I was there. They poured oil into the lake. I smelt it,” said Mara Holt.',
    ],
    [
      'The roof will not last the winter.',
      'Mara Holt, the surveyor, wrote: “The roof will not last the winter. Everybody knows.”',
    ],
    [
      'The pumps were never tested.',
      'Holt met the council on Friday.\n“The walls leak.\n“The pumps were never tested.\n“We wait for a flood,” Holt said.',
    ],
    ['Nobody paid the divers.', 'The union was furious: “Nobody paid the divers. They worked at night.”'],
    ['The tunnel is flooded.', 'Per a memo by Mara Holt, the tunnel is flooded.'],
    ['The tunnel is flooded.', 'In the opinion of surveyor Mara Holt, the tunnel is flooded.'],
    ['The tunnel is flooded.', 'In Holt’s view, the tunnel is flooded.'],
    ['The tunnel is flooded.', 'As Holt put it, the tunnel is flooded.'],
    ['The tunnel is flooded.', 'Holt: The tunnel is flooded.'],
    ['The tunnel is flooded.', 'Holt was categorical: the tunnel is flooded.'],
    ['The tunnel is flooded.', 'The tunnel is flooded, in the view of the divers.'],
    ['The tunnel is flooded.', 'The tunnel is flooded — that is the verdict of surveyor Mara Holt.'],
    ['The tunnel is flooded.', 'The tunnel is flooded, or so says Mara Holt.'],
    ['The line will be sold in June.', 'The line will be sold in June, brokers who know the owners said.'],
    [
      'Other towns would copy the tax.',
      'Holt told the council that the tax was fair. Other towns would copy the tax.',
    ],
    ['The mine had been empty for years.', 'Neighbours told the inquest the mine had been empty for years.'],
  ])('refuses “%s” beside “%s”', (claim, source) => {
    const { verdict, problems } = judge(claim, source);
    expect(verdict).toBe('unsupported');
    expect(problems.some(({ type, blocks }) => type === 'attribution' && blocks)).toBe(true);
  });

  it.each([
    ['Holt said the tunnel is flooded.', 'Holt said the tunnel is flooded, and left.'],
    ['Per a memo by Mara Holt, the tunnel is flooded.', 'Per a memo by Mara Holt, the tunnel is flooded.'],
    ['The tunnel is flooded.', 'The tunnel is flooded. In Holt’s view it cannot be saved.'],
    ['The ferry would later be sold.', 'Holt said the ferry was old. The ferry would later be sold.'],
    ['Scene: the bridge at noon was closed.', 'Scene: the bridge at noon was closed.'],
  ])('passes “%s” beside “%s”', (claim, source) => {
    expect(judge(claim, source)).toMatchObject({ verdict: 'supported', problems: [] });
  });
});
