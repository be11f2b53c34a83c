import { describe, expect, it } from 'vitest';
import type { ScorecardRun } from '../../domain/scorecard-run.js';
import { memoryDesk, SESSION } from '../fixtures/memory-desk.js';
import { memoryScorecard, REFUSED, SCORECARDS } from '../fixtures/memory-scorecard.js';
import type { ScorecardState } from './ports.js';

const ORIGIN = 'http://desk.example';
const COOKIE = { cookie: `nutgraf-session=${SESSION}` };

const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:)])/g, '$1');
const get = async (path: string, state: Partial<ScorecardState> = {}): Promise<string> => {
  const scorecard = { ...memoryScorecard([]), state: async () => ({ ...SCORECARDS, ...state }) };
  const desk = memoryDesk({ services: { scorecard } });
  return (await desk.app.request(ORIGIN + path, { headers: COOKIE })).text();
};
const post = (desk: ReturnType<typeof memoryDesk>, path: string, fields: Record<string, string> = {}) =>
  desk.app.request(ORIGIN + path, {
    method: 'POST',
    headers: { origin: ORIGIN, ...COOKIE },
    body: new URLSearchParams(fields),
  });
const withRun = (run: ScorecardRun, why: string): Partial<ScorecardState> => ({
  standing: { drafts: null, override: null, candidate: { name: 'small-2', run, why } },
  runs: [run, ...SCORECARDS.runs.slice(1)],
});

describe('the scorecard’s screen', () => {
  it('says who drafts, what got worse in one sentence, and what it would take to use it all the same', async () => {
    const page = await get('/desk/scorecard');
    const text = textOf(page);
    for (const words of [
      'small-1 drafts.',
      'small-2 is refused: it did worse in quoted words altered (2 of 200, before 0 of 200). small-1 goes on drafting.',
      'kept and shown with your name, Dana Okafor',
      'About 182,400 tokens, 0.061 EUR',
      'leaves 100,000 tokens',
      'Changed since the one before: Writer: small-1 → small-2. Prompts: 1 → 2.',
      'quoted words altered tram Words at fault: quoted words altered.',
    ])
      expect(text).toContain(words);
    expect(page).toMatch(/<tr class="worse">.*?0 of 200.*?2 of 200/s);
    expect(page.match(/<polyline/g)).toHaveLength(6);
    expect(page).toContain('Quotation: 0 to 0.1 faults a brief over 3 scorings, 0.1 at last.');
    expect(page).not.toContain('data-poll');
  });

  it('shows how far a scoring is, and looks again by itself', async () => {
    const run: ScorecardRun = {
      ...REFUSED,
      state: 'running',
      card: null,
      decision: null,
      worse: [],
      done: 5,
      beganAt: '2026-03-02T09:50:00Z',
    };
    const page = await get(
      '/desk/scorecard',
      withRun(run, 'It is being scored: 5 of 14 stories are written.'),
    );
    expect(page).toContain('data-poll="4"');
    expect(page).toMatch(/<progress max="14" value="5"/);
    expect(textOf(page)).toContain('5 of 14 stories are written; about 18 minutes left.');
    expect(page).not.toContain('Use it all the same');
  });

  it('says why a scoring stopped and offers to go on', async () => {
    const run: ScorecardRun = {
      ...REFUSED,
      state: 'interrupted',
      card: null,
      decision: null,
      worse: [],
      done: 5,
      reason: 'The program ended before it was done.',
    };
    const why = 'Its scoring stopped after 5 of 14 stories. The program ended before it was done.';
    const text = textOf(await get('/desk/scorecard', withRun(run, why)));
    expect(text).toContain(
      `small-2 is scored before it drafts. ${why} The extractive writer goes on drafting.`,
    );
    expect(text).toContain('Go on scoring small-2');
    expect(text).toContain('Interrupted');
  });

  it('begins with the extractive writer, which costs nothing', async () => {
    const standing = { drafts: null, override: null, candidate: null };
    const text = textOf(await get('/desk/scorecard', { standing, runs: [], estimate: null }));
    expect(text).toContain('No writer has been scored yet.');
    expect(text).toContain('Score the extractive writer');
    expect(text).toContain('asks no model');
  });

  it('has a job score the writer in the editor’s name', async () => {
    const desk = memoryDesk();
    const answer = await post(desk, '/desk/scorecard');
    expect(answer.headers.get('location')).toBe('/desk/scorecard?said=started');
    expect(desk.calls).toEqual([{ start: 'Dana Okafor' }]);
  });

  it('takes an override with the editor’s name and reason, and keeps what was typed where it cannot', async () => {
    const desk = memoryDesk();
    const answer = await post(desk, '/desk/scorecard/r3/override', { reason: 'It is cheap enough.' });
    expect(answer.headers.get('location')).toBe('/desk/scorecard?said=used');
    expect(desk.calls).toEqual([
      { runId: 'r3', reason: 'It is cheap enough.', editor: { id: 'e1', name: 'Dana Okafor' } },
    ]);
    const refused = await post(desk, '/desk/scorecard/r3/override');
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('Say in a few words why it is used all the same.');
  });

  it('shows one scoring beside what it was compared with; an override with its name', async () => {
    const text = textOf(await get('/desk/scorecard/r3'));
    for (const words of [
      'It did worse than before in quoted words altered (2 of 200, before 0 of 200).',
      'small-2, http://127.0.0.1:11434/v1, prompts 2',
      'Compared with small-1, 28 February',
    ])
      expect(text).toContain(words);
    expect(await get('/desk/scorecard/none')).toContain('The desk keeps no scorecard under this address.');
    const override = { by: 'Dana Okafor', reason: 'It is cheap enough.', at: '2026-03-02T09:00:00Z' };
    const standing = { drafts: 'small-2', override, candidate: null };
    const used = textOf(await get('/desk/scorecard', { standing }));
    expect(used).toContain('drafts because Dana Okafor said so: “It is cheap enough.”');
  });

  it('is one click from the model’s screen, which says the same', async () => {
    const page = await get('/desk/model');
    expect(page).toContain('href="/desk/scorecard"');
    expect(textOf(page)).toContain('small-2 is refused');
  });
});
