import { describe, expect, it } from 'vitest';
import { parseFeed } from '../parse-feed.js';

const parse = (text: string) => parseFeed(new TextEncoder().encode(text), { url: 'https://a.example/feed' });
const head = '"version":"https://jsonfeed.org/version/1.1","title":"T"';
const item = '{"id":"1","url":"/1","title":"One"}';
const sound = `{${head},"items":[${item}]}`;
const REPAIRED = ['The JSON is broken and was repaired.'];

describe('JSON feeds that are broken', () => {
  it.each([
    ['a comma too many', `{${head},"items":[${item},],}`],
    ['comments', `/* made by hand */ {${head}, // the news\n"items":[${item}]}`],
    ['a guard', `)]}',\n${sound}`],
    ['a call', `callback(${sound});`],
    ['a line break in a string', `{${head},"items":[{"id":"1","url":"/1","title":"One\n"}]}`],
  ])('%s', (_name, text) => {
    const feed = parse(text);
    expect(feed.problems).toEqual(REPAIRED);
    expect(feed.entries.map(({ link, title }) => [link, title])).toEqual([['https://a.example/1', 'One']]);
  });

  it('cut off anywhere: whole members are kept, halves are not', () => {
    const text = `{${head},"items":[${item},{"id":"2","url":"https://a.example/2-and-more","title":"Two"}]}`;
    for (let length = text.indexOf('"items"') + 9; length < text.length; length++) {
      const feed = parse(text.slice(0, length));
      expect(feed.problems).toEqual(REPAIRED);
      for (const { link } of feed.entries)
        expect([null, 'https://a.example/1', 'https://a.example/2-and-more']).toContain(link);
    }
  });

  it('takes the id where it is an address, names without objects, and references in titles', () => {
    const odd = '{"id":"https://a.example/3","title":"Fish &amp; chips","authors":["Jane Doe"]}';
    expect(parse(`{${head},"items":[${odd}]}`).entries[0]).toMatchObject({
      link: 'https://a.example/3',
      title: 'Fish & chips',
      author: 'Jane Doe',
    });
  });
});
