import { describe, expect, it } from 'vitest';
import { findContradictions } from './find-contradictions.js';

const DAY = '2026-03-03T18:00:00Z';

function aboutOf(one: string, other: string, published: readonly [string, string] = [DAY, DAY]): string[] {
  return findContradictions([
    { id: 'a', text: one, published: published[0] },
    { id: 'b', text: other, published: published[1] },
  ]).map(({ about }) => about);
}

describe('two reports contradict each other', () => {
  it.each([
    [
      'in how a matter ended, whoever stands first',
      'The council approved the plan for 90 homes on Tuesday.',
      'The plan for 90 homes was turned down by the council on Tuesday.',
      'The plan for 90 homes: approved or turned down',
    ],
    [
      'in a state',
      'The Arrow Bridge was closed on Sunday.',
      'The Arrow Bridge remained open on Sunday.',
      'The Arrow Bridge: closed or open',
    ],
    [
      'in a verdict',
      'A jury found Tomas Marr guilty of fraud.',
      'Tomas Marr was acquitted of fraud.',
      'Tomas Marr: guilty or acquitted',
    ],
    [
      'in whether it was done',
      'Lena Vosk signed the water treaty on Monday.',
      'Lena Vosk did not sign the water treaty on Monday.',
      'The water treaty: signed or not',
    ],
    [
      'in who did it',
      'Police fired first. Some protesters shot back.',
      'Some protesters fired first, and police shot back.',
      'Who fired first: police or some protesters',
    ],
    [
      'in when it was',
      'Mayor Petra Holl resigned on Monday.',
      'Mayor Petra Holl resigned on Sunday.',
      'Date: Monday or Sunday',
    ],
    [
      'in what both give to the police',
      'Police said the driver of the bus had died.',
      'Police said the driver of the bus had survived.',
      'The driver of the bus: died or survived',
    ],
  ])('%s', (_, one, other, about) => {
    expect(aboutOf(one, other)).toEqual([about]);
  });

  it('once, however often they tell it, with the sentences that do', () => {
    const [found, ...more] = findContradictions([
      {
        id: 'a',
        text: 'It rained. The council approved the plan. Later that night the council approved the plan in full.',
      },
      { id: 'b', text: 'The council rejected the plan.' },
    ]);
    expect(more).toEqual([]);
    expect(found?.positions.map(({ source, text }) => `${source}: ${text}`)).toEqual([
      'a: The council approved the plan.',
      'b: The council rejected the plan.',
    ]);
    expect(found?.positions[0].start).toBe(11);
  });
});

describe('two reports do not contradict each other', () => {
  it.each([
    ['of two bodies', 'The lower house approved the bill.', 'The senate rejected the bill.'],
    [
      'of two things',
      'The council approved the plan for the north bank.',
      'The council rejected the plan for the south bank.',
    ],
    ['of two people of one family', 'Morgan Slaight died.', 'Joseph Slaight survived.'],
    ['of two places', 'The road over the Greth pass is closed.', 'The road over the Harn pass is open.'],
    ['of two charges', 'Hanna Reus was acquitted of bribery.', 'Hanna Reus was convicted of fraud.'],
    ['of one of many', 'A man died in the crash.', 'A man survived the crash.'],
    ['of two days', 'The bridge was closed on Sunday.', 'The bridge was open on Monday.'],
    ['in what is to come', 'The council approved the plan.', 'The council may reject the plan.'],
    ['in what is alleged', 'The ministry lost the files.', 'The ministry allegedly did not lose the files.'],
    [
      'in what two sides say',
      'Witnesses said the guards had opened the gate.',
      'The guards said they had closed the gate.',
    ],
    ['in a quotation', 'The council approved the plan.', '“The council rejected the plan,” Ms Holl said.'],
    [
      'where one knows both versions',
      'The council approved the plan.',
      'The council rejected the plan. It approved the plan after a second vote: the council approved the plan.',
    ],
  ])('%s', (_, one, other) => {
    expect(aboutOf(one, other)).toEqual([]);
  });

  it('where the later one may tell what came after', () => {
    const told = ['The skipper of the Anna Lee survived.', 'The skipper of the Anna Lee died.'] as const;
    expect(aboutOf(...told, ['2026-09-02T09:00:00Z', '2026-09-02T10:00:00Z'])).toHaveLength(1);
    expect(aboutOf(...told, ['2026-09-02T09:00:00Z', '2026-09-05T09:00:00Z'])).toEqual([]);
  });
});
