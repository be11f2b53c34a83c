import { describe, expect, it } from 'vitest';
import { completeArticle } from '../../domain/article.js';
import { type Brief, claimsOf } from '../../domain/brief.js';
import type { Claim } from '../../domain/claim.js';
import { findWorsenings, type Scorecard } from '../../domain/scorecard.js';
import { scoreBriefs } from './score-briefs.js';

const REPORTS = [
  {
    title: 'Harwick council approves tram line',
    text: [
      'Harwick’s council approved a 14-kilometre tram line on Tuesday after a debate of nine hours.',
      '“We have waited twenty years for this line,” said Mara Holt, the mayor.',
      'The line will not serve the harbour, the council said.',
      'A study by Fenwick University found that 61 percent of residents want the line.',
    ].join('\n'),
    outlet: 'Harwick Post',
    published: '2026-03-02T08:00:00Z',
  },
  {
    title: 'Tram line divides Harwick',
    text: [
      'Critics of the tram line say that its cost of $310 million is too high.',
      'Owen Pell, who leads a shopkeepers’ group, called the plan “a hole in the street”.',
    ].join('\n'),
    outlet: 'Fen Daily',
    published: '2026-03-02T09:00:00Z',
  },
  {
    title: 'Opinion: The tram is a mistake',
    text: 'The tram will ruin the market square.',
    outlet: 'Skerry Wire',
    published: '2026-03-02T10:00:00Z',
  },
].map(completeArticle);

const HONEST = [
  'Harwick’s council approved a 14-kilometre tram line on Tuesday after a debate of nine hours.',
  '“We have waited twenty years for this line,” said Mara Holt, the mayor.',
  'The line will not serve the harbour, the council said.',
  'Critics of the tram line say that its cost of $310 million is too high.',
];

/** A brief of these sentences; the first is the lede. Evidence is the source sentence given, or the sentence itself. */
function briefOf(sentences: readonly string[], evidence: readonly string[] = sentences): Brief {
  const claims = sentences.map((text, at): Claim => {
    const words = evidence[at] ?? text;
    const source = REPORTS.findIndex((report) => report.text.includes(words));
    const start = REPORTS[source]?.text.indexOf(words) ?? 0;
    const spans = source < 0 ? [] : [{ source: source + 1, start, end: start + words.length, text: words }];
    return { id: `c${at}`, text, verdict: 'supported', score: 1, evidence: spans, problems: [] };
  });
  const [lede, kicker, ...bullets] = claims;
  if (lede === undefined || kicker === undefined) throw new Error('a brief has two sentences at least');
  return {
    headline: 'Harwick council approves tram line',
    dek: '',
    dekEvidence: [],
    slug: 'tram',
    language: 'en',
    writer: { engine: 'extractive', version: '1' },
    lede,
    nutGraf: [],
    sections: [{ label: 'What you should know', kicker, bullets }],
    disagreements: [],
    possibleContradictions: [],
    unknown: [],
    sources: REPORTS.map(({ title, outlet, family, url }, at) => ({
      n: at + 1,
      title,
      outlet,
      family,
      url,
      byline: null,
      published: null,
    })),
    dropped: [],
  };
}

function score(brief: Brief | null): Scorecard {
  const opinions = new Set(['a3']);
  return scoreBriefs('test', { engine: 'extractive', version: '1' }, [
    { story: 'tram', articles: REPORTS, brief, opinions },
  ]);
}

const faultsIn = (card: Scorecard): string[] =>
  card.measures.filter(({ faults }) => faults > 0).map(({ name }) => name);

describe('the scorecard', () => {
  it('finds nothing wrong with an honest brief', () => {
    const card = score(briefOf(HONEST));
    expect(faultsIn(card)).toEqual([]);
    expect(card).toMatchObject({ stories: 1, unwritten: 0, claims: HONEST.length, faultyBriefs: 0 });
  });

  it.each([
    ['quoted words altered', '“We have waited thirty years for this line,” said Mara Holt, the mayor.', 1],
    ['a quotation with the wrong speaker', '“We have waited twenty years for this line,” said Owen Pell.', 1],
    ['a quotation without its speaker', '“We have waited twenty years for this line.”', 1],
    [
      'digits that stand in no source',
      'Critics of the tram line say that its cost of $330 million is too high.',
      3,
    ],
    [
      'a number that no source bears out',
      'Critics of the tram line say that its cost of $330 million is too high.',
      3,
    ],
    ['a name that stands in no source', 'Critics in Tarn say that the cost of the tram line is too high.', 3],
    ['turned into its opposite', 'The line will serve the harbour, the council said.', 2],
    ['attribution lost', 'The line will not serve the harbour.', 2],
    [
      'a loaded word that no source uses',
      'Harwick’s council approved a massive 14-kilometre tram line on Tuesday.',
      0,
    ],
    [
      'a judgement in the desk’s own voice',
      'Harwick’s council unfortunately approved a 14-kilometre tram line.',
      0,
    ],
    ['speaks as “we” or to the reader', 'You can soon ride a 14-kilometre tram line in Harwick.', 0],
    ['an opening that hangs in the air', 'It will not serve the harbour, the council said.', 2],
    ['a fact told twice', HONEST[0] ?? '', 3],
    ['a lede of more than 45 words', `${'the council of the town of Harwick '.repeat(7)}approved it.`, 0],
    ['words about the page instead of the event', 'Sign up for the newsletter of the Harwick Post.', 3],
  ])('counts %s', (name, sentence, at) => {
    const planted = HONEST.map((text, index) => (index === at ? sentence : text));
    const before = score(briefOf(HONEST));
    const card = score(briefOf(planted, HONEST));
    expect(faultsIn(card)).toContain(name);
    expect(card.findings.map((finding) => finding.name)).toContain(name);
    expect(card.faultyBriefs).toBe(1);
    expect(card.measures.find((measure) => measure.name === name)?.of).toBeGreaterThan(0);
    expect(faultsIn(before)).not.toContain(name);
  });

  it('counts an author’s view that is told as fact', () => {
    const [view = ''] = REPORTS[2]?.text.split('\n') ?? [];
    expect(faultsIn(score(briefOf([...HONEST, view])))).toContain('an author’s view without the author');
    const owned = score(
      briefOf([...HONEST, 'The Skerry Wire’s columnist said the tram will ruin the square.']),
    );
    expect(faultsIn(owned)).not.toContain('an author’s view without the author');
  });

  it('counts a claim whose evidence is not the source’s words', () => {
    const brief = briefOf(HONEST);
    const evidence = brief.lede.evidence.map((span) => ({ ...span, start: span.start + 1 }));
    const card = score({ ...brief, lede: { ...brief.lede, evidence } });
    expect(faultsIn(card)).toEqual(['evidence that is not the source’s own words']);
    expect(claimsOf(brief)).toHaveLength(HONEST.length);
  });

  it('counts a brief of one outlet where three or more reported, opinion left out', () => {
    const name = 'one outlet only where three or more reported';
    const whole = briefOf(HONEST);
    const brief = { ...whole, sources: whole.sources.slice(0, 1) };
    const of = (opinions: ReadonlySet<string>) =>
      scoreBriefs('test', brief.writer, [
        { story: 'tram', articles: REPORTS, brief, opinions },
      ]).measures.find((measure) => measure.name === name);
    expect(of(new Set())).toMatchObject({ faults: 1, of: 1 });
    expect(of(new Set(['a3']))).toMatchObject({ faults: 0, of: 0 });
  });

  it('counts stories that were not written', () => {
    expect(score(null)).toMatchObject({ unwritten: 1, claims: 0, faultyBriefs: 0 });
  });
});

describe('two scorecards', () => {
  const honest = score(briefOf(HONEST));

  it('are equal where nothing changed', () => {
    expect(findWorsenings(honest, honest)).toEqual([]);
  });

  it('tell every altered quotation as worse, and nothing as worse the other way round', () => {
    const planted = HONEST.map((text) => text.replace('twenty', 'thirty'));
    const worse = score(briefOf(planted, HONEST));
    expect(findWorsenings(honest, worse).map(({ name }) => name)).toContain('quoted words altered');
    expect(findWorsenings(worse, honest)).toEqual([]);
  });

  it('tell one fault more in quotation as worse, and fewer places for as many faults as no worse', () => {
    const card = (faults: number, of: number): Scorecard => ({
      ...honest,
      measures: [{ criterion: 'quotation', name: 'quoted words altered', faults, of }],
    });
    expect(findWorsenings(card(1, 100), card(2, 100))).toHaveLength(1);
    expect(findWorsenings(card(1, 100), card(1, 90))).toEqual([]);
    expect(findWorsenings(card(1, 100), card(2, 200))).toEqual([]);
  });

  it('leave out what chance explains in the other criteria', () => {
    const card = (faults: number): Scorecard => ({
      ...honest,
      measures: [{ criterion: 'context', name: 'a fact told twice', faults, of: 200 }],
    });
    expect(findWorsenings(card(2), card(3))).toEqual([]);
    expect(findWorsenings(card(2), card(12)).map(({ name }) => name)).toEqual(['a fact told twice']);
  });

  it('count stories that are no longer written', () => {
    const card = (unwritten: number): Scorecard => ({ ...honest, measures: [], stories: 20, unwritten });
    expect(findWorsenings(card(0), card(6)).map(({ name }) => name)).toEqual(['stories without a brief']);
  });
});
