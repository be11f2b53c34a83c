import { describe, expect, it } from 'vitest';
import { parseFeed } from './parse-feed.js';

const parse = (text: string) => parseFeed(new TextEncoder().encode(text), { url: 'https://a.example/feed' });
const rss = (inside: string): string =>
  `<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:a="http://www.w3.org/2005/Atom"
    ><channel><title>T</title>${inside}</channel></rss>`;

describe('when a feed asks to be read', () => {
  it('reads ttl, skipHours and skipDays of RSS', () => {
    const { schedule } = parse(
      rss(`<ttl> 90 </ttl><skipHours><hour>24</hour><hour>3</hour><hour>3</hour><hour>99</hour></skipHours>
        <skipDays><day>Saturday</day><day>sunday</day><day>Someday</day></skipDays>`),
    );
    expect(schedule).toEqual({
      ttl: 90,
      interval: null,
      base: null,
      skipHours: [0, 3],
      skipDays: [0, 6],
      ended: false,
    });
  });

  it.each([
    ['hourly', '2', 30],
    ['daily', null, 1440],
    ['weekly', '0', 10080],
  ])('reads the syndication module: %s, %s times', (period, frequency, minutes) => {
    const times = frequency === null ? '' : `<sy:updateFrequency>${frequency}</sy:updateFrequency>`;
    const { schedule } = parse(
      rss(
        `<sy:updatePeriod>${period}</sy:updatePeriod>${times}<sy:updateBase>2026-01-01T12:00+00:00</sy:updateBase>`,
      ),
    );
    expect(schedule).toMatchObject({ interval: minutes, base: '2026-01-01T12:00:00.000Z' });
  });

  it('reads the schedule of CDF', () => {
    const cdf =
      '<CHANNEL HREF="https://a.example/"><TITLE>T</TITLE><SCHEDULE><INTERVALTIME DAY="1" HOUR="6"/></SCHEDULE></CHANNEL>';
    expect(parse(cdf).schedule.interval).toBe(1800);
  });

  it('passes over numbers that mean nothing', () => {
    const { schedule } = parse(rss('<ttl>soon</ttl><sy:updatePeriod>always</sy:updatePeriod>'));
    expect(schedule).toMatchObject({ ttl: null, interval: null, skipHours: [], skipDays: [] });
  });

  it('reads that a JSON feed has ended', () => {
    expect(
      parse('{"version":"https://jsonfeed.org/version/1.1","expired":true,"items":[]}').schedule.ended,
    ).toBe(true);
  });
});

describe('what a feed says of itself', () => {
  it('reads hub and self from Atom and from RSS', () => {
    const links = (prefix: string) =>
      `<${prefix}link rel="hub" href="mailto:hub@a.example"/><${prefix}link rel="hub" href="//hub.example/"/>
       <${prefix}link rel="self" href="/feed?all"/>`;
    const expected = { hub: 'https://hub.example/', self: 'https://a.example/feed?all' };
    expect(parse(rss(links('a:'))).links).toEqual(expected);
    expect(parse(`<feed xmlns="http://www.w3.org/2005/Atom">${links('')}</feed>`).links).toEqual(expected);
  });

  it('reads the WebSub hub of a JSON feed', () => {
    const hubs = [
      { type: 'rssCloud', url: 'https://cloud.example/' },
      { type: 'WebSub', url: 'https://hub.example/' },
    ];
    const json = { version: 'https://jsonfeed.org/version/1.1', feed_url: '/feed.json', hubs, items: [] };
    expect(parse(JSON.stringify(json)).links).toEqual({
      hub: 'https://hub.example/',
      self: 'https://a.example/feed.json',
    });
  });

  it('gives none where there is none', () => {
    expect(parse(rss('')).links).toEqual({ hub: null, self: null });
    expect(parse('<urlset><url><loc>https://a.example/1</loc></url></urlset>').links).toEqual({
      hub: null,
      self: null,
    });
  });
});
