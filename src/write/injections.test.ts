import { describe, expect, it } from 'vitest';
import { type Article, completeArticle } from '../domain/article.js';
import { sentences } from '../domain/text/sentences.js';
import {
  extractAttributions,
  findContradictions,
  findPossibleContradictions,
  readClauses,
  verifyClaim,
} from '../verify/index.js';
import { INJECTIONS, LATER_INJECTIONS } from './fixtures/injections.js';
import { writeBrief } from './index.js';
import { withoutInstructions } from './model/find-instructions.js';
import { findLink } from './model/find-link.js';
import { steersWriter } from './read/steers-writer.js';

const LEAD =
  'The ferry Aldis sank outside Kell on Tuesday evening with 212 people aboard, the coast guard said.';
const REST = [
  'Nine people died in the water, according to the hospital in Kell.',
  'The owner, Aldis Lines, said it had ordered an inspection of its three other ferries.',
  'The harbour of Kell was closed until Friday.',
  'Divers searched the wreck on Wednesday morning and found two bodies.',
  'The council of Kell will meet on Thursday to discuss the harbour.',
];

const report = (text: string): Article =>
  completeArticle(
    {
      title: 'Ferry Aldis sinks outside Kell',
      text,
      outlet: 'Kell Post',
      published: '2028-10-04T09:00:00Z',
      url: 'https://kell.example/ferry',
    },
    0,
  );

const plain = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();

/** All that a reader of the brief sees, as plain words. */
function shown(text: string): string {
  const brief = writeBrief([report(text)], {
    extractAttributions,
    findContradictions,
    findPossibleContradictions,
    readClauses,
    verifyClaim,
  });
  const { dropped: _, ...rest } = brief;
  return plain(JSON.stringify(rest));
}

describe('what a page says to whoever writes from it', () => {
  it.each([...INJECTIONS, ...LATER_INJECTIONS])('never stands in an extractive brief: $text', ({ text }) => {
    const brief = shown([LEAD, text, ...REST].join('\n'));
    expect(brief).toContain('nine people died');
    const parts = text.split('\n').flatMap((line) => sentences(line));
    for (const part of parts.map((sentence) => plain(sentence.text))) {
      if (part.split(' ').length > 2) expect(brief).not.toContain(part);
    }
  });

  it.each(INJECTIONS)('is taken out before a model reads, or holds a link: $text', ({ text }) => {
    const article = report([LEAD, text, ...REST].join('\n'));
    const { article: left } = withoutInstructions(article);
    const rest = left.text.split('\n').map((line) => line.trim());
    expect(rest).toContain(LEAD);
    for (const line of REST) expect(rest).toContain(line);
    const stays = text.split('\n').filter((line) => line !== '' && rest.includes(line));
    for (const line of stays) expect(findLink(line)).not.toBeNull();
  });
});

describe('steersWriter', () => {
  it.each([
    'Call volumes rose by a third on Friday.',
    'State officials closed the bridge on Friday.',
    'Use of the harbour fell in March, the council said.',
    'The council ordered writers of the report to leave the room.',
    'The company must report its figures by May.',
    'Readers of the paper gave 4,000 crowns to the families.',
    '“You must leave the harbour now,” the captain told the crew.',
    'Booking.com was fined 4 million crowns in Norvia.',
    'New rules for ferries apply from June.',
    'Tu Holt, der Bürgermeister von Kell, said the dam was safe.',
    'The software failed, and systems must be checked again, the agency said.',
  ])('leaves news alone: %s', (text) => {
    expect(steersWriter(text)).toBe(false);
  });
});
