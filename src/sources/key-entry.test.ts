import { describe, expect, it } from 'vitest';
import { entryKey } from './key-entry.js';
import { familyOf } from './name-family.js';

describe('entryKey', () => {
  it.each([
    ['http://www.fendaily.example/a/ferry/', 'https://fendaily.example/a/ferry'],
    ['https://fendaily.example/a?utm_source=x&utm_medium=rss&id=7', 'https://fendaily.example/a?id=7'],
    ['https://fendaily.example/a?b=2&a=1#top', 'https://fendaily.example/a?a=1&b=2'],
    ['https://fendaily.example/a?from=rss', 'https://fendaily.example/a'],
    ['https://fendaily.example/a/index.html', 'https://fendaily.example/a/'],
    ['https://FENDAILY.example:443/%7Ejo', 'https://fendaily.example/~jo'],
    ['https://amp.fendaily.example/a/ferry', 'https://www.fendaily.example/a/ferry'],
    ['https://fendaily.example/a/ferry/amp/', 'https://fendaily.example/a/ferry/'],
    ['https://fendaily.example/amp/a/ferry', 'https://fendaily.example/a/ferry'],
    ['https://fendaily.example/a/ferry.amp.html', 'https://fendaily.example/a/ferry.html'],
    ['https://fendaily.example/a/ferry?outputType=amp', 'https://fendaily.example/a/ferry'],
    ['https://fendaily.example/caf%C3%A9', 'https://fendaily.example/cafe\u0301'],
  ])('%s is %s', (one, other) => {
    expect(entryKey(one)).toBe(entryKey(other));
  });

  it.each([
    ['https://fendaily.example/a?id=7', 'https://fendaily.example/a?id=8'],
    ['https://fendaily.example/a', 'https://fendaily.example/A'],
    ['https://fendaily.example/a', 'https://news.fendaily.example/a'],
    ['https://fendaily.example/?p=12', 'https://fendaily.example/?p=13'],
    ['https://fendaily.example/amp', 'https://fendaily.example/ampere'],
    ['https://fendaily.example/a/amplifier', 'https://fendaily.example/a/lifier'],
    ['https://fendaily.example/100%', 'https://fendaily.example/100'],
  ])('%s is not %s', (one, other) => {
    expect(entryKey(one)).not.toBe(entryKey(other));
  });
});

describe('familyOf', () => {
  it.each([
    ['https://www.fendaily.co.uk/x', 'fendaily.co.uk'],
    ['https://sport.fendaily.example/', 'fendaily.example'],
    ['https://jo.blogspot.com/', 'jo.blogspot.com'],
    ['http://gazette.localhost:4041/feed', 'gazette'],
    ['http://post.group.localhost/', 'group'],
    ['http://192.0.2.7/', '192.0.2.7'],
    ['http://localhost:8080/', 'localhost'],
  ])('%s belongs to %s', (url, family) => {
    expect(familyOf(url)).toBe(family);
  });
});
