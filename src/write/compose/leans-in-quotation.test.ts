import { describe, expect, it } from 'vitest';
import { type ArticleInput, completeArticle } from '../../domain/article.js';
import { type Brief, claimsOf } from '../../domain/brief.js';
import {
  extractAttributions,
  findContradictions,
  findPossibleContradictions,
  readClauses,
  verifyClaim,
} from '../../verify/index.js';
import { readSources } from '../read/read-source.js';
import { writeBrief } from '../write-brief.js';
import { leansInQuotation } from './leans-in-quotation.js';

const options = {
  verifyClaim,
  extractAttributions,
  findContradictions,
  findPossibleContradictions,
  readClauses,
};
const write = (...articles: ArticleInput[]): Brief => writeBrief(articles.map(completeArticle), options);

describe('quoted words that speak of what stands elsewhere', () => {
  it.each([
    ['Mayor Ana Ruiz said on Monday: “It would be a disaster for the town.”', true],
    ['“You cannot do that and sell ads,” Ana Ruiz said.', true],
    ['“We did in that time what we do in a season,” said Ana Ruiz, the mayor.', true],
    ['Mayor Ana Ruiz said of the second bridge over the canal: “It would be a disaster.”', false],
    ['“It is wrong to close a port in winter,” said Ana Ruiz, the mayor.', false],
    ['“The port is our bread and our butter,” said Ana Ruiz, the mayor.', false],
    ['Mayor Ana Ruiz said that it would be a disaster.', false],
  ])('%s', (text, wanted) => {
    const [source] = readSources([completeArticle({ title: 'Ostra', text }, 0)], options, false);
    const [sentence] = source?.sentences ?? [];
    if (!sentence) throw new Error('no sentence was read');
    expect(leansInQuotation({ text, sentence })).toBe(wanted);
  });
});

const PORT = [
  'The port of Ostra will close two of its four gates on Friday, its director Ana Ruiz said.',
  'The closing follows a report of the safety office, which found cracks in the quay below both gates last month.',
  'Trucks will queue for three hours a day in the streets behind the quay, according to the city.',
  'Repairs will cost 12 million euros and take until the spring, the port’s engineers estimate.',
  'The union of the dock workers fears for 40 jobs and plans a vote on a strike on Sunday.',
];

describe('a brief of a story with few answers', () => {
  const brief = write(
    {
      outlet: 'Harbour Wire',
      title: 'Ostra port to close two gates over cracks in the quay',
      text: [
        ...PORT,
        'Ruiz would not say what the closing would cost the port. The port is owned by three families and employs about 600 people.',
        '“We asked for new quays ten years ago and were sent away,” said Per Dahl, who leads the union.',
        '“The cracks are wider than my hand,” said Ida Holm, a crane driver at the northern gate.',
        'Mayor Jon Berg said on Monday: “It would be a disaster for every family of the port.”',
        '“Nobody in this town has forgotten the winter of the last closing,” said Mona Lie, who sells fish on the quay.',
      ].join('\n'),
    },
    {
      outlet: 'Courier',
      title: 'Two gates of Ostra’s port to be shut on Friday',
      text: 'Two of the four gates of Ostra’s port will be shut on Friday because of cracks in the quay, its director said. The safety office has not said who must pay for the repairs. A ferry line will move its boats to the southern basin, it said on Monday.',
    },
  );

  it('lists as unknown what is said to be, and not what stands behind it', () => {
    const unknown = brief.unknown.map(({ text }) => text).join(' ');
    expect(unknown).toContain('would not say what the closing would cost');
    expect(unknown).not.toContain('three families');
  });

  it('quotes nobody on what a reader cannot know', () => {
    const texts = claimsOf(brief).map(({ text }) => text);
    const quoted = texts.filter((text) => text.includes('“'));
    expect(quoted.length).toBeGreaterThan(2);
    expect(quoted.filter((text) => /^[^“]*“It would be a disaster/.test(text))).toEqual([]);
  });
});

it('tells one refusal to talk at most, behind what is said to be unknown', () => {
  const brief = write({
    outlet: 'Harbour Wire',
    title: 'Ostra port to close two gates over cracks in the quay',
    text: [
      ...PORT,
      'The builder of the quay, Nordhav, declined to comment.',
      'The insurer did not respond to a request for comment.',
      'It is not clear who must pay for the repairs of the quay.',
    ].join('\n'),
  });
  const texts = brief.unknown.map(({ text }) => text);
  expect(texts[0]).toContain('not clear who must pay');
  expect(texts.filter((text) => /declined|did not respond/.test(text)).length).toBeLessThanOrEqual(1);
});
