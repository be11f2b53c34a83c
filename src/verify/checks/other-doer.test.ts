import { describe, expect, it } from 'vitest';
import { beside } from '../fixtures/beside.js';
import { checkOtherDoers } from './other-doer.js';

const check = (claim: string, text: string) => checkOtherDoers(beside(claim, text));

describe('checkOtherDoers', () => {
  it.each([
    [
      'The ministry has ruled that the dam is illegal.',
      'The ministry said it agrees with a court ruling that the dam is illegal.',
    ],
    [
      'The ministry has ruled that the dam is illegal.',
      'The ministry said the court has ruled that the dam is illegal.',
    ],
    ['Holt sold the keys of the dam.', 'Holt said on Friday that Moor sold the keys of the dam.'],
    [
      'The motion was put forward by council leader Ida Drane.',
      'The motion was put forward by the deputy leader, Colm Aske. Council leader Ida Drane was away.',
    ],
  ])('flags “%s” beside “%s”', (claim, text) => {
    expect(check(claim, text)).toMatchObject([{ type: 'name', blocks: true }]);
  });

  const TWO =
    'The mayor of Calder, Mara Holt, sat beside the town’s treasurer, Tom Reed. He signed the order for the buses.';
  const FIRMS =
    'The trade ministry wrote to the retailer Galgo in March. The company was fined on Thursday for late payment.';
  const BANK = 'Corvus holds a fifth of Palladin’s shares. It bought the shares from the state in 2019.';
  const JUDGE =
    'The firm sued Erik Stahl in May. A judge in Turin threw out the suit. He ordered the firm to pay the costs.';
  const BOAT =
    'Skipper Nils Boye and engineer Hanne Rud were alone on the boat. She sent the distress call. The skipper tried to close the hatch. Boye was hurt. The 61-year-old closed his shop in Elm Street.';
  const COOK =
    'Rita Brandt was away. Her cook, Emil Taub, fetched the fire brigade. His wife carried out two guests.';

  it.each([
    ['Mara Holt signed the order for the buses.', TWO],
    ['The mayor signed the order for the buses.', TWO],
    ['The order for the buses was signed by Mara Holt.', TWO],
    ['The trade ministry was fined on Thursday for late payment.', FIRMS],
    ['Palladin bought the shares from the state in 2019.', BANK],
    ['Rita Brandt fetched the fire brigade.', COOK],
    ['Emil Taub carried out two guests.', COOK],
    ['Erik Stahl ordered the firm to pay the costs.', JUDGE],
    ['Nils Boye sent the distress call.', BOAT],
    ['Hanne Rud tried to close the hatch.', BOAT],
    ['Hanne Rud closed her shop in Elm Street.', BOAT],
    [
      'Nils Boye hired a lawyer from Brack.',
      'Nils Boye left. Tenants waited. They hired a lawyer from Brack.',
    ],
  ])('flags “%s”, whose doer another sentence of “%s” names', (claim, text) => {
    expect(check(claim, text)).toMatchObject([{ type: 'name', blocks: true }]);
  });

  it.each([
    ['Tom Reed signed the order for the buses.', TWO],
    ['The town’s treasurer signed the order for the buses.', TWO],
    ['Galgo was fined on Thursday for late payment.', FIRMS],
    ['The retailer was fined on Thursday for late payment.', FIRMS],
    ['Corvus bought the shares from the state in 2019.', BANK],
    ['Emil Taub fetched the fire brigade.', COOK],
    // “It” may be either of the two.
    ['Tessel used the wrong glue.', 'Brava dismissed Tessel on Monday. It used the wrong glue.'],
    ['Nils Boye closed his shop in Elm Street.', BOAT],
    ['Nils Boye tried to close the hatch.', BOAT],
    // Another noun for the same, a short form, and somebody of whom it is told in comparison.
    ['Hibernian remain level on 61 points.', 'Hibs remain level on 61 points. Hibernian won on Saturday.'],
    [
      'Mara Holt invested more in the dam.',
      'Nobody invested more in the dam than Holt. Mara Holt left in May.',
    ],
    ['Rita Brandt and Emil Taub left.', 'Rita Brandt and Emil Taub met in May. Both left.'],
  ])('passes “%s”, whose doer another sentence of “%s” names', (claim, text) => {
    expect(check(claim, text)).toEqual([]);
  });

  it.each([
    [
      'The court has ruled that the dam is illegal.',
      'The ministry agrees with a court ruling that the dam is illegal.',
    ],
    [
      'The council has ruled that the dam is illegal.',
      'The council issued a ruling that the dam is illegal.',
    ],
    ['Holt sold the keys of the dam.', 'Moor told the jury that Holt sold the keys of the dam.'],
    ['Holt sold the keys of the dam.', 'Holt told the jury that she sold the keys of the dam.'],
    [
      'The BDA has ruled that the dam is illegal.',
      'The BDA said the Board of Dam Affairs has ruled that the dam is illegal.',
    ],
    ['The keys of the dam were sold.', 'The council said that Holt had sold the keys of the dam.'],
    [
      'The motion was put forward by the deputy leader Colm Aske.',
      'The motion was put forward by the deputy leader, Mr Aske. Colm Aske spoke first.',
    ],
    [
      'The opposition leader has alleged that ballot boxes in Lusori were moved.',
      'The Alliance leader, Peter Chanda, alleged that ballot boxes in Lusori were moved.',
    ],
  ])('passes “%s” beside “%s”', (claim, text) => {
    expect(check(claim, text)).toEqual([]);
  });
});
