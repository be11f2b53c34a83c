import { describe, expect, it } from 'vitest';
import { readClauses } from '../../verify/index.js';
import { measureGrammar } from './grammar-signs.js';
import { outsideQuotations } from './outside-quotations.js';

const signsOf = (text: string) => {
  const own = outsideQuotations(text);
  return measureGrammar(text, own, readClauses(own));
};

describe('measureGrammar', () => {
  it.each([
    ['The council closed the bridge on Monday.', 'tense past'],
    ['The council has closed the bridge.', 'tense perfect'],
    ['The summary should name the mill.', 'text, modal'],
    ['Readers know the name of the mill.', 'subject audience'],
    ['An editor left the room.', 'subject maker'],
    ['Morven is the safest name on the river.', 'copula name'],
    ['Morven is the safest name on the river.', 'superlative'],
    ['The bridge was shut.', 'passive by nobody'],
    ['A toast to Morven.', 'noDeed'],
    ['“Morven saved us,” Ruiz said.', 'quoted'],
    ['The mill is closed, Ana Ruiz said.', 'said by a name'],
    ['branches;310 jobs=none', 'no stop'],
  ])('of “%s” finds: %s', (text, sign) => {
    expect(signsOf(text)).toHaveProperty([sign], 1);
  });

  it('finds nothing past only where no deed is', () => {
    expect(signsOf('The mill makes flour and sells bread.')).toHaveProperty(['nothing past'], 1);
    expect(signsOf('The mill made flour and sells bread.')).not.toHaveProperty(['nothing past']);
  });
});
