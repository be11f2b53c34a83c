import { describe, expect, it } from 'vitest';
import { isReachable } from './is-reachable.js';
import { linksOf } from './read-link-header.js';

const NONE = { hub: null, self: null };
const base = 'https://fendaily.example/feed';

describe('linksOf', () => {
  it.each([
    [
      '<https://hub.example/>; rel="hub", <https://fendaily.example/a>; rel="self"',
      'https://hub.example/',
      'https://fendaily.example/a',
    ],
    ['</hub>;rel=hub', 'https://fendaily.example/hub', null],
    [
      '<https://a.example/x,y;z>; title="a, b; rel=\\"hub\\""; rel="self hub"',
      'https://a.example/x,y;z',
      'https://a.example/x,y;z',
    ],
    ['<https://a.example/>; rel=next, <javascript:alert(1)>; rel=hub', null, null],
    [undefined, null, null],
    ['<<<;;,,"', null, null],
  ])('reads %s', (field, hub, self) => {
    expect(linksOf(field, base, NONE)).toEqual({ hub, self });
  });

  it('counts before what the document says', () => {
    const named = { hub: 'https://old.example/', self: base };
    expect(linksOf('<https://hub.example/>; rel=hub', base, named)).toEqual({
      hub: 'https://hub.example/',
      self: base,
    });
  });

  it('takes no time for a hostile field', () => {
    const started = process.cpuUsage().user;
    for (const hostile of ['<', '<a>', '<a>;', '<a>; rel="', '<a>;x="\\', '<a> ; ; '])
      expect(linksOf(hostile.repeat(20_000), base, NONE)).toEqual(NONE);
    expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
  });
});

describe('isReachable', () => {
  it.each([
    ['https://news.example.org', true],
    ['https://8.8.8.8:8443', true],
    ['http://localhost:4040', false],
    ['http://desk.localhost', false],
    ['http://news', false],
    ['http://news.local', false],
    ['http://192.168.1.4', false],
    ['http://100.64.0.1', false],
    ['http://[::1]:4040', false],
    ['http://[fd00::1]', false],
    ['http://[::ffff:127.0.0.1]', false],
  ])('says of %s: %s', (url, reachable) => {
    expect(isReachable(url)).toBe(reachable);
  });
});
