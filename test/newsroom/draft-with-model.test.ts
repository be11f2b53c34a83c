import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { createLanguageModel } from '../../src/adapters/language-model/create-language-model.js';
import { listModels } from '../../src/adapters/language-model/list-models.js';
import { createSecrets, newSecret } from '../../src/adapters/secrets/secrets.js';
import { unresolved } from '../../src/domain/draft.js';
import { loadPrompts } from '../../src/load-prompts.js';
import { draftStory } from '../../src/newsroom/draft-story.js';
import { openModelWork } from '../../src/newsroom/model/open-model-work.js';
import type { GivenSettings } from '../../src/newsroom/model/settings.js';
import type { Job } from '../../src/newsroom/ports.js';
import { openScoring } from '../../src/open-scoring.js';
import { acceptModel } from '../support/accept-model.js';
import { answerHonestly } from '../support/compose-answers.js';
import { type ModelServer, openModelServer } from '../support/open-model-server.js';
import { articlePage, openNewsDesk, rssFeed } from '../support/open-news-desk.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';
import type { Asked } from '../support/read-asked.js';

const FACTS = [
  'Regulators fined the cloud firm Tessel 38 million euros on Thursday for keeping customers’ recordings without consent.',
  'The fine is the largest that the data authority has given this year, its director said.',
  'Tessel kept recordings from 2.1 million home devices for up to five years, the decision says.',
  'Tessel said it would appeal and that it had deleted the recordings in March.',
  'Consumer groups in three countries had complained about the devices since 2023.',
  'The decision gives Tessel ninety days to tell every customer what was kept.',
];
const EDITOR = { id: 'e', name: 'Dana Okafor' };

describe('drafting with a language model', () => {
  let database: TestDatabase;
  let outlet: Outlet;
  let server: ModelServer;
  let storyId = '';
  let now = new Date();
  const client = createUndiciClient();
  const secrets = createSecrets(newSecret());
  const queued: { job: Job; options: unknown }[] = [];

  beforeAll(async () => {
    [database, outlet, server] = await Promise.all([
      openTestDatabase(),
      openOutlet(),
      openModelServer(() => ({ say: answerHonestly })),
    ]);
    outlet.put('/tessel', articlePage('Tessel fined 38 million euros over recordings', FACTS, 'Fen Daily'));
    outlet.put('/feed', rssFeed('Fen Daily', [['/tessel', 'Tessel fined over recordings']], outlet.base));
  });

  afterAll(async () => {
    await Promise.all([client.close(), outlet.close(), server.close()]);
    await database.close();
  });

  beforeEach(async () => {
    await database.stores.settings.clearNews();
    await database.stores.settings.set('language-model', null);
    await database.stores.settings.set('judge-trial', null);
    await database.db.deleteFrom('model_calls').execute();
    server.asked.length = 0;
    server.next.length = 0;
    queued.length = 0;
    now = new Date('2026-03-02T21:10:00Z');
    const desk = await openNewsDesk(database, client, [outlet.host]);
    const { entries } = await desk.follow(`${outlet.base}/feed`);
    await desk.readEntry(entries[0]);
    storyId = desk.jobs.find(({ name }) => name === 'draft-story')?.id ?? '';
  });

  /** The work with these settings of the environment. */
  function open(environment: GivenSettings = {}) {
    const engineDesk = openNewsDesk(database, client, [outlet.host]);
    const queue = {
      add: async (job: Job, options: unknown) => void queued.push({ job, options }),
      addAll: async () => undefined,
    };
    const given = { name: 'small-1', url: server.base, priceIn: 1, priceOut: 10, ...environment };
    const parts = {
      stores: database.stores,
      queue,
      secrets,
      config: { timeZone: 'Europe/Berlin', model: given },
      openModel: createLanguageModel,
      listModels,
      prompts: loadPrompts(),
      scoring: openScoring(),
      now: () => now,
    };
    return {
      ...parts,
      work: engineDesk.then(({ engine }) => openModelWork(parts, engine)),
      async draft() {
        const { engine } = await engineDesk;
        const { writer, desk } = await this.work;
        await acceptModel(database, secrets, (await desk.state()).settings);
        return draftStory(storyId, {
          stores: database.stores,
          engine,
          writer,
          queue,
          newId: secrets.newId,
          now: parts.now,
        });
      },
    };
  }

  const reasons = async (): Promise<string> => {
    const list = await database.stores.records.list({
      subject: storyId,
      troubles: false,
      before: null,
      limit: 20,
    });
    return list.map(({ reason }) => reason).join('\n');
  };

  const judging = (borneOut: boolean) => (asked: Asked) =>
    asked.purpose === 'judge'
      ? JSON.stringify({ judged: asked.statements.map(({ id }) => ({ id, borneOut, words: '' })) })
      : answerHonestly(asked);

  it.each(['judge', 'both'] as const)(
    'lowers what a second judge doubts, so that an editor looks: %s',
    async (task) => {
      server.next.push(...Array.from({ length: 6 }, () => ({ say: judging(false) })));
      const draft = await open({ task }).draft();
      server.next.length = 0;
      expect(draft?.writer.engine).toBe(task === 'judge' ? 'extractive' : 'language-model');
      const headline = draft?.claims.find(({ part }) => part === 'headline');
      expect(headline).toMatchObject({ verdict: 'disputed', state: 'drafted' });
      expect(headline?.problems).toContainEqual({
        type: 'doubt',
        text: headline?.text,
        near: null,
        blocks: false,
      });
      if (draft) expect(unresolved(draft).map(({ part }) => part)).toContain('headline');
      const kept = await database.stores.drafts.get(draft?.id ?? '');
      expect(kept?.claims).toEqual(draft?.claims);
      expect(await reasons()).toMatch(/small-1 judged \d+ statements? and doubts \d+\./);
      const calls = await database.stores.modelCalls.last(10);
      expect(calls.map(({ purpose }) => purpose)).toContain('judge');
      expect(new Set(calls.map(({ run }) => run)).size).toBe(1);
    },
  );

  it('is as it was where the second judge approves, fails or is too dear, and the editor is told', async () => {
    server.next.push(...Array.from({ length: 3 }, () => ({ say: judging(true) })));
    const approved = await open({ task: 'judge' }).draft();
    server.next.length = 0;
    expect(approved && unresolved(approved)).toEqual([]);
    server.always = () => ({ status: 400, message: 'no such thing' });
    const failed = await open({ task: 'judge' }).draft();
    expect(failed?.claims).toEqual(approved?.claims);
    expect(await reasons()).toMatch(/0 of \d+ statements? ha(?:s|ve) a second judge’s word: /);
    server.always = () => ({ say: answerHonestly });
    const dear = await open({ task: 'judge', briefTokens: 10 }).draft();
    expect(dear?.claims).toEqual(approved?.claims);
    expect(await reasons()).toContain('budget for one brief is spent');
  });

  it('is not judged by a model that was tried and cannot tell true from false, and the editor is told', async () => {
    const desk = open({ task: 'judge' });
    server.always = (asked) => ({ say: asked.purpose === 'judge' ? judging(false) : answerHonestly });
    expect((await (await desk.work).desk.tryIt()).ok).toBe(false);
    server.asked.length = 0;
    const draft = await desk.draft();
    expect(server.asked).toEqual([]);
    expect(draft && unresolved(draft)).toEqual([]);
    server.always = () => ({ say: answerHonestly });
    expect(await reasons()).toContain(
      'small-1 does not judge. Tried on 16 statements, it approved of 0 of 8 true',
    );
  });

  it('keeps the writer’s mark, says whose the statements are, and writes every call down with its cost', async () => {
    const draft = await open().draft();
    expect(draft?.writer).toEqual({ engine: 'language-model', model: 'small-1', version: '1' });
    expect(await reasons()).toMatch(/\d+ statements by small-1/);
    const calls = await database.stores.modelCalls.last(10);
    expect(new Set(calls.map(({ purpose }) => purpose))).toEqual(
      new Set(server.asked.map(({ purpose }) => purpose)),
    );
    expect(calls.map(({ outcome, storyId: of }) => [outcome, of])).toEqual(
      calls.map(() => ['answered', storyId]),
    );
    for (const { inputTokens, outputTokens, cost } of calls)
      expect(cost).toBeCloseTo((inputTokens + 10 * outputTokens) / 1_000_000, 6);
    // 21:10 UTC is 22:10 in Berlin: the same day.
    expect((await database.stores.modelCalls.spentOn('2026-03-02')).calls).toBe(server.asked.length);
  });

  it('makes no call that would go over the day’s budget: the extractive writer drafts, and the draft says so', async () => {
    const draft = await open({ dayTokens: 2_000 }).draft();
    expect(server.asked).toEqual([]);
    expect(draft?.writer.engine).toBe('extractive');
    expect(draft?.writer.instead).toBe('The language model’s budget for the day is spent: 0 tokens used.');
    expect(await reasons()).toContain(
      'The extractive writer wrote it in the model’s place. The language model’s budget',
    );
  });

  it('lets the draft wait where that is set, until the next day, and tries it at once with new settings', async () => {
    const desk = open({ dayCost: 0.000_01, instead: 'wait' });
    expect(await desk.draft()).toBeNull();
    expect(await reasons()).toContain(
      'The draft waits for the language model, to be tried again at 2026-03-02T23:00:00.000Z.',
    );
    expect(queued).toEqual([
      {
        job: { name: 'draft-story', id: storyId },
        options: { afterSeconds: 6_600, once: `wait-${storyId}` },
      },
    ]);
    const free = open({ instead: 'wait' });
    const { desk: face } = await free.work;
    expect((await face.state()).waiting).toMatchObject([{ storyId, until: '2026-03-02T23:00:00.000Z' }]);
    await face.save({ style: 'Short.' }, EDITOR);
    expect(queued.slice(1).map(({ job }) => job)).toContainEqual({ name: 'draft-story', id: storyId });
    expect((await free.draft())?.writer.engine).toBe('language-model');
    expect((await face.state()).waiting).toEqual([]);
  });

  it('waits longer each time while the server is down', async () => {
    const desk = open({ url: 'http://127.0.0.1:9/v1', instead: 'wait', totalSeconds: 5, silentSeconds: 5 });
    await database.stores.modelWaits.add(storyId, 'before', now);
    expect(await desk.draft()).toBeNull();
    expect(queued.at(-1)?.options).toMatchObject({ afterSeconds: 240 });
  });

  it('stops within the budget of one brief: what could be afforded stands', async () => {
    const plan = await open({ briefTokens: 9_000 }).draft();
    expect(plan?.writer.engine).toBe('language-model');
    const short = await open({ briefTokens: 5_000 }).draft();
    expect(short?.writer.instead).toMatch(
      /^The language model’s budget for one brief is spent: [\d,]+ tokens/,
    );
  });

  it('counts a call whose process died at its estimate, and lets two processes share one budget', async () => {
    const ledger = database.stores.modelCalls;
    const call = (id: string) => ({
      id,
      at: now,
      day: '2026-03-02',
      storyId,
      run: id,
      purpose: 'draft' as const,
      model: 'small-1',
      estimate: { input: 500, output: 100, cost: 0.5 },
    });
    const budgets = { day: { tokens: 1_000, cost: null }, brief: { tokens: null, cost: null } };
    const begun = await Promise.all([ledger.begin(call('a'), budgets), ledger.begin(call('b'), budgets)]);
    expect(begun.filter((refused) => refused === null)).toHaveLength(1);
    expect(begun.find((refused) => refused !== null)).toEqual({
      over: 'day',
      spent: { tokens: 600, cost: 0.5 },
    });
    expect(await ledger.last(5)).toMatchObject([{ outcome: 'running', inputTokens: 500, outputTokens: 100 }]);
  });

  it('writes failures down with their sentence', async () => {
    server.next.push({ say: 'I’m sorry, I can’t do that.' });
    const draft = await open().draft();
    expect(draft?.writer.instead).toMatch(/^small-1 at \S+ refused: /);
    expect(await database.stores.modelCalls.last(5)).toMatchObject([{ purpose: 'plan', outcome: 'refusal' }]);
  });

  it('keeps the key sealed, never shows it, and forgets it with its address', async () => {
    const { work } = open({ url: undefined, name: undefined });
    const { desk } = await work;
    await desk.save({ name: 'small-1', url: server.base, key: 'sk-very-secret' }, EDITOR);
    const state = await desk.state();
    expect(state.settings).toMatchObject({ hasKey: true, name: 'small-1' });
    expect(JSON.stringify(state)).not.toContain('very-secret');
    expect(JSON.stringify(await database.stores.settings.get('language-model'))).not.toContain('very-secret');
    expect(await desk.tryIt()).toMatchObject({
      ok: true,
      said: expect.stringMatching(/^small-1 answered in [\d.]+ seconds, \d+ tokens\.$/),
    });
    expect(server.asked[0]?.headers.authorization).toBe('Bearer sk-very-secret');
    const moved = await desk.save({ url: 'https://elsewhere.example/v1' }, EDITOR);
    expect(moved).toEqual({
      ok: false,
      problem: 'Saved. The key was forgotten, because it was given for another address: enter it again.',
    });
    expect((await desk.state()).settings).toMatchObject({
      hasKey: false,
      url: 'https://elsewhere.example/v1',
    });
  });

  it('lets nobody send the environment’s key elsewhere', async () => {
    const { work } = open({ key: 'sk-of-the-environment' });
    const { desk } = await work;
    await desk.save({ url: 'https://evil.example/v1', provider: 'openai', beat: 'Ports' }, EDITOR);
    const state = await desk.state();
    expect(state.settings).toMatchObject({ url: server.base, provider: 'openai-compatible', beat: 'Ports' });
    expect(state.fixed).toEqual(expect.arrayContaining(['key', 'url', 'provider', 'name']));
  });

  it('says in a sentence what is wrong when it is tried', async () => {
    server.next.push({ status: 401, message: 'no such key' });
    const { desk } = await open().work;
    expect(await desk.tryIt()).toEqual({
      ok: false,
      said: `${server.host} does not accept the key (“no such key”). Check the key in the settings.`,
    });
    expect((await desk.state()).circuit).toMatchObject({ failures: 1, isOpen: false });
    expect(await desk.save({ dayTokens: -3 }, EDITOR)).toMatchObject({ ok: false });
  });
});
