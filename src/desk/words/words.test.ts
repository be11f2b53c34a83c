import { describe, expect, it } from 'vitest';
import type { Problem, ProblemType } from '../../domain/claim.js';
import type { DraftClaim } from '../../domain/draft.js';
import { signalDraft } from '../fixtures/signal-draft.js';
import { listWords, sayLeft, saySpan } from './count-words.js';
import { markClaim } from './mark-claim.js';
import { markSource } from './mark-source.js';
import { markWords } from './mark-words.js';
import { sayChecks } from './say-checks.js';
import { sayDoubts, sayFindings } from './say-finding.js';
import { swapForSource, wordsToCut } from './say-problem.js';
import { sayListTime, sayTime } from './say-time.js';
import { strikeWords } from './strike-words.js';

const CLAIMS = signalDraft().draft.claims;
const claim = (over: Partial<DraftClaim> = {}): DraftClaim => ({ ...(CLAIMS[2] as DraftClaim), ...over });
const problem = (type: ProblemType, text: string, over: Partial<Problem> = {}): Problem => ({
  type,
  text,
  near: null,
  blocks: true,
  ...over,
});
const text = 'The mayor, who won in May, opened the bridge.';
const bad = (problems: Problem[]): DraftClaim =>
  claim({ text, drafted: text, verdict: 'unsupported', problems });

describe('how a statement stands', () => {
  it('is to resolve before it is edited, and settled when it is cut or kept', () => {
    expect(markClaim(bad([problem('entailment', text)]))).toBe('resolve');
    expect(markClaim({ ...bad([problem('entailment', text)]), state: 'edited' })).toBe('resolve');
    expect(markClaim({ ...bad([]), state: 'cut' })).toBe('cut');
    expect(markClaim({ ...bad([]), state: 'kept' })).toBe('kept');
    expect(markClaim(claim({ state: 'edited' }))).toBe('edited');
    expect(markClaim(claim({ state: 'checked' }))).toBe('checked');
    expect(markClaim(claim())).toBe('matches');
  });
});

describe('what the panel says', () => {
  it('names the words that no source reports, without the comma before them', () => {
    const [finding] = sayFindings(bad([problem('entailment', ', who won in May,')]), ['Harbour Courier']);
    expect(finding).toEqual({
      lead: 'No source reports',
      rest: '“who won in May”. The rest matches Harbour Courier.',
    });
  });

  it('sets marks inside its own as single ones', () => {
    const [finding] = sayFindings(bad([problem('entailment', 'forever,” Ruiz said')]), ['Harbour Courier']);
    expect(finding?.rest).toContain('“forever,’ Ruiz said”');
  });

  it('says so where no source reports any of it', () => {
    const [finding] = sayFindings(bad([problem('entailment', text)]), []);
    expect(finding).toEqual({ lead: 'No source reports this statement.', rest: '' });
    expect(sayFindings(bad([]), [])[0]?.lead).toBe('No source reports this statement.');
  });

  it('shows the source’s own words beside a number that differs', () => {
    const [finding] = sayFindings(bad([problem('number', '40', { near: '14' })]), ['A', 'B']);
    expect(`${finding?.lead} ${finding?.rest}`).toBe(
      'No source gives this number: “40”. The nearest words are “14”. The rest matches A and B.',
    );
  });

  it('has a sentence for each check', () => {
    const types: ProblemType[] = [
      'number',
      'date',
      'name',
      'role',
      'quote',
      'quote-made',
      'speaker',
      'attribution',
      'negation',
      'antonym',
      'entailment',
      'doubt',
    ];
    const leads = types.map((type) => sayFindings(bad([problem(type, 'May')]), [])[0]?.lead ?? '');
    expect(leads.every((lead) => lead.length > 10)).toBe(true);
  });

  it('says what a second judge doubts, once, and that it is to be decided', () => {
    const doubted = claim({
      text,
      drafted: text,
      verdict: 'disputed',
      problems: [problem('doubt', 'who won in May', { blocks: false })],
    });
    expect(markClaim(doubted)).toBe('resolve');
    expect(sayFindings(doubted, ['A'])).toEqual([
      { lead: 'The second judge doubts', rest: '“who won in May”. The rest matches A.' },
    ]);
    const whole = { ...doubted, problems: [problem('doubt', text, { blocks: false })] };
    expect(sayFindings(whole, ['A'])).toEqual([
      { lead: 'The second judge doubts this statement.', rest: 'The nearest words are in A.' },
    ]);
    expect(sayDoubts(doubted)).toEqual([]);
    expect(markClaim({ ...doubted, state: 'checked' })).toBe('checked');
    expect(markClaim({ ...doubted, part: 'position' })).toBe('resolve');
    expect(markClaim({ ...doubted, part: 'position', problems: [] })).toBe('matches');
  });

  it('tells lesser doubts apart from what stops approval', () => {
    const doubtful = claim({ problems: [problem('name', 'Monday', { blocks: false })] });
    expect(sayFindings(doubtful, ['Harbour Courier'])[0]?.lead).toBe('Matches Harbour Courier.');
    expect(sayDoubts(doubtful)[0]?.lead).toBe('No source names');
  });

  it('says who kept a statement, and why', () => {
    const kept = claim({ state: 'kept', keptBy: 'Dana', keptReason: 'I was there.' });
    expect(sayFindings(kept, [])[0]?.rest).toContain('“I was there.”');
  });

  it('compares only what the statement holds', () => {
    expect(sayChecks(claim({ text: 'It rains.' }))).toEqual([]);
    expect(sayChecks(claim({ text: '“Yes,” said Ann Lee, 40.' }))).toEqual([
      'Quotation: same words',
      'Numbers: same',
      'Names: same',
    ]);
    expect(sayChecks(claim({ problems: [problem('number', '40')] }))[0]).toBe('Numbers: differ');
  });
});

describe('the source’s own words', () => {
  it('can stand in for one number, not for two, nor for what has no near words', () => {
    const costs = { text: 'It costs 40 crowns.', drafted: '', verdict: 'unsupported' as const };
    const number = problem('number', '40', { near: '14' });
    expect(swapForSource(claim({ ...costs, problems: [number] }))).toEqual({
      near: '14',
      text: 'It costs 14 crowns.',
    });
    expect(swapForSource(claim({ ...costs, problems: [number, problem('name', 'It')] }))).toBeNull();
    expect(swapForSource(claim({ ...costs, problems: [problem('number', '40')] }))).toBeNull();
    expect(swapForSource(claim({ ...costs, text: '40 of 40', problems: [number] }))).toBeNull();
    expect(swapForSource(claim({ ...costs, problems: [problem('quote', '40', { near: '14' })] }))).toBeNull();
  });

  it('tell whose word it was where a statement tells it as fact', () => {
    const [finding] = sayFindings(bad([problem('attribution', text, { near: 'Ann Lee said' })]), []);
    expect(finding).toEqual({
      lead: 'Told as fact.',
      rest: 'The source says whose word it is: “Ann Lee said”.',
    });
  });
});

describe('words to cut', () => {
  it('leave out a number in mid-sentence, and take an aside', () => {
    expect(wordsToCut(bad([problem('date', 'May')]))).toEqual([]);
    expect(wordsToCut(bad([problem('role', 'who won in May')]))).toEqual(['who won in May']);
  });

  it('are parts of the statement, each once, the longest first of two that overlap', () => {
    const problems = [
      problem('entailment', ', who won in May,'),
      problem('date', 'May'),
      problem('name', 'elsewhere'),
    ];
    expect(wordsToCut(bad(problems))).toEqual([', who won in May,']);
    expect(wordsToCut(bad([problem('entailment', text)]))).toEqual([]);
    expect(wordsToCut(bad([problem('entailment', '. ')]))).toEqual([]);
  });

  it('are underlined, also where two problems overlap', () => {
    const pieces = markWords(bad([problem('entailment', 'won in May'), problem('date', 'in May, opened')]));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter((piece) => piece.kind === 'bad').map((piece) => piece.text)).toEqual([
      'won in May',
      ', opened',
    ]);
  });
});

describe('strikeWords', () => {
  it('strikes what was cut and keeps the new marks', () => {
    expect(strikeWords(text, 'The mayor opened the bridge.')).toEqual([
      { text: 'The mayor ', kind: 'plain' },
      { text: 'who won in May, ', kind: 'cut' },
      { text: 'opened the bridge.', kind: 'plain' },
    ]);
  });

  it('gives up where words were added or changed', () => {
    expect(strikeWords(text, 'The mayor of Sund opened the bridge.')).toBeNull();
    expect(strikeWords(text, `${text} Again.`)).toBeNull();
  });

  it('strikes words at both ends and in two places', () => {
    const cut = strikeWords('Now the old mayor quickly left the hall today.', 'The mayor left the hall.');
    expect(cut?.filter(({ kind }) => kind === 'cut').map((piece) => piece.text.trim())).toEqual([
      'Now',
      'old',
      'quickly',
      'today.',
    ]);
  });
});

describe('markSource', () => {
  it('cuts at every edge of spans that overlap, and at line ends', () => {
    const paragraphs = markSource('abcdef\n\nghij', [
      { statement: 1, start: 1, end: 4 },
      { statement: 2, start: 3, end: 10 },
      { statement: 3, start: 50, end: 90 },
    ]);
    expect(paragraphs).toEqual([
      [
        { text: 'a', statements: [] },
        { text: 'bc', statements: [1] },
        { text: 'd', statements: [1, 2] },
        { text: 'ef', statements: [2] },
      ],
      [
        { text: 'gh', statements: [2] },
        { text: 'ij', statements: [] },
      ],
    ]);
  });

  it('loses no character', () => {
    const source = signalDraft().sources[0]?.text ?? '';
    const spans = [0, 7, 40, 200].map((start, at) => ({ statement: at, start, end: start + 90 }));
    const lines = markSource(source, spans).map((line) => line.map((stretch) => stretch.text).join(''));
    expect(lines.join('\n')).toBe(source);
  });
});

describe('times and counts', () => {
  const now = new Date('2026-03-02T10:00:00Z');
  it.each([
    ['2026-03-02T09:05:00Z', '09:05 UTC'],
    ['2026-03-01T23:59:00Z', '1 March, 23:59 UTC'],
    ['2025-12-31T08:00:00+02:00', '31 December 2025, 06:00 UTC'],
    ['2026-03-02', 'today'],
    ['2026-02-28', '28 February'],
    ['last week', 'last week'],
  ])('says %s as %s', (iso, words) => {
    expect(sayTime(iso, now)).toBe(words);
  });

  it('leaves the zone out of lists', () => {
    expect(sayListTime('2026-03-02T09:05:00Z', now)).toBe('09:05');
  });

  it('counts in words', () => {
    expect([sayLeft(0), sayLeft(1), sayLeft(3)]).toEqual([
      'Ready to approve',
      '1 statement to resolve',
      '3 statements to resolve',
    ]);
    expect([saySpan(0.4), saySpan(1.2), saySpan(30)]).toEqual(['under an hour', '1 hour', '30 hours']);
    expect([listWords([]), listWords(['a', 'b']), listWords(['a', 'b', 'c'])]).toEqual([
      '',
      'a and b',
      'a, b and c',
    ]);
  });
});
