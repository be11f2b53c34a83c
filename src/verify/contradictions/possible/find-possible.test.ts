import { describe, expect, it } from 'vitest';
import { findPossibleContradictions } from './find-possible.js';

const find = (...texts: string[]) =>
  findPossibleContradictions(texts.map((text, at) => ({ id: `r${at}`, text, published: null })));

const GRANTED =
  'The harbour office at Skerrin gave its consent to the new fish market on Tuesday evening. Its members had sat for three hours. Traders from the old market stood outside in the rain.';
const REFUSED =
  'Skerrin will get no new fish market. The harbour office turned the market down on Tuesday evening after three hours. Outside, traders from the old market stood in the rain.';

describe('findPossibleContradictions', () => {
  it('puts one sentence of each report side by side, with a line that says why', () => {
    const [hint] = find(GRANTED, REFUSED);
    expect(hint?.why).toBe('Approved or rejected?');
    expect(hint?.positions.map(({ source, text }) => [source, text])).toEqual([
      ['r0', 'The harbour office at Skerrin gave its consent to the new fish market on Tuesday evening.'],
      ['r1', 'The harbour office turned the market down on Tuesday evening after three hours.'],
    ]);
    for (const { source, start, end, text } of hint?.positions ?? [])
      expect((source === 'r0' ? GRANTED : REFUSED).slice(start, end)).toBe(text);
  });

  it('says nothing of reports that agree', () => {
    expect(find(GRANTED, GRANTED.replace('gave its consent to', 'approved'))).toEqual([]);
  });

  it('says nothing where a report knows both versions and the days differ', () => {
    const later =
      'The town council turned the new fish market at Skerrin down on Friday. The harbour office had approved it on Tuesday, after three hours. Traders from the old market cheered in the rain.';
    expect(find(GRANTED, later)).toEqual([]);
  });

  it('says nothing of what is only wished for or said in quotation marks', () => {
    expect(
      find(
        GRANTED,
        REFUSED.replace('turned the market down', 'may turn the market down').replace(
          'get no new',
          'see a new',
        ),
      ),
    ).toEqual([]);
  });

  const INSPECTED =
    'The footbridge over the mill race at Ulverholm was inspected in the spring, the town engineer Stina Falk said. Nobody was hurt on Sunday.';

  it('puts a denial beside what the other report tells', () => {
    const [hint] = find(INSPECTED, INSPECTED.replace('was inspected', 'was not inspected'));
    expect(hint?.why).toBe('One tells it, the other denies it');
    expect(hint?.ends).toEqual([]);
  });

  const ON_TUESDAY =
    'Engineers at Bristow inspected the footbridge over the Ulver mill race on Tuesday. The town will repair its railing.';

  it('puts another day of one deed beside it, but not where a report names both days', () => {
    const friday = ON_TUESDAY.replace('Tuesday', 'Friday');
    expect(find(ON_TUESDAY, friday)[0]?.why).toBe('Different day');
    expect(find(ON_TUESDAY, `${friday} Nobody had crossed it since Tuesday.`)).toEqual([]);
  });

  it('says nothing of two deeds that have little in common but their verb', () => {
    expect(
      find(INSPECTED, 'The lifts of the Hanover tower were not inspected. Tenants wrote letters.'),
    ).toEqual([]);
  });
});
