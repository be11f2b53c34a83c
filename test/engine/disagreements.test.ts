import { describe, expect, it } from 'vitest';
import { type Brief, claimsOf } from '../../src/domain/brief.js';
import { writeBrief } from '../../src/index.js';

const FORD = `The Marsh Bridge was closed to all traffic on Monday after inspectors found a 40 cm crack in one of its girders.
Peter Lund, the council's chief bridge engineer, said repairs might take six weeks.
Buses will be sent through Ford until it reopens.`;
const MARSH = `Drivers face a long detour after the Marsh Bridge was shut on Monday.
Halden Works, the firm hired to repair the bridge, said the work could take ten weeks because a new girder must be made.
The crack was found during a yearly inspection.`;

function briefOf(a: string, b: string): Brief {
  return writeBrief([
    { outlet: 'Ford Herald', title: 'Crack shuts Marsh Bridge', text: a },
    { outlet: 'Marsh Post', title: 'Marsh Bridge could stay shut for ten weeks', text: b },
  ]);
}

const about = (brief: Brief): string[] => brief.disagreements.map((matter) => matter.about);

describe('one thing that two speakers put differently, in hedged words', () => {
  const brief = briefOf(FORD, MARSH);

  it('is told as a disagreement, each side by its own outlet', () => {
    expect(about(brief)).toEqual(['Six weeks or ten weeks']);
    const outlets = brief.disagreements[0]?.positions.map(({ evidence }) =>
      brief.sources.filter(({ n }) => n === evidence[0]?.source).map(({ outlet }) => outlet),
    );
    expect(outlets).toEqual([['Ford Herald'], ['Marsh Post']]);
  });

  it('is no side’s fact in the headline, and disputed wherever it stands', () => {
    expect(brief.headline).not.toMatch(/(?:six|ten) weeks/);
    for (const { text, verdict } of claimsOf(brief))
      expect(verdict).toBe(/(?:six|ten) weeks/.test(text) ? 'disputed' : 'supported');
  });
});

describe('a position whose sentence leans on the one before it', () => {
  it('brings that sentence with it', () => {
    const brief = briefOf(
      'A tourist boat carrying 30 people sank off Marsh on Monday. It had been in service for 24 years. All were rescued by a trawler.',
      'The tourist boat Anna sank off Marsh on Monday and all aboard were saved. The Anna was in service for 41 years. Her owner has other boats.',
    );
    expect(about(brief)).toEqual(['24 years or 41 years']);
    const [first] = brief.disagreements[0]?.positions ?? [];
    expect(first?.text).toMatch(/^A tourist boat carrying 30 people sank off Marsh on Monday\. It had been/);
  });
});

describe('figures that are both true', () => {
  it.each([
    [
      'one thing in two units',
      'The crack is 16 inches long, Lund said.',
      'The crack is 40 cm long, an inspector said.',
    ],
    [
      'a bound and a count',
      'At least 10 people were hurt, police said.',
      'Some 14 people were hurt, the hospital said.',
    ],
    [
      'a figure and its rounding',
      'The repair will cost $1.37 million.',
      'The repair will cost $1.4 million.',
    ],
    [
      'parts and their sum',
      'The fire killed six people.',
      'The fire killed four people on Monday and two people died on Tuesday.',
    ],
    [
      'a count and a count in a time',
      'The bridge carries 9,000 vehicles a day.',
      'The bridge carries 63,000 vehicles a week.',
    ],
    ['an order of size and a count', 'Dozens of people were hurt.', 'The hospital said 36 people were hurt.'],
  ])('%s are no disagreement', (_name, one, other) => {
    const brief = briefOf(
      `The Marsh Bridge was shut on Monday. ${one}`,
      `The Marsh Bridge was shut on Monday after a fire. ${other}`,
    );
    expect(about(brief)).toEqual([]);
  });
});
