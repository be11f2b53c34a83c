import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellChange } from '../../domain/report-change.js';
import { comparePassages } from './compare-passages.js';
import { compareReports } from './compare-reports.js';

const BEFORE = [
  'The lock cost 412 million crowns, the authority said.',
  'The old gates stay in service until May.',
  'Pilots had asked for wider approaches.',
];
const readAt = '2026-03-01T10:00:00Z';

const compare = (after: readonly string[], over: { title?: string; modified?: string | null } = {}) =>
  compareReports(
    { title: 'A lock opens', text: BEFORE.join('\n'), readAt },
    { title: over.title ?? 'A lock opens', text: after.join('\n'), modified: over.modified ?? null },
  );
const tell = (...args: Parameters<typeof compare>): string => tellChange('Fen Daily', compare(...args));
const replaced = (at: number, line: string): string[] => BEFORE.with(at, line);

describe('telling what an outlet changed', () => {
  it('names the figure that became another', () => {
    expect(tell(replaced(0, 'The lock cost 430 million crowns, the authority said.'))).toBe(
      'Fen Daily changed its report: “412 million” became “430 million”. It does not say so.',
    );
  });

  it('takes a figure with its currency and its groups for one', () => {
    const refund = (sum: string): string => `Owners get ${sum}, whatever they paid at the time.`;
    const change = compareReports(
      { title: 'A lock opens', text: refund('$1,290'), readAt },
      { title: 'A lock opens', text: refund('$1,190'), modified: null },
    );
    expect(tellChange('Fen Daily', change)).toContain('“$1,290” became “$1,190”');
  });

  it('tells a figure before a headline, and a headline before words', () => {
    const words = replaced(1, 'The old gates stay in use until May.');
    expect(tell(words)).toContain('“service” became “use”');
    expect(tell(words, { title: 'A lock opens late' })).toContain(
      'the headline “A lock opens” became “A lock opens late”; 1 other passage changed too',
    );
    const figure = words.with(0, 'The lock cost 430 million crowns, the authority said.');
    expect(tell(figure, { title: 'A lock opens late' })).toContain(
      '“430 million”; 2 other passages changed too',
    );
  });

  it('tells a report that was written anew as such', () => {
    const before = Array.from(
      { length: 6 },
      (_, n) => `Paragraph ${n} told of the gates and of their keepers.`,
    );
    const after = Array.from({ length: 5 }, (_, n) => `Nothing here was printed before, line ${n} included.`);
    const reading = { title: 'A lock opens', text: before.join('\n'), readAt };
    const change = compareReports(reading, { title: 'A lock opens', text: after.join('\n'), modified: null });
    expect(tellChange('Fen Daily', change)).toBe(
      'Fen Daily wrote its report anew: 11 passages differ. It does not say so.',
    );
  });

  it('tells what was taken out and what was put in', () => {
    expect(tell(BEFORE.slice(0, 2))).toContain('it removed “Pilots had asked for wider approaches.”');
    expect(tell([...BEFORE, 'Divers inspected the sill on Friday.'])).toContain('it added “Divers inspected');
  });

  it('does not call it silent where the page’s date or a note says it', () => {
    const after = replaced(0, 'The lock cost 430 million crowns, the authority said.');
    expect(compare(after, { modified: '2026-03-01T10:05:00Z' }).announced).toBe(true);
    expect(compare(after, { modified: '2026-03-01T09:00:00Z' }).announced).toBe(false);
    expect(compare([...after, 'Correction: an earlier version gave a wrong cost.']).announced).toBe(true);
  });

  it('sees no difference in paragraphs that moved and in other quotes, dashes and spaces', () => {
    expect(comparePassages(BEFORE.join('\n'), [...BEFORE].reverse().join('\n'))).toEqual([]);
    expect(comparePassages('He said “no” – twice.', 'He said "no" - twice. ')).toEqual([]);
    expect(tell(BEFORE.map((line) => `${line}\u00a0`))).toMatch(/in its punctuation and spaces only/);
  });
});

describe('comparing passages', () => {
  const line = fc.array(fc.constantFrom('the', 'gate', 'of', '12', 'crowns', '“no”', 'port', 'opens'), {
    minLength: 1,
    maxLength: 12,
  });
  const text = fc
    .array(line, { maxLength: 8 })
    .map((lines) => lines.map((words) => words.join(' ')).join('\n'));

  it('keeps every word: a changed passage reads as a line of the old text and as one of the new', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const { kind, stretches } of comparePassages(before, after)) {
          const old = stretches.filter((part) => part.kind !== 'added').map((part) => part.text);
          const fresh = stretches.filter((part) => part.kind !== 'removed').map((part) => part.text);
          if (kind !== 'added') expect(before.split('\n')).toContain(old.join(''));
          if (kind !== 'removed') expect(after.split('\n')).toContain(fresh.join(''));
        }
      }),
    );
  });

  it('finds nothing between a text and itself', () => {
    fc.assert(fc.property(text, (same) => comparePassages(same, same).length === 0));
    expect(comparePassages('The gate opens.', 'The gate shuts.')).toHaveLength(1);
  });

  it('tells a text that was replaced as a whole', () => {
    const many = (word: string) =>
      Array.from({ length: 3_000 }, (_, at) => `${word} number ${at} of many`).join('\n');
    const passages = comparePassages(many('gate'), many('lock'));
    expect(passages.length).toBe(200);
  });
});
