import { describe, expect, it } from 'vitest';
import { memoryDesk, SESSION } from '../fixtures/memory-desk.js';
import { EMBEDDER, memoryEmbedder } from '../fixtures/memory-embedder.js';
import type { EmbedderState } from './ports.js';

const ORIGIN = 'http://desk.example';
const COOKIE = { cookie: `nutgraf-session=${SESSION}` };

const get = async (over: Partial<EmbedderState> = {}): Promise<string> => {
  const embedder = { ...memoryEmbedder([]), state: async () => ({ ...EMBEDDER, ...over }) };
  const desk = memoryDesk({ services: { embedder } });
  return (await desk.app.request(`${ORIGIN}/desk/embedder`, { headers: COOKIE })).text();
};
const post = (desk: ReturnType<typeof memoryDesk>, fields: Record<string, string>, path = '') =>
  desk.app.request(`${ORIGIN}/desk/embedder${path}`, {
    method: 'POST',
    headers: { origin: ORIGIN, ...COOKIE },
    body: new URLSearchParams(fields),
  });

describe('the languages’ screen', () => {
  it('shows what the trial found, which languages stay apart, and what is kept from models; never a key', async () => {
    const page = await get();
    for (const words of [
      'Stories meet across languages by the vectors of vectors-1.',
      'Yes: 5 of 8 news items',
      '1 of 4 found; its reports stay apart',
      'Same news 0.91, nearest other 0.78',
      '1,204',
      'of 2,000,000 tokens today',
      'A key is kept. It is not shown.',
    ])
      expect(page).toContain(words);
    expect(page.replace(/<[^>]*>|\s+/g, ' ')).toMatch(/3 reports\s+more\s+are\s+kept from models/);
    expect(page).toMatch(/<input[^>]*name="dayTokens"[^>]*disabled/);
  });

  it('says that stories keep to one language without an embedder, before its trial, and where it was refused', async () => {
    const none = { settings: { ...EMBEDDER.settings, name: '' }, trial: null };
    expect(await get(none)).toContain('Stories keep to one language: their words tell');
    expect(await get({ trial: null })).toContain('vectors-1 has not been tried yet.');
    const trial = EMBEDDER.trial === null ? null : { ...EMBEDDER.trial, refused: 'It is not multilingual.' };
    const page = await get({ trial });
    expect(page).toContain('vectors-1 does not know the same news again in another.');
    expect(page).toContain('It is not multilingual.');
  });

  it('saves what was posted, in the editor’s name, and keeps the space at a prefix’s end', async () => {
    const desk = memoryDesk();
    const fields = {
      name: ' bge-m3 ',
      url: 'http://127.0.0.1:11434/v1/',
      prefix: 'query: ',
      language: 'DE',
      key: '',
    };
    const answer = await post(desk, { ...fields, price: '0.02', currency: 'eur' });
    expect(answer.headers.get('location')).toBe('/desk/embedder?said=saved');
    expect(desk.calls).toEqual([
      {
        changes: {
          name: 'bge-m3',
          prefix: 'query: ',
          language: 'de',
          url: 'http://127.0.0.1:11434/v1',
          price: 0.02,
          currency: 'EUR',
        },
        editor: expect.objectContaining({ name: 'Dana Okafor' }),
      },
    ]);
  });

  it.each([
    ['url', 'ftp://server/v1', 'The address of the model’s server begins with http:// or https://'],
    ['url', 'http://server/v1/embeddings', 'Leave “/embeddings” out: it is added.'],
    ['language', 'deutsch', '“deutsch” is no language here'],
    ['totalSeconds', '0', '“Seconds that one call may take” takes a whole number from 2 to 300.'],
    ['price', 'cheap', '“Price of a million tokens” takes a number'],
    ['currency', 'euros', 'The currency is three letters'],
    ['prefix', 'q'.repeat(101), '“Words before each text” takes at most 100 characters; this has 101.'],
    ['key', 'two words', 'A key has no spaces'],
  ])('refuses a bad %s with one sentence, and keeps what was typed', async (name, typed, sentence) => {
    const desk = memoryDesk();
    const answer = await post(desk, { name: 'typed-name', [name]: typed });
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page).toContain(sentence);
    expect(page).toMatch(new RegExp(`name="${name}"[^>]*aria-invalid="true"`));
    expect(page).toContain('value="typed-name"');
    expect(desk.calls).toEqual([]);
  });

  it('tries it, and says what that showed', async () => {
    expect(await (await post(memoryDesk(), {}, '/trial')).text()).toContain('It found 40 of 40.');
  });
});
