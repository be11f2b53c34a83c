import { describe, expect, it } from 'vitest';
import { memoryDesk, SESSION } from '../fixtures/memory-desk.js';
import { MODEL, memoryModel } from '../fixtures/memory-model.js';

const ORIGIN = 'http://desk.example';
const COOKIE = { cookie: `nutgraf-session=${SESSION}` };

const get = async (desk: ReturnType<typeof memoryDesk>): Promise<string> =>
  (await desk.app.request(`${ORIGIN}/desk/model`, { headers: COOKIE })).text();
const post = (desk: ReturnType<typeof memoryDesk>, path: string, fields: Record<string, string> = {}) =>
  desk.app.request(ORIGIN + path, {
    method: 'POST',
    headers: { origin: ORIGIN, ...COOKIE },
    body: new URLSearchParams(fields),
  });

describe('the language model’s screen', () => {
  it('shows what is set, what was used up, what waits, and the last calls; never a key', async () => {
    const page = await get(memoryDesk());
    for (const words of [
      'small-1 drafts.',
      'It failed 4 times in a row and is asked again at 10:05 UTC.',
      'connection refused',
      '1 draft waits for it',
      'of 3,000,000 tokens',
      '12,340',
      '0.0042',
      '3 calls in 30 days, 0.0042 EUR',
      'Silent',
      'sent nothing for 90 seconds.',
      'A key is kept. It is not shown.',
      'Plain words.',
    ])
      expect(page).toContain(words);
    expect(page).toMatch(/<input[^>]*name="key"[^>]*type="password"/);
    expect(page).toMatch(/<textarea[^>]*name="beat"[^>]*disabled/);
  });

  it('says that the extractive writer drafts where no model is set', async () => {
    const none = {
      ...MODEL,
      settings: { ...MODEL.settings, name: '', hasKey: false },
      circuit: null,
      waiting: [],
      calls: [],
    };
    const page = await get(
      memoryDesk({ services: { model: { ...memoryModel([]), state: async () => none } } }),
    );
    expect(page).toContain('No model is set: the extractive writer drafts');
    expect(page).toContain('It has not been asked yet.');
  });

  it('saves what was posted, in the editor’s name; an empty key keeps the kept one', async () => {
    const desk = memoryDesk();
    const answer = await post(desk, '/desk/model', {
      name: ' small-2 ',
      url: '',
      key: '',
      dayTokens: '5000',
      dayCost: '1.5',
      instead: 'extractive',
      currency: 'USD',
    });
    expect(answer.headers.get('location')).toBe('/desk/model?said=saved');
    expect(desk.calls).toEqual([
      {
        changes: {
          name: 'small-2',
          url: null,
          dayTokens: 5000,
          dayCost: 1.5,
          instead: 'extractive',
          currency: 'USD',
        },
        editor: { id: 'e1', name: 'Dana Okafor' },
      },
    ]);
    await post(desk, '/desk/model', { forget: 'yes' });
    expect(desk.calls.at(-1)).toMatchObject({ changes: { key: null } });
  });

  it.each([
    [{ totalSeconds: '2' }, '“Seconds that one answer may take” takes a whole number from 5 to 840.'],
    [{ dayTokens: '-1' }, '“Tokens for one day” takes a whole number from 0'],
    [{ briefCost: 'much' }, '“Cost of one brief” takes a number from 0'],
    [{ url: 'ftp://x' }, 'begins with http:// or https://'],
    [{ currency: 'euro' }, 'three letters, such as EUR'],
  ])('refuses %o with a sentence, and saves nothing', async (fields, words) => {
    const desk = memoryDesk();
    const answer = await post(desk, '/desk/model', fields);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(words);
    expect(desk.calls).toEqual([]);
  });

  it('tries the model and says what happened', async () => {
    const page = await (await post(memoryDesk(), '/desk/model/trial')).text();
    expect(page).toContain('small-1 answered in 0.9 seconds, 26 tokens.');
  });
});
