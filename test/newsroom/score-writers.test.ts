import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLanguageModel } from '../../src/adapters/language-model/create-language-model.js';
import { createSecrets, newSecret } from '../../src/adapters/secrets/secrets.js';
import { loadPrompts } from '../../src/load-prompts.js';
import { createEngine } from '../../src/newsroom/create-engine.js';
import { openModelWork } from '../../src/newsroom/model/open-model-work.js';
import type { GivenSettings } from '../../src/newsroom/model/settings.js';
import type { Job } from '../../src/newsroom/ports.js';
import { openScoring, tellSampleSet } from '../../src/open-scoring.js';
import type { ModelPrompts } from '../../src/write/ports.js';
import { answerHonestly } from '../support/compose-answers.js';
import { makeDraft } from '../support/make-draft.js';
import { type ModelServer, openModelServer } from '../support/open-model-server.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';

/** Writes nothing. */
const LAZY = { refuse: 'I would rather not.' };
const EDITOR = { id: 'e', name: 'Dana Okafor' };
/** Short ones: what is tried here is who may draft. */
const STORIES = tellSampleSet().stories.filter(({ articles }) => articles.length <= 3);
const [{ articles: REPORTS } = { articles: [] }] = STORIES;
const SET = { name: 'test', stories: STORIES };

describe('scorecards of the desk’s writers', () => {
  let database: TestDatabase;
  let server: ModelServer;
  let now = new Date();
  const secrets = createSecrets(newSecret());
  const jobs: Job[] = [];

  beforeAll(async () => {
    [database, server] = await Promise.all([openTestDatabase(), openModelServer(() => ({ say: '' }))]);
  });

  afterAll(async () => {
    await server.close();
    await database.close();
  });

  beforeEach(async () => {
    await database.stores.settings.set('language-model', null);
    await database.stores.settings.set('accepted-writer', null);
    await database.db.deleteFrom('scorecard_runs').execute();
    await database.db.deleteFrom('model_calls').execute();
    await database.db.deleteFrom('stage_records').execute();
    jobs.length = 0;
    server.asked.length = 0;
    server.next.length = 0;
    server.always = ({ model }) => (model.includes('lazy') ? LAZY : { say: answerHonestly });
    now = new Date('2026-03-02T12:00:00Z');
  });

  /** A program with these settings of its environment. */
  function open(environment: GivenSettings = {}, over: { readonly prompts?: ModelPrompts } = {}) {
    const prompts = over.prompts ?? loadPrompts();
    const asked: Job[] = [];
    const work = openModelWork(
      {
        stores: database.stores,
        queue: {
          add: async (job: Job) => {
            asked.push(job);
            if (!jobs.some(({ id }) => id === job.id)) jobs.push(job);
          },
          addAll: async () => undefined,
        },
        secrets,
        config: { timeZone: 'UTC', model: { url: server.base, ...environment } },
        openModel: createLanguageModel,
        prompts,
        scoring: {
          ...openScoring(),
          sampleStories: () => SET,
        },
        now: () => now,
      },
      createEngine(),
    );
    return {
      ...work,
      asked,
      face: work.scorecards.desk,
      /** Tends and does the jobs until there is none. */
      async settle(): Promise<void> {
        await work.scorecards.tend();
        for (let step = 0; step < 8; step++) {
          const job = jobs.shift();
          if (job === undefined) return;
          if (job.name === 'score-writer') await work.scorecards.score(job.id);
        }
        throw new Error('the jobs never end');
      },
      /** The extractive writer is scored, and the candidate's job is asked for: its id. */
      async toCandidate(): Promise<string> {
        await work.scorecards.tend();
        await work.scorecards.score(jobs.shift()?.id ?? '');
        const id = jobs.shift()?.id ?? '';
        jobs.length = 0;
        return id;
      },
      write: async () => {
        const written = await work.writer.write('s', REPORTS);
        return 'brief' in written ? written.brief.writer : null;
      },
    };
  }

  const told = async (): Promise<string> => {
    const all = await database.stores.records.list({
      subject: 'language-model',
      troubles: false,
      before: null,
      limit: 20,
    });
    return all.map(({ outcome, reason }) => `${outcome}: ${reason}`).join('\n');
  };

  it('lets a first model draft once it did no worse than the extractive writer on the same stories', async () => {
    const desk = open({ name: 'small-1' });
    expect(await desk.scorecards.sayHeldBack()).toBe(
      'The extractive writer drafts, not small-1. It waits to be scored. The desk shows it under Model, Scorecard.',
    );
    expect(await desk.write()).toMatchObject({
      engine: 'extractive',
      instead: 'small-1 drafts once its scorecard is accepted. It waits to be scored.',
    });
    expect(await desk.writer.usesModel()).toBe(false);
    const heldBack = (await desk.write()) ?? { engine: 'extractive', version: '1' };
    for (const id of ['held', 'own'])
      await database.db
        .insertInto('stories')
        .values({ id: `story-${id}` })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    await database.stores.drafts.insert(makeDraft('held', { writer: heldBack }), []);
    await database.stores.drafts.insert(makeDraft('own'), []);
    await desk.settle();
    // What was drafted in its place is the model's to write; the rest stays as it is.
    expect(desk.asked.filter(({ name }) => name === 'draft-story')).toEqual([
      { name: 'draft-story', id: 'story-held' },
    ]);
    const { runs, standing } = await desk.face.state();
    expect(runs.map(({ writer, state, done }) => [writer.model?.name ?? null, state, done])).toEqual(
      expect.arrayContaining([
        ['small-1', 'done', 3],
        [null, 'done', 3],
      ]),
    );
    expect(standing).toEqual({ drafts: 'small-1', override: null, candidate: null });
    expect(await told()).toContain('passed: On 3 stories small-1 did no worse than the extractive writer.');
    expect(await desk.write()).toMatchObject({ engine: 'language-model', model: 'small-1' });
    const calls = await database.stores.modelCalls.last(100);
    const run = runs.find(({ writer }) => writer.model !== null);
    expect(run?.tokens).toBeGreaterThan(0);
    expect(calls.reduce((sum, call) => sum + call.inputTokens + call.outputTokens, 0)).toBeGreaterThan(
      run?.tokens ?? 0,
    );
    expect(await desk.scorecards.sayHeldBack()).toBeNull();
  });

  it('refuses a worse model: the accepted one goes on, and an editor may use it all the same, by name', async () => {
    const desk = open();
    await desk.desk.save({ name: 'small-1' }, EDITOR);
    await desk.settle();
    await desk.desk.save({ name: 'lazy-1' }, EDITOR);
    await desk.settle();
    const { standing, runs } = await desk.face.state();
    expect(standing).toMatchObject({
      drafts: 'small-1',
      candidate: {
        name: 'lazy-1',
        why: 'Its scorecard was refused: it did worse in stories without a brief.',
      },
    });
    expect(await told()).toContain(
      'stopped: On 3 stories lazy-1 did worse than small-1: stories without a brief (3 of 3; before 0 of 3). It is refused.',
    );
    expect(await desk.write()).toMatchObject({ engine: 'language-model', model: 'small-1' });
    const refused = runs.find(({ decision }) => decision === 'refused');
    const runId = refused?.id ?? '';
    expect(await desk.face.override({ runId, reason: 'ok', editor: EDITOR })).toMatchObject({ ok: false });
    const other = runs.find(({ decision }) => decision === 'accepted')?.id ?? '';
    expect(
      await desk.face.override({ runId: other, reason: 'It is cheap enough.', editor: EDITOR }),
    ).toMatchObject({ ok: false });
    expect(await desk.write()).toMatchObject({ model: 'small-1' });
    expect(await desk.face.override({ runId, reason: 'It is cheap enough.', editor: EDITOR })).toEqual({
      ok: true,
      value: { name: 'lazy-1' },
    });
    server.always = () => ({ say: answerHonestly });
    expect(await desk.write()).toMatchObject({ model: 'lazy-1' });
    expect((await desk.face.state()).standing).toMatchObject({
      drafts: 'lazy-1',
      candidate: null,
      override: { by: 'Dana Okafor', reason: 'It is cheap enough.' },
    });
    expect(await told()).toContain('Dana Okafor uses it all the same: “It is cheap enough.”');
    expect((await desk.face.open(runId))?.run.override?.by).toBe('Dana Okafor');
  });

  it('scores new prompts before they are used, and goes on with the old ones where they do worse', async () => {
    await open({ name: 'small-1' }).settle();
    const prompts = {
      ...loadPrompts(),
      version: '2',
      draft: `${loadPrompts().draft}\nBe brief, dear model.`,
    };
    server.always = ({ user }) => (user.includes('dear model') ? LAZY : { say: answerHonestly });
    const next = open({ name: 'small-1' }, { prompts });
    await next.settle();
    expect((await next.face.state()).standing).toMatchObject({
      drafts: 'small-1',
      candidate: { name: 'small-1' },
    });
    expect(await next.write()).toMatchObject({ engine: 'language-model', version: '1' });
    expect(await next.scorecards.sayHeldBack()).toMatch(
      /^small-1 as it was drafts, not with its new prompts or settings\. Its scorecard was refused/,
    );
  });

  it('scores a changed style guide, and falls back to the extractive writer where the accepted model’s key is gone', async () => {
    const desk = open({ url: undefined });
    await desk.desk.save({ name: 'small-1', url: server.base, key: 'sk-secret' }, EDITOR);
    await desk.settle();
    expect(JSON.stringify(await database.stores.settings.get('accepted-writer'))).not.toContain('sk-secret');
    await desk.desk.save({ style: 'Short words.' }, EDITOR);
    expect((await desk.face.state()).standing).toMatchObject({
      drafts: 'small-1',
      candidate: { name: 'small-1' },
    });
    await desk.desk.save({ name: 'lazy-2', url: `${server.base}/` }, EDITOR);
    expect(await desk.write()).toMatchObject({ model: 'small-1' });
    expect(server.asked.at(-1)?.headers.authorization).toBe('Bearer sk-secret');
    await desk.desk.save({ key: null }, EDITOR);
    expect(await desk.write()).toMatchObject({
      engine: 'extractive',
      instead: expect.stringContaining('lazy-2'),
    });
  });

  it('stops where the model cannot be asked, says why, and goes on by itself from where it stopped', async () => {
    const desk = open({ name: 'small-1' });
    const { scorecards } = desk;
    let drafts = 0;
    server.always = (asked) => {
      if (asked.purpose === 'draft') drafts++;
      return drafts >= 2 ? { status: 401, message: 'no such key' } : { say: answerHonestly(asked) };
    };
    await desk.settle();
    const [stopped] = (await desk.face.state()).runs;
    expect(stopped).toMatchObject({
      state: 'failed',
      done: 1,
      card: null,
      retryAt: '2026-03-02T12:02:00.000Z',
    });
    expect(stopped?.reason).toContain('does not accept the key');
    await scorecards.tend();
    expect(jobs).toEqual([]);
    server.always = () => ({ say: answerHonestly });
    server.asked.length = 0;
    now = new Date('2026-03-02T12:02:01Z');
    await desk.settle();
    expect((await desk.face.state()).standing.drafts).toBe('small-1');
    const drafted = server.asked.filter(({ purpose }) => purpose === 'draft');
    expect(drafted).toHaveLength(2);
  });

  it('keeps to the day’s budget and goes on the next day', async () => {
    const desk = open({ name: 'small-1', dayTokens: 12_000 });
    await desk.settle();
    const [run] = (await desk.face.state()).runs;
    expect(run).toMatchObject({ state: 'failed', retryAt: '2026-03-03T00:00:00.000Z' });
    expect(run?.reason).toContain('budget for the day is spent');
    expect(run?.done).toBeGreaterThan(0);
    expect((await database.stores.modelCalls.spentOn('2026-03-02')).tokens).toBeLessThanOrEqual(12_000);
  });

  it('says so when its process died, and is done once more by itself or by the button', async () => {
    const desk = open({ name: 'small-1' });
    const id = await desk.toCandidate();
    expect(await database.stores.scorecards.begin(id, now)).toBe(true);
    expect(await database.stores.scorecards.begin(id, now)).toBe(false);
    now = new Date('2026-03-02T12:00:30Z');
    await desk.scorecards.tend();
    expect((await desk.face.open(id))?.run.state).toBe('running');
    now = new Date('2026-03-02T12:01:30Z');
    expect(
      await database.stores.scorecards.interruptSilent(
        new Date('2026-03-02T12:00:30Z'),
        'The program ended before it was done.',
      ),
    ).toEqual([id]);
    expect((await desk.face.open(id))?.run).toMatchObject({
      state: 'interrupted',
      reason: 'The program ended before it was done.',
    });
    expect(await desk.write()).toMatchObject({
      instead:
        'small-1 drafts once its scorecard is accepted. Its scoring stopped after 0 of 3 stories. The program ended before it was done.',
    });
    expect(await desk.face.start(EDITOR)).toMatchObject({ ok: true });
    expect(jobs).toEqual([{ name: 'score-writer', id }]);
    await desk.settle();
    expect((await desk.face.open(id))?.run).toMatchObject({ state: 'done', decision: 'accepted', tries: 2 });
  });

  it('is ended with the program, and says so', async () => {
    const desk = open({ name: 'small-1' });
    const id = await desk.toCandidate();
    server.always = () => {
      desk.stop();
      return { hangAfter: 10, say: answerHonestly };
    };
    await desk.scorecards.score(id);
    expect((await desk.face.open(id))?.run).toMatchObject({
      state: 'interrupted',
      reason: 'The program was ended before it was done.',
    });
  });

  it('counts a story that the model cannot write as none, with the reason, and nobody writes in its place', async () => {
    server.always = () => LAZY;
    const desk = open({ name: 'small-1' });
    await desk.settle();
    const [run] = (await desk.face.state()).runs.filter(({ writer }) => writer.model !== null);
    expect(run).toMatchObject({ decision: 'refused', card: { unwritten: 3 } });
    const shown = await desk.face.open(run?.id ?? '');
    expect(shown?.unwritten).toHaveLength(3);
    expect(shown?.unwritten[0]?.note).toContain('refused');
    expect((await desk.face.state()).standing.candidate?.why).toContain('stories without a brief');
  });

  it('lets the model be turned off at any time', async () => {
    const desk = open();
    await desk.desk.save({ name: 'small-1' }, EDITOR);
    await desk.settle();
    await desk.desk.save({ name: '' }, EDITOR);
    expect((await desk.face.state()).standing).toEqual({ drafts: null, override: null, candidate: null });
    expect(await desk.write()).toEqual({ engine: 'extractive', version: '1' });
    // Its scorecard still stands: it is not scored again.
    await desk.desk.save({ name: 'small-1' }, EDITOR);
    expect((await desk.face.state()).standing.drafts).toBe('small-1');
  });

  it('scores one writer on one set once at a time, whoever asks', async () => {
    const desk = open();
    expect(await desk.face.start(EDITOR)).toMatchObject({ ok: true });
    expect(await desk.face.start(EDITOR)).toEqual({
      ok: false,
      problem: 'The extractive writer is being scored already.',
    });
    await expect(desk.scorecards.scoreNow(SET, () => undefined)).rejects.toThrow(
      'is being scored on these stories already',
    );
    await desk.settle();
    const card = await desk.scorecards.scoreNow(SET, () => undefined);
    expect(card).toMatchObject({ stories: 3, unwritten: 0 });
    expect((await desk.face.state()).runs.map(({ askedBy }) => askedBy)).toEqual(
      expect.arrayContaining(['nutgraf scorecard', 'Dana Okafor']),
    );
  });
});
