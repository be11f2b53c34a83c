import { expect, test } from 'vitest';
import { fillDates } from './fill-dates.js';
import { ArticleFileError, parseArticleFile } from './parse-article-file.js';
import { setQuotes } from './set-quotes.js';

const FILE = `---
outlet: paper
hoursAgo: 2.5
title: "A: b"
dek: D
byline: N
section: S
tags: one, two
image: I
credit: C
swap: a => b
copyOf: wire
---
First.

Second.
`;

test('an article file is front matter and paragraphs', () => {
  const file = parseArticleFile('story/paper.md', FILE);
  expect(file).toMatchObject({
    story: 'story',
    name: 'paper',
    hoursAgo: 2.5,
    title: 'A: b',
    tags: ['one', 'two'],
  });
  expect(file.copy).toEqual({ from: 'wire', cut: 0, swaps: [{ from: 'a', to: 'b' }] });
  expect(file.paragraphs).toEqual(['First.', 'Second.']);
});

test('a missing field is named with its file', () => {
  const broken = () => parseArticleFile('story/paper.md', FILE.replace('dek: D\n', ''));
  expect(broken).toThrow(ArticleFileError);
  expect(broken).toThrow('story/paper.md: "dek" is missing');
});

test('dates count from the day of the first report', () => {
  const first = new Date('2026-03-04T23:30:00Z');
  expect(fillDates('{{weekday 0}} {{weekday 2}} {{date -28}} {{month 40}}', first)).toBe(
    'Wednesday Monday April 1 January',
  );
});

test('quotation marks are set by what stands before them', () => {
  expect(setQuotes(`"It's 'odd'," she said ("very"). Members' "no."`)).toBe(
    '“It’s ‘odd’,” she said (“very”). Members’ “no.”',
  );
});
