import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { memoryDesk, SESSION } from '../../src/desk/fixtures/memory-desk.js';
import type { GivenSettings } from '../../src/newsroom/model/settings.js';
import { answerHonestly } from '../support/compose-answers.js';
import { judgeWell } from '../support/judge-answers.js';
import { EDITOR, openModelDesk } from '../support/open-model-desk.js';
import type { Asked } from '../support/read-asked.js';

const HEADERS = { cookie: `nutgraf-session=${SESSION}`, origin: 'http://desk.example' };
const NOTHING = { name: undefined, url: undefined, priceIn: undefined, priceOut: undefined };

describe('the settings of the language model, through their form', () => {
  let desk: Awaited<ReturnType<typeof openModelDesk>>;
  beforeAll(async () => {
    desk = await openModelDesk();
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    await desk.begin();
    desk.server.models = ['small-1'];
    desk.server.listed.length = 0;
  });

  /** The desk's own form over the real settings. */
  async function open(environment: GivenSettings = NOTHING) {
    const { work } = await desk.open(environment);
    const { app } = memoryDesk({ services: { model: work.desk } });
    const get = async (path: string) =>
      plain(await (await app.request(`http://desk.example${path}`, { headers: HEADERS })).text());
    return {
      work,
      get,
      /** Posts, follows where it leads, and gives what the page then says. */
      async post(fields: Record<string, string> | FormData, path = '/desk/model') {
        const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
        const answer = await app.request(`http://desk.example${path}`, {
          method: 'POST',
          headers: HEADERS,
          body,
        });
        const to = answer.headers.get('location');
        return { status: answer.status, page: to === null ? plain(await answer.text()) : await get(to) };
      },
      settings: async () => (await work.desk.state()).settings,
    };
  }
  const plain = (html: string): string =>
    html.replace(/<(?!input|textarea|button)[^>]+>/g, ' ').replace(/\s+/g, ' ');

  it.each([
    [{ url: 'localhost:11434/v1' }, 'begins with http:// or https://: perhaps http://localhost:11434/v1?'],
    [{ url: 'ollama' }, 'begins with http:// or https://: perhaps http://ollama?'],
    [{ url: 'ftp://models.example' }, 'begins with http:// or https://.'],
    [{ url: 'file:///etc/passwd' }, 'begins with http:// or https://.'],
    [{ url: 'javascript:alert(1)' }, 'begins with http:// or https://.'],
    [{ url: 'http://' }, '“http://” is no address.'],
    [{ url: 'http://exa mple/v1' }, '“http://exa mple/v1” is no address.'],
    [{ url: 'http://:8080/v1' }, '“http://:8080/v1” is no address.'],
    [{ url: 'http://host:99999/v1' }, '“http://host:99999/v1” is no address.'],
    [{ url: 'http://dana:secret@models.example/v1' }, 'The address has a name or password in it'],
    [{ url: 'http://models.example/v1?key=1' }, 'The address ends before “?key=1”: leave that out.'],
    [{ url: 'http://models.example/v1#x' }, 'The address ends before “#x”: leave that out.'],
    [
      { url: 'http://127.0.0.1:11434/v1/chat/completions' },
      'Leave “/chat/completions” out: it is added. The address is http://127.0.0.1:11434/v1.',
    ],
    [{ url: `http://${'a'.repeat(600)}.example` }, 'An address has at most 500 characters.'],
    [{ provider: 'ghost' }, '“ghost” is no choice here. Choose one of “OpenAI-compatible server'],
    [{ provider: '' }, '“” is no choice here.'],
    [{ instead: 'panic' }, '“panic” is no choice here. Choose one of “The extractive writer drafts'],
    [{ task: 'sing' }, '“sing” is no choice here. Choose one of “It drafts”'],
    [{ name: 'a'.repeat(201) }, '“Model” takes at most 200 characters; this has 201.'],
    [{ name: 'small\u00071' }, '“Model” has a character that cannot be seen.'],
    [{ name: 'small\n1' }, '“Model” has a character that cannot be seen.'],
    [{ key: 'sk two words' }, 'A key has no spaces'],
    [{ key: 'sk-\nBearer x' }, 'A key has no spaces'],
    [{ key: 'sk-ключ' }, 'A key has no spaces'],
    [{ key: 'k'.repeat(1001) }, 'A key has at most 1,000 characters'],
    [{ dayTokens: '-1' }, '“Tokens for one day” takes a whole number from 0'],
    [{ dayTokens: '1e6' }, '“Tokens for one day” takes a whole number'],
    [{ dayTokens: '0x10' }, '“Tokens for one day” takes a whole number'],
    [{ dayTokens: '1.5' }, '“Tokens for one day” takes a whole number'],
    [{ dayTokens: '١٢٣' }, '“Tokens for one day” takes a whole number'],
    [{ dayTokens: 'Infinity' }, '“Tokens for one day” takes a whole number'],
    [{ briefTokens: '' }, '“Tokens for one brief” takes a whole number'],
    [{ briefTokens: '1,50' }, '“Tokens for one brief” takes a whole number'],
    [{ briefCost: '-0.01' }, '“Cost of one brief” takes a number from 0'],
    [{ briefCost: '1,500' }, 'write 1500 without a comma.'],
    [{ dayCost: 'NaN' }, '“Cost of one day” takes a number from 0'],
    [{ dayCost: '99999999' }, '“Cost of one day” takes a number from 0'],
    [
      { contextTokens: '100' },
      '“Tokens that it takes, question and answer together” takes a whole number from 2,000',
    ],
    [{ totalSeconds: '2' }, '“Seconds that one answer may take” takes a whole number from 5 to 840.'],
    [
      { totalSeconds: '60', silentSeconds: '90' },
      'It may not be silent for longer (90 seconds) than one answer may take (60).',
    ],
    [{ callDays: '1' }, '“Days for which single calls are kept” takes a whole number from 2 to 3,650.'],
    [{ currency: 'euro' }, 'The currency is three letters, such as EUR.'],
    [{ currency: '€' }, 'The currency is three letters, such as EUR.'],
    [{ style: 'x'.repeat(4001) }, '“Style guide” takes at most 4,000 characters; this has 4,001.'],
    [{ beat: 'ports\u001b[2J' }, '“Beat” has a character that cannot be seen.'],
  ] as const)(
    'refuses %j with one sentence, keeps what was typed and saves nothing',
    async (fields, words) => {
      const { post, settings } = await open();
      const before = await settings();
      const { status, page } = await post({ beat: 'Harbours and ships', ...fields });
      expect([status, page]).toEqual([400, expect.stringContaining(words)]);
      if (!('beat' in fields)) expect(page).toContain('Harbours and ships');
      if (!('key' in fields))
        expect(page).toMatch(/<(?:input|textarea)[^>]*aria-invalid="true"|aria-invalid|no choice/);
      if ('key' in fields) expect(page).not.toContain(fields.key.slice(0, 8));
      expect(await settings()).toEqual(before);
    },
  );

  it.each([
    [{ dayTokens: '3,000,000' }, { dayTokens: 3_000_000 }],
    [{ dayTokens: "1'000'000" }, { dayTokens: 1_000_000 }],
    [{ dayCost: '0,50' }, { dayCost: 0.5 }],
    [{ briefCost: ' 2.5 ' }, { briefCost: 2.5 }],
    [{ currency: 'eur' }, { currency: 'EUR' }],
    [{ url: 'http://127.0.0.1:11434/v1/' }, { url: 'http://127.0.0.1:11434/v1' }],
    [{ url: 'HTTPS://Models.Example/v1' }, { url: 'https://models.example/v1' }],
    [{ url: 'http://[::1]:8080/v1' }, { url: 'http://[::1]:8080/v1' }],
    [{ url: '' }, { url: null }],
    [{ name: '  ', url: '' }, { name: '' }],
    [{ style: 'Short.\r\nPlain.' }, { style: 'Short.\nPlain.' }],
    [{ style: 'a\0b' }, { style: 'ab' }],
    [{ unheardOf: 'x' }, {}],
  ] as const)('takes %j', async (fields, saved) => {
    const { post, settings } = await open();
    const { page } = await post(fields);
    expect(page).toContain('Saved.');
    expect(await settings()).toMatchObject(saved);
  });

  it('takes no file for a name, and the first of two values', async () => {
    const { post, settings } = await open();
    const form = new FormData();
    form.append('name', new File(['small-1'], 'name.txt'));
    form.append('currency', 'EUR');
    form.append('currency', 'USD');
    await post(form);
    expect(await settings()).toMatchObject({ name: '', currency: 'EUR' });
  });

  it.each([
    [
      { name: 'm', url: 'http://models.example.org/v1', key: 'sk-1' },
      'The key goes to models.example.org in plain text',
    ],
    [{ name: 'm', provider: 'openai' }, 'OpenAI takes no question without a key.'],
    [{ name: 'm', provider: 'anthropic' }, 'Anthropic takes no question without a key.'],
    [{ name: 'm', briefTokens: '500' }, 'No brief can be written with 500 tokens for one brief'],
    [{ name: 'm', dayTokens: '2500' }, 'No brief can be written with 2,500 tokens for one day'],
    [{ name: 'm', dayCost: '1', priceIn: '0', priceOut: '0' }, 'A budget in money is set, but no prices'],
  ])('saves %j and says what to look at', async (fields, words) => {
    const { work, post } = await open();
    // No server of the outside is asked in a test.
    const { app } = memoryDesk({ services: { model: { ...work.desk, offered: async () => null } } });
    await post({ url: 'http://127.0.0.1:9/v1' });
    await work.desk.save(
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, /^\d+$/.test(value) ? Number(value) : value]),
      ),
      EDITOR,
    );
    if (!('url' in fields) && 'provider' in fields) await work.desk.save({ url: null }, EDITOR);
    const page = await app.request('http://desk.example/desk/model', { headers: HEADERS });
    expect(plain(await page.text())).toContain(words);
  });

  it('warns of no key that stays on this machine or in this network', async () => {
    const { work, post } = await open();
    for (const url of ['http://127.0.0.1:9/v1', 'http://192.168.1.7:9/v1', 'http://ollama:9/v1']) {
      await post({ url, key: 'sk-1' });
      await work.desk.save({ name: 'm', url, key: 'sk-1' }, EDITOR);
      expect((await work.desk.state()).warnings).toEqual([]);
    }
  });

  describe('a name that the server does not have', () => {
    it('is saved, and the server’s own are offered, the nearest first, each a button', async () => {
      desk.server.models = ['mistral:7b', 'llama3.1:8b', 'llama3.1:70b'];
      const { post, settings } = await open();
      const { page } = await post({ name: 'llama3', url: desk.server.base, key: 'sk-7' });
      expect(page).toContain('The server does not list a model “llama3”. It has these:');
      const offered = [...page.matchAll(/<button[^>]*name="name" value="([^"]+)"/g)].map(([, name]) => name);
      expect(offered).toEqual(['llama3.1:8b', 'llama3.1:70b', 'mistral:7b']);
      expect(desk.server.listed[0]?.authorization).toBe('Bearer sk-7');
      const chosen = await post({ name: 'llama3.1:8b' });
      expect(chosen.page).not.toContain('does not list');
      expect(await settings()).toMatchObject({ name: 'llama3.1:8b', url: desk.server.base, hasKey: true });
    });

    it('is found when its tag is left out, and nothing is said where the server does not tell', async () => {
      const { post } = await open();
      for (const models of [
        ['phi:latest'],
        { status: 500 },
        { status: 307 },
        { text: '<html>' },
        { text: '{}' },
      ]) {
        desk.server.models = models;
        const { page } = await post({ name: 'phi', url: desk.server.base });
        expect(page).toContain('Saved.');
        expect(page).not.toContain('class="matter"');
        expect(page).not.toContain('does not list');
      }
      desk.server.models = [];
      expect((await post({ name: 'phi', url: desk.server.base })).page).toContain('it has no model at all');
    });

    it('is not hidden by an address that lacks its end', async () => {
      const { post } = await open();
      const { page } = await post({ name: 'small-1', url: desk.server.base.replace('/v1', '') });
      expect(page).toContain(`The server’s models are at ${desk.server.base}: that is its address.`);
    });

    it('is said when it is tried and fails', async () => {
      const { post } = await open();
      await post({ name: 'ghost', url: desk.server.base });
      desk.server.next.push({ status: 404, message: 'model "ghost" not found' });
      const { page } = await post({}, '/desk/model/trial');
      expect(page).toContain(
        'knows no such model or address (“model "ghost" not found”)'.replaceAll('"', '&quot;'),
      );
      expect(page).toContain('The server does not list a model “ghost”.');
    });

    it('bounds a list without end', async () => {
      desk.server.models = { text: `{"data": [${'{"id": "x"},'.repeat(200_000)}{"id": "y"}]}` };
      const { post } = await open();
      expect((await post({ name: 'phi', url: desk.server.base })).page).toContain('Saved.');
    });
  });

  describe('that is to judge', () => {
    const say = (borneOut: boolean) => (asked: Asked) =>
      asked.purpose === 'judge'
        ? JSON.stringify({ judged: asked.statements.map(({ id }) => ({ id, borneOut, words: '' })) })
        : answerHonestly(asked);
    const judges = { name: 'small-1', url: '', task: 'judge' };

    it('has statements to judge when it is tried, and is told of', async () => {
      const { post, get } = await open();
      await post({ ...judges, url: desk.server.base });
      desk.server.always = () => ({
        say: (asked) => (asked.purpose === 'judge' ? judgeWell(asked) : answerHonestly(asked)),
      });
      expect((await post({}, '/desk/model/trial')).page).toContain(
        'As a judge it can tell true from false. Tried on 16 statements, it approved of 8 of 8 true ones and doubted 8 of 8 false ones.',
      );
      expect(await get('/desk/model')).not.toContain('does not judge');
    });

    it('does not judge where it cannot tell true from false, until it can or another is set', async () => {
      const { post, get } = await open();
      await post({ ...judges, url: desk.server.base });
      desk.server.always = () => ({ say: say(false) });
      const refused =
        'small-1 does not judge. Tried on 16 statements, it approved of 0 of 8 true ones and doubted 8 of 8 false ones.';
      expect((await post({}, '/desk/model/trial')).page).toContain(refused);
      expect(await get('/desk/model')).toContain(refused);
      // What keeps a trial from its end takes nothing back.
      desk.server.next.push({ say: answerHonestly }, { status: 401, message: 'no' });
      expect((await post({}, '/desk/model/trial')).page).toContain(
        'As a judge it answered for 0 of 16 statements:',
      );
      expect(await get('/desk/model')).toContain(refused);
      await post({ name: 'small-2' });
      expect(await get('/desk/model')).not.toContain('does not judge');
      await post({ name: 'small-1', task: 'write' });
      expect(await get('/desk/model')).not.toContain('does not judge');
    });
  });

  it('shows the key nowhere, whatever is wrong', async () => {
    const { post, get } = await open();
    await post({ name: 'small-1', url: desk.server.base, key: 'sk-hush-hush' });
    for (const page of [await get('/desk/model'), (await post({ dayTokens: '-1', key: 'sk-hush-2' })).page])
      expect(page).not.toContain('hush');
  });
});

describe('what is kept of calls', () => {
  let desk: Awaited<ReturnType<typeof openModelDesk>>;
  beforeAll(async () => {
    desk = await openModelDesk();
  });
  afterAll(() => desk.close());

  it('is removed after the days that are set, with the sums of each day kept', async () => {
    const ledger = desk.stores.modelCalls;
    const call = (id: string, day: string) => ({
      id,
      at: new Date(`${day}T10:00:00Z`),
      day,
      storyId: null,
      run: id,
      purpose: 'trial' as const,
      model: 'small-1',
      estimate: { input: 100, output: 20, cost: 0.25 },
    });
    const free = { day: { tokens: null, cost: null }, brief: { tokens: null, cost: null } };
    const days = ['2026-01-05', '2026-01-05', '2026-01-06', '2026-02-27', '2026-03-02'];
    for (const [at, day] of days.entries()) await ledger.begin(call(`c${at}`, day), free);
    const before = await ledger.spentSince('2026-01-01');
    expect(before.map(({ day, calls, tokens }) => [day, calls, tokens])).toEqual([
      ['2026-01-05', 2, 240],
      ['2026-01-06', 1, 120],
      ['2026-02-27', 1, 120],
      ['2026-03-02', 1, 120],
    ]);
    // A bound of one row: a day is pruned in two steps, and its sum stays whole in between.
    expect(await ledger.prune('2026-01-06', 1)).toBe(1);
    expect(await ledger.spentSince('2026-01-01')).toEqual(before);
    const { work } = await desk.open({ callDays: 30 });
    expect(await work.pruneCalls()).toBe(2);
    expect(await work.pruneCalls()).toBe(0);
    expect(await ledger.spentSince('2026-01-01')).toEqual(before);
    expect(await ledger.spentOn('2026-01-05')).toEqual(before[0]);
    expect((await ledger.last(10)).map(({ id }) => id)).toEqual(['c4', 'c3']);
    // A late one of a day that is summed already is added to it.
    await ledger.begin(call('late', '2026-01-06'), free);
    expect(await work.pruneCalls()).toBe(1);
    expect(await ledger.spentOn('2026-01-06')).toMatchObject({ calls: 2, tokens: 240, cost: 0.5 });
  });
});
