import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/domain/brief.js';
import { findDates } from '../../src/domain/text/dates.js';
import { findNumbers } from '../../src/domain/text/numbers.js';
import { stem } from '../../src/domain/text/stem.js';
import { isStopWord, words } from '../../src/domain/text/tokens.js';
import { writeBrief } from '../../src/index.js';
import { shortStories } from './short-stories.js';

const MOST_BULLETS = 5;
const FIGURES_TOLD = 0.85;
const SAME = 0.7;

describe.each(shortStories)('a brief of two short reports of $event', ({ reports, people }) => {
  const brief = writeBrief(reports);
  const claims = claimsOf(brief).map(({ text }) => text);
  const shown = [brief.headline, brief.dek, ...claims].join('\n');

  it('tells nearly every figure that the reports give', () => {
    const given = new Set(reports.flatMap(({ text }) => figuresIn(text)));
    const told = new Set(figuresIn(shown));
    const missing = [...given].filter((figure) => !told.has(figure));
    expect(missing.length, `missing: ${missing.join(', ')}`).toBeLessThanOrEqual(
      (1 - FIGURES_TOLD) * given.size,
    );
  });

  it('tells each fact once, and none of them word for word in the dek', () => {
    for (const [at, claim] of claims.entries())
      for (const other of claims.slice(0, at))
        expect(likeness(claim, other), `${claim} | ${other}`).toBeLessThan(SAME);
    if (brief.dek !== '') expect(claims.join('\n')).not.toContain(brief.dek.replace(/\.$/, ''));
    expect(brief.dek).not.toBe(brief.headline);
  });

  it('names people in full with their role where it names them first', () => {
    for (const [name, role] of people) {
      const surname = name.split(' ').at(-1) ?? '';
      const first = claims.find((claim) => new RegExp(`\\b${surname}\\b`, 'u').test(claim));
      if (first === undefined) continue;
      expect(first).toContain(name);
      expect(first.toLowerCase()).toContain(role.toLowerCase());
      const described = claims.filter(
        (claim) => claim.includes(`${surname}, the `) || claim.includes(`${surname}, a `),
      );
      expect(described.length).toBeLessThanOrEqual(1);
    }
  });

  it('opens no claim with a word that stands for something told elsewhere', () => {
    for (const claim of claims)
      expect(claim).not.toMatch(
        /^[“"]?(?:He|She|They|His|Her|Their|Its|This|That|But|And|However|It (?!was not clear))\b/,
      );
  });

  it('fills its sections, and crowds none', () => {
    expect(brief.sections.length).toBeGreaterThanOrEqual(2);
    for (const { bullets } of brief.sections) {
      expect(bullets.length).toBeGreaterThanOrEqual(1);
      expect(bullets.length).toBeLessThanOrEqual(MOST_BULLETS);
    }
  });
});

describe('what leans on the sentence before it', () => {
  const [shown = ''] = shortStories
    .filter(({ event }) => event === 'a verdict')
    .map(({ reports }) =>
      claimsOf(writeBrief(reports))
        .map(({ text }) => text)
        .join('\n'),
    );

  it('stands right behind that one or nowhere', () => {
    expect(shown).toMatch(/the address of Tain’s sister\. She was not charged\.$/m);
    expect(shown).not.toMatch(/^She /m);
  });
});

/** Counts, amounts and measures; dates, years, times of day and ages are no figures. */
function figuresIn(text: string): string[] {
  const dates = findDates(text, null);
  return findNumbers(text)
    .filter(({ kind, unit, value }) => kind === 'cardinal' && (unit !== null || value > 9))
    .filter(({ start, end }) => !dates.some((date) => date.start <= start && end <= date.end))
    .filter(({ start, end }) => !/^, $/.test(text.slice(start - 2, start)) || !/^,/.test(text.slice(end)))
    .map(({ value, unit }) => `${value} ${unit ?? ''}`.trim());
}

function likeness(one: string, other: string): number {
  const [a, b] = [contentOf(one), contentOf(other)];
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared / Math.max(4, Math.min(a.size, b.size));
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(
    words(text)
      .filter((word) => !isStopWord(word))
      .map(stem),
  );
}
