import { describe, expect, it } from 'vitest';
import { beside } from '../fixtures/beside.js';
import { checkDeedManner } from './deed-manner.js';

const check = (claim: string, text: string) => checkDeedManner(beside(claim, text));

describe('checkDeedManner', () => {
  it.each([
    [
      'The council dropped the plan for the quay.',
      'Was the plan for the quay dropped? It was not.',
      'negation',
    ],
    ['The march through Holm was banned.', 'Was the march through Holm banned? Nobody knows.', 'entailment'],
    [
      'The march through Holm was banned.',
      'Was the march through Holm banned? Kell left early on Monday.',
      'entailment',
    ],
    ['The guard criticised the climbers.', 'The guard praised the pilot. It criticised nobody.', 'negation'],
    [
      'Inspectors found a link between the leak and the fire.',
      'Inspectors found no link between the leak and the fire.',
      'negation',
    ],
    ['One of the wards was evacuated.', 'Not one of the wards was evacuated.', 'negation'],
    ['Nothing of the cargo was lost in the harbour.', 'Some of the cargo was lost in the harbour.', null],
    ['Holm has not spent any money on the tram.', 'Holm has spent 31 million crowns on design.', 'negation'],
    [
      'Kell did not sign the lease for the yard.',
      'Kell signed the lease for the yard on Monday.',
      'negation',
    ],
    ['Kell signed the lease for the yard.', 'Kell may sign the lease for the yard.', 'entailment'],
  ])('“%s” beside “%s”: %s', (claim, text, type) => {
    expect(check(claim, text).map((problem) => problem.type)).toEqual(type === null ? [] : [type]);
  });

  it.each([
    ['The march through Holm was banned.', 'Was the march through Holm banned? It was, the police said.'],
    ['The march through Holm was not banned.', 'Was the march through Holm banned? It was not.'],
    ['Kell asked whether the march through Holm was banned.', 'Was the march through Holm banned?'],
    ['The gifts included a painting.', 'The gifts did not just include a painting.'],
    ['The council closed the library.', 'The council, with no vote, closed the library.'],
    ['Sagna left Holm for the coast.', 'Sagna does not regret leaving Holm for the coast.'],
    ['Kell failed to sign the lease for the yard.', 'Kell did not sign the lease for the yard.'],
    ['The guard blamed nobody for the fire.', 'The guard blamed nobody for the fire.'],
  ])('passes “%s” beside “%s”', (claim, text) => {
    expect(check(claim, text)).toEqual([]);
  });
});
