import { describe, expect, it } from 'vitest';
import { type GenreFacts, tellGenre } from './genre.js';

const REPORT: GenreFacts = {
  types: ['NewsArticle'],
  section: 'Business',
  tags: ['advertising', 'opinion polls'],
  url: 'https://outlet.example/business/2026/03/solvane-fire',
  title: 'Fire shuts Solvane battery plant',
  byline: 'Mina Aldous',
  text: 'A fire tore through the plant on Monday.\nThe company said it was proud of its workers.',
};
const tell = (facts: Partial<GenreFacts>) => tellGenre({ ...REPORT, ...facts });

describe('a report', () => {
  it.each<[string, Partial<GenreFacts>]>([
    ['by itself', {}],
    ['of a poll', { title: 'Opinion polls show a close race', url: 'https://a.example/opinion-polls/x' }],
    ['on a comment', { title: 'Minister’s comment draws protest', section: 'Comments and likes' }],
    ['tagged with what it is about', { tags: ['opinion', 'comment'] }],
    ['whose address ends with the word', { url: 'https://a.example/news/opinion' }],
    ['with one mark of a release', { text: 'It told investors.\nAbout Solvane\nIt makes cells.' }],
    ['beside an advertisement', { text: 'Advertisement\nA fire tore through the plant.' }],
    ['of a sponsored race', { title: 'Sponsored runners cross the country' }],
    [
      'with nothing known',
      { types: [], section: null, tags: [], url: null, title: null, byline: null, text: '' },
    ],
  ])('stays one: %s', (_name, facts) => {
    expect(tell(facts)).toEqual({ genre: 'report', sign: null });
  });
});

describe('what is no report', () => {
  it.each<[Partial<GenreFacts>, string, string]>([
    [{ types: ['OpinionNewsArticle'] }, 'opinion', 'the page calls itself OpinionNewsArticle'],
    [
      { types: ['Article', 'AdvertiserContentArticle'] },
      'sponsored',
      'the page calls itself AdvertiserContentArticle',
    ],
    [{ types: ['SatiricalArticle'] }, 'satire', 'the page calls itself SatiricalArticle'],
    [{ section: 'Opinion' }, 'opinion', 'its section is Opinion'],
    [{ section: 'News / Op-Ed' }, 'opinion', 'its section is Op-Ed'],
    [{ section: 'Meinung' }, 'opinion', 'its section is Meinung'],
    [{ section: 'Press releases' }, 'press-release', 'its section is Press releases'],
    [{ tags: ['Advertorial'] }, 'sponsored', 'it is tagged Advertorial'],
    [{ url: 'https://a.example/commentary/2026/fire' }, 'opinion', 'its address has /commentary/'],
    [{ url: 'https://a.example/partner-content/fire' }, 'sponsored', 'its address has /partner-content/'],
    [{ title: 'Editorial: Close the plant' }, 'opinion', 'its headline begins “Editorial”'],
    [{ title: '[Sponsored] A better cell' }, 'sponsored', 'its headline begins “[Sponsored”'],
    [{ byline: 'The Editorial Board' }, 'opinion', 'its byline says “Editorial Board”'],
    [{ byline: 'Paid for by Solvane' }, 'sponsored', 'its byline says “Paid for by”'],
    [
      {
        text: 'Cells that last.\nMore text.\nEven more.\nThis content was produced in partnership by Solvane.',
      },
      'sponsored',
      'it says “This content was produced in partnership by Solvane.”',
    ],
    [
      { text: 'FOR IMMEDIATE RELEASE\nSolvane opens a hall.' },
      'press-release',
      'it has “FOR IMMEDIATE RELEASE”',
    ],
    [
      { text: 'Solvane is proud to announce a hall.\nMore.\nAbout Solvane\nIt makes cells.' },
      'press-release',
      'it has “About Solvane” and “is proud to announce”',
    ],
  ])('is told by what says so: %o', (facts, genre, sign) => {
    expect(tell(facts)).toEqual({ genre, sign });
  });
});
