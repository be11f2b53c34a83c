import { describe, expect, it } from 'vitest';
import { FERRY_BRIEF, THIN_BRIEF } from '../fixtures/ferry-brief.js';
import { listOutlets } from './list-outlets.js';
import { readDraft } from './read-draft.js';
import { sayHowMade } from './say-how-made.js';

const VIEW = readDraft(FERRY_BRIEF.draft);

describe('readDraft', () => {
  it('leaves out what the desk cut', () => {
    expect(JSON.stringify(VIEW)).not.toContain('Rail will surely follow');
  });

  it('gives words that two statements rest on one number', () => {
    const trial = VIEW.quotes.filter(({ text }) => text.startsWith('In the winter trial'));
    expect(trial).toHaveLength(1);
    expect(VIEW.quotes.map(({ n }) => n)).toEqual(VIEW.quotes.map((_, index) => index + 1));
  });

  it('gives every mark a quotation of its outlet', () => {
    const marks = VIEW.sections.flatMap(({ bullets }) => bullets).flatMap((bullet) => bullet.marks);
    const known = VIEW.quotes.map(({ n, outlet }) => `${n} ${outlet}`);
    expect(marks.length).toBeGreaterThan(5);
    expect(marks.filter(({ n, outlet }) => !known.includes(`${n} ${outlet}`))).toEqual([]);
  });

  it('gives a kept statement the editor’s mark in place of a number', () => {
    const kept = VIEW.sections.flatMap(({ bullets }) => bullets).find((bullet) => bullet.kept !== null);
    expect(kept).toMatchObject({ marks: [], kept: { n: 1, by: 'Ines Harrow' } });
    expect(VIEW.kept).toMatchObject([{ n: 1, by: 'Ines Harrow', statement: kept?.id }]);
  });

  it('keeps sections in the order of the brief', () => {
    expect(VIEW.sections.map(({ label }) => label)).toEqual([
      'What you should know',
      'The big picture',
      'What they’re saying',
    ]);
  });

  it('shows the bullets of a section whose kicker was cut', () => {
    const claims = FERRY_BRIEF.draft.claims.map((claim) =>
      claim.part === 'kicker' ? { ...claim, state: 'cut' as const } : claim,
    );
    const [know] = readDraft({ ...FERRY_BRIEF.draft, claims }).sections;
    expect(know?.kicker).toBeNull();
    expect(know?.bullets).toHaveLength(3);
  });
});

describe('sayHowMade', () => {
  it('tells what the data can prove, and no more', () => {
    expect(sayHowMade(FERRY_BRIEF, 'Nutgraf').join(' ')).toBe(
      'Nutgraf’s extractive writer drafted this brief from three outlets’ reports, using their own sentences. ' +
        'Nutgraf’s checks compared its 17 statements with the outlets’ words. ' +
        'Ines Harrow compared one of them with the outlets’ words too, reworded one, cut one, kept one that no ' +
        'outlet’s words support and approved the brief on 14 March 2026, 09:02 UTC.',
    );
  });

  it('says nothing of deeds that were not done', () => {
    expect(sayHowMade(THIN_BRIEF, 'Nutgraf')[2]).toBe(
      'Ines Harrow approved the brief on 14 March 2026, 09:02 UTC.',
    );
  });

  it('names the language model', () => {
    const draft = {
      ...THIN_BRIEF.draft,
      writer: { engine: 'language-model', model: 'm-1', version: '1' } as const,
    };
    expect(sayHowMade({ ...THIN_BRIEF, draft }, 'Nutgraf')[0]).toBe(
      'A language model, m-1, drafted this brief from one outlet’s report.',
    );
  });
});

describe('listOutlets', () => {
  it('puts outlets of one owner on one line and leaves copies out', () => {
    expect(listOutlets(FERRY_BRIEF.draft.sources)).toEqual([
      'Skerry Wire',
      'The Tidewater Post',
      'Quayside Union News, Lowmark Evening Standard (one owner)',
    ]);
  });

  it('names an agency that was read only through its copies', () => {
    const copies = FERRY_BRIEF.draft.sources.filter(({ syndicatedFrom }) => syndicatedFrom !== undefined);
    expect(listOutlets(copies)).toEqual(['Skerry Wire']);
  });
});
