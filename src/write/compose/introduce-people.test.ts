import { describe, expect, it } from 'vitest';
import { readText } from '../../../test/support/read-text.js';
import { introducePeople } from './introduce-people.js';

const named = (text: string, source: string, others: readonly string[] = []): string =>
  introducePeople(
    text,
    readText(source),
    new Set(),
    others.map((other) => readText(other)),
  ).text;

describe('the role of somebody who is met', () => {
  it.each([
    [
      'at the end of a sentence',
      '“We did it,” said Ana Ruiz, the harbor master. Ruiz went home.',
      'Ana Ruiz, the harbor master, went home.',
    ],
    [
      'before a comma within a sentence',
      'They talked with the help of a retired judge, Ana Ruiz. Ruiz went home.',
      'Ana Ruiz, a retired judge, went home.',
    ],
    [
      'as what somebody does',
      'Ana Ruiz has run the waterworks since 2003, and she likes it. Ruiz went home.',
      'Ana Ruiz, who has run the waterworks since 2003, went home.',
    ],
    [
      'without what somebody did once',
      'Ana Ruiz, a council member who voted no, had asked for more. Ruiz went home.',
      'Ana Ruiz, a council member, went home.',
    ],
  ])('is read %s', (_, source, wanted) => {
    expect(named('Ruiz went home.', source)).toBe(wanted);
  });

  it.each([
    ['in the words of a speaker', 'They had met a retired judge, Ana Ruiz said. Ruiz went home.'],
    ['in a list', 'In came Ana Ruiz, the harbor master and the clerk. Ruiz went home.'],
  ])('is not read %s', (_, source) => {
    expect(named('Ruiz went home.', source)).toBe('Ana Ruiz went home.');
  });

  it('stands before a name that owns something', () => {
    const source = '“We did it,” said Ana Ruiz, the harbor master. Ruiz went home.';
    expect(named('Ruiz’s staff went home.', source)).toBe('Harbor master Ana Ruiz’s staff went home.');
    const long = '“We did it,” said Ana Ruiz, the head of the harbor. Ruiz went home.';
    expect(named('Ruiz’s staff went home.', long)).toBe('Ana Ruiz’s staff went home.');
  });

  it('is taken from another outlet where the own one only calls somebody “the engineer”', () => {
    const own = 'It says that the engineer, Ana Ruiz, asked. Ruiz went home.';
    const other = 'The city’s water engineer, Ana Ruiz, told the council so. Ruiz went home.';
    expect(named('Ruiz went home.', own, [other])).toBe('Ana Ruiz, the city’s water engineer, went home.');
    expect(named('Ruiz went home.', own)).toBe('Ana Ruiz, the engineer, went home.');
  });
});

it('name in full whom a sentence names behind its opening word', () => {
  const source = 'Ana Ruiz, a teacher, waits. Ruiz said so.';
  expect(named('Whether Ruiz will be seen is not known.', source)).toBe(
    'Whether Ana Ruiz, a teacher, will be seen is not known.',
  );
});

it('tell no role again that somebody’s firm gives', () => {
  const source = readText('Ana Ruiz, Corvane’s chief executive, said so. Ruiz left.');
  expect(
    introducePeople('“Yes,” Ana Ruiz, Corvane’s chief executive, said.', source, new Set(['Ana Ruiz'])).text,
  ).toBe('“Yes,” Ruiz said.');
});

describe('a role before the name', () => {
  const source = readText('The star, backed by former Mayor Ana Ruiz, spoke. Ruiz left. It rained.');

  it.each([
    ['It rains if Ana Ruiz leaves.', 'It rains if former Mayor Ana Ruiz leaves.'],
    ['After Ana Ruiz left, it rained.', 'After former Mayor Ana Ruiz left, it rained.'],
    ['He endorsed Ana Ruiz.', 'He endorsed former Mayor Ana Ruiz.'],
    ['He is no friend of Ana Ruiz.', 'He is no friend of former Mayor Ana Ruiz.'],
  ])('stands behind a preposition, a conjunction or a verb: %s', (text, wanted) => {
    expect(introducePeople(text, source, new Set()).text).toBe(wanted);
  });

  it('stays with a later mention where the first one could not bear it', () => {
    const master = readText('“We did it,” said Ana Ruiz, the harbor master. Ruiz left. It rained.');
    const met = new Set<string>();
    const first = 'It rained for Ana Ruiz and others.';
    expect(introducePeople(first, master, met).text).toBe(first);
    const later = '“Yes,” Ana Ruiz, the harbor master, said.';
    expect(introducePeople(later, master, met).text).toBe(later);
    expect(introducePeople(later, master, met).text).toBe('“Yes,” Ruiz said.');
  });

  it('is no half of a title behind letters in capitals', () => {
    const judge = readText('US District Judge Ana Ruiz spoke. Ruiz left.');
    const text = '“Yes,” US District Judge Ana Ruiz said.';
    expect(introducePeople(text, judge, new Set(['Ana Ruiz'])).text).not.toContain('US Ruiz');
  });
});
