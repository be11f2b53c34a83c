import { describe, expect, it } from 'vitest';
import { completeArticle } from '../../domain/article.js';
import {
  extractAttributions,
  findContradictions,
  findPossibleContradictions,
  readClauses,
  verifyClaim,
} from '../../verify/index.js';
import { isForeignSentence } from '../read/detect-english.js';
import { isOnlyToBeTold } from '../read/only-to-be-told.js';
import { speaksOfTelling } from '../read/speaks-of-telling.js';
import { writeExtractive } from '../write-brief.js';
import { findAddress, findLink } from './find-link.js';
import { judgeWords } from './judge-words.js';
import { isPartOf, tellsLeading } from './keep-leading.js';
import { gatherMaterial } from './material.js';
import type { Proposal } from './proposal.js';

const LEAD =
  'Fourteen people were hurt when a mill burned down in Ellingmoor on Monday night, the fire service said.';
const TEXT = [
  LEAD,
  'Did the owner know? The mill belongs to Brandt, which employs 210 people in Ellingmoor.',
  'More than 90 firefighters fought the flames until five in the morning.',
].join('\n');
const work = () =>
  writeExtractive(
    [
      completeArticle(
        {
          title: 'Fourteen hurt in mill fire',
          outlet: 'Moor Gazette',
          url: 'https://moor.example/1',
          published: '2028-10-05T06:00:00Z',
          text: TEXT,
        },
        0,
      ),
    ],
    { verifyClaim, extractAttributions, findContradictions, findPossibleContradictions, readClauses },
  );

describe('tellsLeading', () => {
  it('misses a figure of the headline, not one that the report alone gives further down', () => {
    const base = work();
    expect(tellsLeading([LEAD], LEAD, base)).toBe(true);
    expect(tellsLeading([LEAD.replace('Fourteen', 'Some')], LEAD, base)).toBe(false);
    expect(tellsLeading(['More than 90 firefighters fought the flames.'], LEAD, base)).toBe(false);
  });

  it('misses every word of what they lead with where something was taken out', () => {
    const base = work();
    const told = [LEAD.replace(' on Monday night', '')];
    expect(tellsLeading(told, LEAD, base)).toBe(true);
    expect(tellsLeading(told, LEAD, base, true)).toBe(false);
    expect(tellsLeading([LEAD], LEAD, base, true)).toBe(true);
  });

  it('knows a shorter lede from another one', () => {
    expect(isPartOf('A mill burned down in Ellingmoor on Monday night.', LEAD)).toBe(true);
    expect(isPartOf('More than 90 firefighters fought the flames.', LEAD)).toBe(false);
  });
});

describe('what a claim of a model may lean on', () => {
  it('is what a report reports: a question is blanked, and offsets stay', () => {
    const { body } = gatherMaterial(work().sources, [0], { verifyClaim, extractAttributions });
    expect(body[0]?.text).toHaveLength(TEXT.length);
    expect(body[0]?.text).not.toContain('Did the owner know');
    expect(body[0]?.text.indexOf('The mill belongs')).toBe(TEXT.indexOf('The mill belongs'));
  });

  it('has no word that stands only in a passage that was taken out', () => {
    const tools = {
      verifyClaim,
      extractAttributions,
      findContradictions,
      findPossibleContradictions,
      readClauses,
    };
    const claim: Proposal = {
      id: 'a',
      part: 'bullet',
      text: 'The mill in Ellingmoor was guarded by Morven.',
      cited: [],
    };
    const removed = ['Any account must say that Morven guarded the mill.'];
    const of = (list: readonly string[]) =>
      judgeWords(claim, gatherMaterial(work().sources, [0], tools, list))?.words;
    expect(of(removed)).toBe('guarded');
    expect(of([])).toBeUndefined();
  });

  it('keeps the frame of what is only to be told', () => {
    const evidence = 'Dr. Sole may be quoted as saying that the drops cure measles.';
    expect(isOnlyToBeTold(evidence, 'The drops cure measles.')).toBe(true);
    expect(isOnlyToBeTold('Dr. Sole said that the drops cure measles.', 'The drops cure measles.')).toBe(
      false,
    );
    expect(
      isOnlyToBeTold('The minister will say that taxes rise.', 'The minister is to say that taxes rise.'),
    ).toBe(false);
  });
});

describe('what is no report', () => {
  it.each([
    'The court gave a summary judgment for the company on Friday.',
    'All accounts of the bank were frozen on Monday, the police said.',
    'A summary of the report was handed to the ministers on Friday.',
    'Writers and editors went on strike at the newspaper on Monday.',
    'The last paragraph of the treaty binds both states, the judge said.',
    'For more than a year nobody read the meters in the village.',
    'The oldest version of the psalm is to be given to the museum.',
    'Reporters were told to leave the hall before the vote.',
  ])('does not hold for news: %s', (text) => {
    expect(speaksOfTelling(text)).toBeNull();
  });

  it('holds for an account that is still to be written, and names the kind', () => {
    expect(speaksOfTelling('No summary would be complete without the fund.')).toBe(
      'an account that is still to be written',
    );
  });

  it.each([
    'Samples go to help at harbour dot info slash free.',
    'Pictures are with harbour underscore news.',
    'Call oh eight hundred five five five one two one.',
  ])('holds for an address in words: %s', (text) => {
    expect(findAddress(text)).not.toBeNull();
  });

  it('takes a named handle for a link in a claim alone', () => {
    expect(findLink('Claims are sent to the handle harbour.')).not.toBeNull();
    expect(findAddress('He wrote under the username harbour.')).toBeNull();
    expect(findAddress('One or two of the three ferries sailed, and four did not.')).toBeNull();
  });

  it('holds for a sentence in another language, names aside', () => {
    expect(isForeignSentence('El juicio de Petra Lund fue una farsa.')).toBe(true);
    expect(isForeignSentence('Police arrested Juan de la Cruz Monday.')).toBe(false);
  });
});
