import { describe, expect, it } from 'vitest';
import { type ArticleInput, completeArticle } from '../domain/article.js';
import { type Brief, claimsOf } from '../domain/brief.js';
import type { VerifyClaim } from '../domain/claim.js';
import { findQuotations } from '../domain/text/quotations.js';
import {
  extractAttributions,
  findContradictions,
  findPossibleContradictions,
  readClauses,
  verifyClaim,
} from '../verify/index.js';
import { NothingSupported } from './errors.js';
import { ferry } from './fixtures/ferry.js';
import { column, flash, german, interview } from './fixtures/single-reports.js';
import { writeBrief } from './write-brief.js';

const write = (articles: readonly ArticleInput[], verify: VerifyClaim = verifyClaim): Brief =>
  writeBrief(articles.map(completeArticle), {
    verifyClaim: verify,
    extractAttributions,
    findContradictions,
    findPossibleContradictions,
    readClauses,
  });
const textOf = (brief: Brief): string =>
  [brief.headline, brief.dek, ...claimsOf(brief).map(({ text }) => text)].join('\n');

describe('a brief from several outlets', () => {
  const brief = write(ferry);

  it('opens with who, what, where and when in at most 45 words, with its attribution', () => {
    expect(brief.lede.text).toBe(
      'A ferry with 212 people on board ran aground on a sandbank outside Port Calder on Tuesday evening, and 12 passengers were hurt, the coast guard said.',
    );
  });

  it('takes a headline without outlet name and tease, and a dek that repeats neither it nor the lede', () => {
    expect(brief.headline).toBe('Ferry with 212 aboard runs aground off Port Calder');
    expect(brief.dek).not.toBe('');
    expect(brief.dek).not.toBe(brief.lede.text);
  });

  it('has evidence for every claim that is exactly the slice of its source', () => {
    const texts = new Map(
      brief.sources.map(({ n, url }) => [n, ferry.find((one) => one.url === url)?.text ?? '']),
    );
    for (const { evidence } of claimsOf(brief)) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { source, start, end, text } of evidence)
        expect(texts.get(source)?.slice(start, end)).toBe(text);
    }
  });

  it('draws on every independent outlet and counts the republication once', () => {
    const used = new Set(claimsOf(brief).flatMap(({ evidence }) => evidence.map(({ source }) => source)));
    const outlets = brief.sources.filter(({ n }) => used.has(n)).map(({ outlet }) => outlet);
    expect(outlets.sort()).toEqual(['Calder Courier', 'Coastline', 'Harbour Wire']);
    expect(brief.sources.find(({ outlet }) => outlet === 'Island Gazette')?.syndicatedFrom).toBe(
      'Harbour Wire',
    );
  });

  it('tells what the outlets count differently, and marks the claims that lean on it', () => {
    expect(brief.disagreements.map(({ about }) => about)).toEqual(['Number of passengers: 12 or 14']);
    expect(brief.disagreements[0]?.positions.map(({ evidence }) => evidence[0]?.source)).toEqual([1, 2]);
    expect(brief.lede.verdict).toBe('disputed');
  });

  it('tells what is not known apart', () => {
    expect(brief.unknown.map(({ text }) => text)).toContain(
      'It was not immediately clear when the Marigold could be towed free.',
    );
  });

  it('quotes verbatim and names the speaker, with their role where they are met first', () => {
    const quotes = claimsOf(brief).flatMap(({ text }) => findQuotations(text));
    const sources = ferry.map(({ text }) => text).join('\n');
    expect(quotes.length).toBeGreaterThan(1);
    for (const { text } of quotes) expect(sources).toContain(text.replace(/,$/, ''));
    expect(textOf(brief)).toMatch(/Captain Ruth Adeyemi (?:said|told)/);
  });

  it('leaves out page furniture, opinion, instructions to machines and openings that hang in the air', () => {
    expect(textOf(brief)).not.toMatch(/newsletter|Read more|Reporting by|Harbour Wire\)|safest|We think/i);
    for (const { text } of claimsOf(brief))
      expect(text).not.toMatch(/^(?:He|She|It(?! was not)|They|But|However)\b/);
    expect(brief.dropped.map(({ reason }) => reason)).toContain('an instruction, not reporting');
  });

  it('numbers the sources in the order of first use, and the claims in reading order', () => {
    expect(brief.sources.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
    expect(brief.lede.evidence[0]?.source).toBe(1);
    expect(claimsOf(brief).map(({ id }) => id)).toEqual(claimsOf(brief).map((_, at) => `c${at + 1}`));
  });

  it('is the same every time', () => {
    expect(write(ferry)).toEqual(brief);
  });
});

describe('a brief from one report', () => {
  it('gives lede and what little there is, and no padding', () => {
    const brief = write([flash]);
    expect(brief.lede.text).toBe(
      'A fire in a delivery van closed the Ostra tunnel on Friday morning, the fire service said.',
    );
    expect(claimsOf(brief).map(({ text }) => text)).toContain(
      'The tunnel carries 30,000 cars a day between Ostra and the airport, according to the city.',
    );
    expect(claimsOf(brief).length).toBeLessThanOrEqual(3);
  });

  it('puts the lines of an interview as quotations', () => {
    expect(textOf(write([interview]))).toContain(
      '“Nobody at the port will lose a job this year because of the cranes,” Ruiz said.',
    );
  });

  it('works in other languages with the fixed labels', () => {
    const brief = write([german]);
    expect(brief.language).toBe('de');
    expect(brief.lede.text).toMatch(/^Eine Fähre mit 212 Menschen/);
    expect(brief.sections.map(({ label }) => label)).toEqual(['What you should know']);
  });

  it('writes nothing from its author’s opinion', () => {
    expect(() => write([column])).toThrow(NothingSupported);
  });

  it('counts an editorial beside a report as no report', () => {
    const brief = write([
      flash,
      { ...column, outlet: 'Other Ledger', url: 'https://other.example/opinion/shame' },
    ]);
    expect(brief.sources.map(({ outlet }) => outlet)).toEqual(['Harbour Wire']);
  });

  it('says what was considered when nothing can be written', () => {
    const empty = { title: 'Loading', text: 'Please enable JavaScript to read this page.' };
    try {
      write([empty]);
      expect.unreachable();
    } catch (cause) {
      expect(cause).toBeInstanceOf(NothingSupported);
      expect((cause as NothingSupported).sources).toBe(1);
      expect((cause as NothingSupported).dropped).toHaveLength(1);
    }
  });
});

describe('verification', () => {
  it('drops what does not verify and gives the reason', () => {
    const strict: VerifyClaim = (input) =>
      input.sentence.includes('212')
        ? { verdict: 'unsupported', score: 0, evidence: [], problems: [] }
        : verifyClaim(input);
    const brief = write(ferry, strict);
    expect(textOf({ ...brief, headline: '' })).not.toContain('212');
    expect(
      brief.dropped.some(({ text, reason }) => text.includes('212') && reason.startsWith('not verified')),
    ).toBe(true);
  });

  it('refuses a claim with a problem that blocks although its verdict is supported', () => {
    const blocked: VerifyClaim = () => ({
      verdict: 'supported',
      score: 1,
      evidence: [],
      problems: [{ type: 'quote', text: 'x', near: null, blocks: true }],
    });
    expect(() => write(ferry, blocked)).toThrow(NothingSupported);
  });
});
