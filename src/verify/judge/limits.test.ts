import { describe, expect, it } from 'vitest';
import { verifyClaim } from './verify-claim.js';

function judge(sentence: string, text: string) {
  return verifyClaim({ sentence, sources: [{ id: 'a', text }] });
}

type Row = readonly [claim: string, source: string];

function refuses(rows: readonly Row[]): void {
  it.each(rows)('refuses “%s” beside “%s”', (claim, source) => {
    const { verdict, problems } = judge(claim, source);
    expect(verdict).toBe('unsupported');
    expect(problems.some((problem) => problem.blocks)).toBe(true);
    for (const { text } of problems) expect(claim).toContain(text);
  });
}

function passes(rows: readonly Row[]): void {
  it.each(rows)('passes “%s” beside “%s”', (claim, source) => {
    expect(judge(claim, source)).toMatchObject({ verdict: 'supported', problems: [] });
  });
}

describe('what is only possible, wanted or ahead', () => {
  refuses([
    ['The ferry will sail in June.', 'The ferry may sail in June.'],
    ['The strike closed three schools.', 'The strike could close three schools.'],
    [
      'The airline will drop the route to Marrow.',
      'The airline is considering whether to drop the route to Marrow.',
    ],
    ['The museum returned the vase to Peru.', 'The museum intends to return the vase to Peru.'],
    ['The senate passed the farm bill.', 'The senate will pass the farm bill.'],
    ['The rebels took the airfield at dawn.', 'The rebels attempted to take the airfield at dawn.'],
    ['The driver has paid the fine.', 'The driver has to pay the fine.'],
    ['The gunman shot two officers.', 'The gunman threatened to shoot two officers.'],
    ['The surgeon apologised to the family.', 'The surgeon refused to apologise to the family.'],
    ['Prices will rise in the autumn.', 'Prices might rise in the autumn.'],
  ]);
  passes([
    ['The ferry may sail in June.', 'The ferry may sail in June, after two years in the yard.'],
    [
      'The museum will return the vase to Peru.',
      'The museum, which opened in 1901, will return the vase to Peru.',
    ],
    ['The plan to return the vase was dropped.', 'The plan to return the vase was dropped on Friday.'],
  ]);
});

describe('words that limit or doubt', () => {
  refuses([
    ['The arsonist fled to Marrow on Friday.', 'The alleged arsonist fled to Marrow on Friday.'],
    ['Governor Lena Holt spoke at the fair.', 'Former Governor Lena Holt spoke at the fair.'],
    ['The director of the zoo stepped down.', 'The acting director of the zoo stepped down.'],
    ['The unions reached a deal on pay.', 'The unions reached a provisional deal on pay.'],
    ['The bomb was found under the bridge.', 'The fake bomb was found under the bridge.'],
    ['The minister resigned over the leak.', 'The minister reportedly resigned over the leak.'],
    ['The tower collapsed in the storm.', 'The tower almost collapsed in the storm.'],
    ['The merger was announced in Orwell.', 'The proposed merger was announced in Orwell.'],
  ]);
  passes([
    ['Lena Holt spoke at the fair.', 'Former Governor Lena Holt spoke at the fair.'],
    [
      'The arsonist allegedly fled to Marrow on Friday.',
      'The alleged arsonist allegedly fled to Marrow on Friday.',
    ],
  ]);
});

describe('owners and parts', () => {
  refuses([
    ['Lena Holt was fined on Friday.', 'Lena Holt’s brother was fined on Friday.'],
    ['Lena Holt was fined on Friday.', 'A neighbour of Lena Holt was fined on Friday.'],
    ['The bishop denied the report on Friday.', 'An aide to the bishop denied the report on Friday.'],
    ['The tower is the tallest in the valley.', 'The tower is one of the tallest in the valley.'],
    ['The senator voted for the farm bill.', 'The senator’s rival voted for the farm bill.'],
  ]);
  passes([
    ['Orwell was flooded on Friday.', 'The city of Orwell was flooded on Friday.'],
    ['Lena Holt’s brother was fined.', 'Lena Holt’s brother was fined on Friday.'],
  ]);
});

describe('conditions, questions and what is denied', () => {
  refuses([
    ['The yard will lose 90 jobs.', 'The yard will lose 90 jobs if the order is cancelled.'],
    ['The school will close in June.', 'Unless the roof is mended, the school will close in June.'],
    ['The lake is poisoned.', 'Is the lake poisoned?'],
    ['The well was dug by monks.', 'It is a hoax that the well was dug by monks.'],
    ['Holt forged the will.', 'Holt was acquitted of charges that she forged the will.'],
    ['The clinic sold the records.', 'The clinic rejected allegations that it sold the records.'],
    ['The ship carried weapons.', 'It is untrue that the ship carried weapons.'],
    ['The mine is safe.', 'Nobody knows whether the mine is safe.'],
  ]);
  passes([
    [
      'The yard will lose 90 jobs if the order is cancelled.',
      'The yard will lose 90 jobs if the order is cancelled in May.',
    ],
    ['The yard will lose 90 jobs.', 'The yard will lose 90 jobs; if orders return, it will hire again.'],
  ]);
});

describe('quantities', () => {
  refuses([
    ['All villages lost power.', 'Many villages lost power.'],
    ['All 60 miners were saved.', 'All but 60 miners were saved.'],
    ['All the seats were sold by noon.', 'Almost all the seats were sold by noon.'],
    ['More than 800 runners took part.', 'About 800 runners took part.'],
    ['More than 800 runners took part.', 'Up to 800 runners took part.'],
    ['At least 800 runners took part.', 'Fewer than 800 runners took part.'],
    ['The fair drew 800 visitors.', 'The fair drew almost 800 visitors.'],
  ]);
  passes([
    ['More than 800 runners took part.', 'More than 800 runners took part on Sunday.'],
    ['All 60 miners were saved.', 'All 60 miners were saved on Sunday.'],
  ]);
});
