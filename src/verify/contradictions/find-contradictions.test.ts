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
      'in words for an end that are more than a verb',
      'Planners gave the go-ahead to a larger quarry at Penn Hill.',
      'The planning committee turned down the extension of the quarry at Penn Hill.',
      'The extension of the quarry: approved or turned down',
    ],
    [
      'in what was found',
      'Rescuers found the walker Dora Finch alive.',
      'The body of Dora Finch was found above Glen Marl.',
      'The body of Dora Finch: alive or dead',
    ],
    [
      'in whether anybody came to it',
      'A keeper was hurt when a tiger got out at Elm zoo.',
      'No one was hurt when a tiger got out of its cage at Elm zoo.',
      'A keeper: hurt or not',
    ],
    [
      'in the cause',
      'The tram crash in Velden was caused by a failure of the brakes.',
      'The tram crash in Velden was caused by a broken rail.',
      'What caused the tram crash in Velden: a failure of the brakes or a broken rail',
    ],
    [
      'in the place',
      'A hot-air balloon made an emergency landing in Asker.',
      'A hot-air balloon made an emergency landing in Velby.',
      'Place: Asker or Velby',
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
    ['of two kinds', 'Freight trains ran on Monday.', 'Passenger trains did not run on Monday.'],
    [
      'of one cause in other words',
      'The fire was caused by a faulty heater.',
      'The fire was caused by an electrical fault in a heater.',
    ],
    ['of the same people in other words', 'Inmates started the fire.', 'Two prisoners started the fire.'],
    ['of a queen and a king', 'The king attended the funeral.', 'The queen did not attend the funeral.'],
    [
      'in a state on two days',
      'The race was too close to call on Monday.',
      'The race was too close to call on Sunday.',
    ],
    [
      'beside the main clause',
      'He signed a bill that allows scooters.',
      'He signed a bill that bans scooters.',
    ],
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
