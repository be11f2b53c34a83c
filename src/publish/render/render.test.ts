import { describe, expect, it } from 'vitest';
import type { Brief } from '../../domain/brief.js';
import type { Claim } from '../../domain/claim.js';
import { renderHtml } from './render-html.js';
import { renderMarkdown } from './render-markdown.js';

const claim = (text: string, ...sources: number[]): Claim => ({
  id: text,
  text,
  verdict: 'supported',
  score: 0.9,
  evidence: sources.map((source) => ({ source, start: 0, end: 9, text: `Words of source ${source}.` })),
  problems: [],
});

const BRIEF: Brief = {
  headline: 'Harbour board lets a model set ferry timetables',
  dek: 'Crews may overrule it.',
  dekEvidence: [{ source: 2, start: 0, end: 9, text: 'Words under the dek.' }],
  slug: 'harbour-board',
  language: 'en',
  writer: { engine: 'extractive', version: '1' },
  lede: claim('The board voted 7 to 2 on Friday.', 1, 3),
  nutGraf: [claim('It is the first authority to do so.', 2)],
  sections: [
    {
      label: 'What they’re saying',
      kicker: claim('Supporters speak of empty boats.', 1),
      bullets: [claim('“We were sailing empty boats,” said Marit Sole.', 1, 2, 1)],
    },
  ],
  disagreements: [
    {
      about: 'Days of the trial',
      positions: [claim('Skerry Wire reports 60 days.', 1), claim('Fen Daily reports 41.', 3)],
    },
  ],
  possibleContradictions: [],
  unknown: [claim('No source reports what happens when the model fails.')],
  sources: [
    source(1, 'Skerry Wire', 'Board lets software set ferry timetables'),
    source(2, 'The Tidewater Post', 'Ferries to be timed by machine'),
    { ...source(3, 'Fen Daily', 'Software to set ferry timetables'), syndicatedFrom: 'Skerry Wire' },
  ],
  dropped: [{ text: 'Subscribe now.', reason: 'boilerplate' }],
};

function source(n: number, outlet: string, title: string) {
  const url = `https://outlet${n}.example/a?b=1&c=2`;
  return {
    n,
    outlet,
    title,
    family: outlet,
    byline: n === 1 ? 'Oona Vastrand' : null,
    published: '2026-03-13T18:20:00Z',
    url,
  };
}

describe('renderMarkdown', () => {
  it('gives every sentence its sources and every bullet its outlets', () => {
    expect(renderMarkdown(BRIEF)).toBe(`# Harbour board lets a model set ferry timetables

*Crews may overrule it.* [2]

The board voted 7 to 2 on Friday. [1][3] It is the first authority to do so. [2]

## What they’re saying

Supporters speak of empty boats. [1]

- “We were sailing empty boats,” said Marit Sole. [1][2] (Skerry Wire, The Tidewater Post)

## Where outlets disagree

Days of the trial:

- Skerry Wire reports 60 days. [1] (Skerry Wire)
- Fen Daily reports 41. [3] (Fen Daily)

## What is not known

- No source reports what happens when the model fails.

## Sources

1. Skerry Wire, by Oona Vastrand, 2026-03-13: [Board lets software set ferry timetables](<https://outlet1.example/a?b=1&c=2>)  
   <https://outlet1.example/a?b=1&c=2>
2. The Tidewater Post, 2026-03-13: [Ferries to be timed by machine](<https://outlet2.example/a?b=1&c=2>)  
   <https://outlet2.example/a?b=1&c=2>
3. Fen Daily, 2026-03-13 (a copy of Skerry Wire’s report): [Software to set ferry timetables](<https://outlet3.example/a?b=1&c=2>)  
   <https://outlet3.example/a?b=1&c=2>
`);
  });

  it.each([
    ['1986. It began', '1986\\. It began'],
    ['- not a list', '\\- not a list'],
    ['a *b* _c_ `d` [e](f) <g> &amp; #h', 'a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> \\&amp; \\#h'],
    ['two\n\nparagraphs', 'two paragraphs'],
  ])('makes no markup of %j', (text, escaped) => {
    const markdown = renderMarkdown({ ...BRIEF, lede: claim(text, 1), nutGraf: [] });
    expect(markdown).toContain(`\n\n${escaped} [1]\n\n`);
  });

  it('speaks the brief’s language', () => {
    const [section] = BRIEF.sections;
    const brief = { ...BRIEF, language: 'fr', sections: section ? [section] : [] };
    const markdown = renderMarkdown(brief);
    expect(markdown.match(/^## .+$/gm)).toEqual([
      '## Ce qu’ils en disent',
      '## Là où les médias divergent',
      '## Ce que l’on ignore',
      '## Sources',
    ]);
    expect(markdown).toContain('Skerry Wire, par Oona Vastrand, 2026-03-13: ');
    expect(markdown).toContain('(reprise de l’article de Skerry Wire)');
    const page = renderHtml(brief);
    expect(page.match(/<h2>.+?<\/h2>/g)).toEqual([
      '<h2>Ce qu’ils en disent</h2>',
      '<h2>Là où les médias divergent</h2>',
      '<h2>Ce que l’on ignore</h2>',
      '<h2>Sources</h2>',
    ]);
    expect(renderHtml({ ...brief, language: 'ar' })).toContain('<h2 lang="en">Where outlets disagree</h2>');
  });

  it('marks what is not settled, but for the positions below their heading', () => {
    const disputed = { ...BRIEF.lede, verdict: 'disputed' as const };
    const [matter] = BRIEF.disagreements;
    const positions = matter?.positions.map((one) => ({ ...one, verdict: 'disputed' as const })) ?? [];
    const doubt = { type: 'doubt' as const, text: 'first', near: null, blocks: false };
    const brief = {
      ...BRIEF,
      lede: disputed,
      nutGraf: BRIEF.nutGraf.map((one) => ({ ...one, verdict: 'disputed' as const, problems: [doubt] })),
      disagreements: [{ about: 'Days of the trial', positions }],
    };
    expect(renderMarkdown(brief)).toContain(
      'on Friday. [1][3] *(outlets disagree)* It is the first authority to do so. [2] *(in doubt)*',
    );
    expect(renderMarkdown(brief).match(/outlets disagree\)/g)).toHaveLength(1);
    expect(renderHtml(brief).match(/<small class="d"> \((.+?)\)<\/small>/g)).toHaveLength(2);
  });

  it('links nothing but web addresses', () => {
    const sources = BRIEF.sources.map((entry) => ({ ...entry, url: 'javascript:alert(1)' }));
    expect(renderMarkdown({ ...BRIEF, sources })).not.toContain('javascript');
  });
});

describe('renderHtml', () => {
  const html = renderHtml(BRIEF);

  it('is one file that loads and runs nothing', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(html).not.toMatch(/<(?:script|link|img)\b|url\(|@import/);
  });

  it('shows each source with its words', () => {
    expect(html).toContain(
      '<a href="https://outlet2.example/a?b=1&amp;c=2">Ferries to be timed by machine</a>',
    );
    expect(html).toContain('Words under the dek. … Words of source 2.');
    expect(html).toContain('Crews may overrule it.<sup><a href="#s2">[2]</a></sup>');
    expect(html).toContain('href="#s3"');
    expect(html).not.toContain('Subscribe now.');
  });

  it('escapes what comes from reports', () => {
    const hostile = '<script>alert(1)</script>';
    const sources = BRIEF.sources.map((entry) => ({
      ...entry,
      title: hostile,
      outlet: hostile,
      url: 'javascript:x',
    }));
    const page = renderHtml({
      ...BRIEF,
      headline: hostile,
      dek: `"${hostile}`,
      lede: claim(hostile, 1),
      sources,
    });
    expect(page).not.toMatch(/<script|javascript:/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});
