import { describe, expect, it } from 'vitest';
import { verifyClaim } from './verify-claim.js';

/** What the verifier says of a sentence beside one text. */
function verdictOf(sentence: string, text: string): string {
  return verifyClaim({ sentence, sources: [{ id: 'a', text }] }).verdict;
}

const TRIAL = 'The ferry line carried 62,400 passengers in its first summer.';

describe('figures of other scripts', () => {
  it.each(['８８,０００', '٨٨٬٠٠٠', '८८,०००', 'Ⅸ', '⑨', '¾', '62,400½', '62,400³'])(
    'refuses %s for another figure',
    (figure) => {
      expect(verdictOf(TRIAL.replace('62,400', figure), TRIAL)).toBe('unsupported');
    },
  );

  it.each(['６２,４００', '٦٢,٤٠٠', '६२,४००'])('takes %s for the same figure', (figure) => {
    expect(verdictOf(TRIAL, TRIAL.replace('62,400', figure))).toBe('supported');
  });

  it.each(['\u202e', '\u2066', '\u0007', '\u{e0041}'])('refuses a hidden control %j', (control) => {
    expect(verdictOf(control + TRIAL, TRIAL)).toBe('unsupported');
    expect(verdictOf(TRIAL.replace('line', `line${control}`), TRIAL)).toBe('unsupported');
  });
});

describe('the sign of a figure', () => {
  it.each([
    ['The lake froze at 14 degrees on Friday.', 'The lake froze at -14 degrees on Friday.'],
    [
      'The harbour board posted a result of −2 million euros.',
      'The harbour board posted a result of 2 million euros.',
    ],
    ['Output changed by 4 percent in March.', 'Output changed by –4 percent in March.'],
    ['The index stood at minus 30 in June.', 'The index stood at 30 in June.'],
  ])('refuses “%s” beside “%s”', (claim, text) => {
    expect(verdictOf(claim, text)).toBe('unsupported');
  });

  it.each([
    ['The lake froze at −14 degrees on Friday.', 'The lake froze at -14 degrees on Friday.'],
    ['Orwell won 3-1 in Marrow on Friday.', 'Orwell won 3-1 in Marrow on Friday, its first win this year.'],
  ])('passes “%s” beside “%s”', (claim, text) => {
    expect(verdictOf(claim, text)).toBe('supported');
  });
});

describe('half a sentence behind an abbreviation', () => {
  it.each([
    ['Orrin burnt the barn.', 'It is a lie that Mr. Orrin burnt the barn.'],
    ['Holt sold the ship.', 'It is untrue that James T. Holt sold the ship.'],
    ['Marines shelled the port.', 'The envoy denied that U.S. Marines shelled the port.'],
    ['Keane took the bribe.', 'Nobody claims that Sen. Keane took the bribe.'],
  ])('refuses “%s”', (claim, text) => {
    expect(verdictOf(claim, text)).toBe('unsupported');
  });

  it('still knows a sentence that opens with one', () => {
    const text = 'Two men were held. Mr. Orrin burnt the barn. He was jailed.';
    expect(verdictOf('Mr. Orrin burnt the barn.', text)).toBe('supported');
  });
});

describe('hostile sources', () => {
  // Each took between half a minute and minutes while a pattern looked back from every stop.
  it.each(['"a. ', 'Mr. ', 'U.S. ', 'A'])('%j, a hundred thousand characters of it, are read', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(verdictOf('Twelve ships sank off Marrow.', text)).toBe('unsupported');
  });
});

describe('a thought that was denied', () => {
  it.each([
    ['It posed a risk to the town, Holt said.', '“I don’t think it posed a risk to the town,” Holt said.'],
    ['Holt said the dam will hold.', 'Holt said she did not believe that the dam will hold.'],
  ])('refuses “%s” beside “%s”', (claim, text) => {
    const { verdict, problems } = verifyClaim({ sentence: claim, sources: [{ id: 'a', text }] });
    expect(verdict).toBe('unsupported');
    expect(problems.map(({ type }) => type)).toContain('negation');
  });

  it('passes the thought with its denial', () => {
    expect(
      verdictOf('Holt did not believe the dam will hold.', 'Holt did not believe the dam will hold.'),
    ).toBe('supported');
  });
});

describe('a quotation that was shortened', () => {
  const text = '“We asked Mara Holt (the mayor) to close the old dam in May,” Ruiz said.';
  const judge = (sentence: string) => verifyClaim({ sentence, sources: [{ id: 'a', text }] });

  it('is refused, and ranks above one with another word', () => {
    const shortened = judge('“We asked Holt to close the old dam in May,” Ruiz said.');
    const altered = judge('“We asked Holt to close the new dam in May,” Ruiz said.');
    for (const { verdict, problems } of [shortened, altered]) {
      expect(verdict).toBe('unsupported');
      expect(problems).toContainEqual(expect.objectContaining({ type: 'quote', blocks: true }));
    }
    expect(shortened.score).toBeGreaterThan(altered.score);
  });
});
