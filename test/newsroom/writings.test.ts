import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { draftStory } from '../../src/newsroom/draft-story.js';
import { askToWrite, wakeWriters, writeAsked } from '../../src/newsroom/writings/write-asked.js';
import { answerHonestly } from '../support/compose-answers.js';
import { EDITOR, FACTS, openModelDesk } from '../support/open-model-desk.js';
import { articlePage, rssFeed } from '../support/open-news-desk.js';

type ModelDesk = Awaited<ReturnType<typeof openModelDesk>>;

describe('drafts in the making', () => {
  let desk: ModelDesk;
  let storyId = '';

  beforeAll(async () => {
    desk = await openModelDesk();
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    storyId = await desk.begin();
  });

  const writing = async () => (await desk.stores.writings.ofStory(storyId))[0];
  const stepOf = async () => (await writing())?.step ?? null;

  it('answers at once; what is written is told as it comes, and nothing of it is verified before it is', async () => {
    const { stories, write } = await desk.open();
    expect(await stories.draftAgain({ storyId, editor: EDITOR })).toEqual({ ok: true, value: null });
    expect(await writing()).toMatchObject({ state: 'asked', askedBy: EDITOR.name, step: null });
    desk.server.always = (asked) =>
      asked.purpose === 'draft' ? { dripMs: 2, say: answerHonestly } : { say: answerHonestly };
    const work = write(storyId);
    await expect
      .poll(async () => (await stepOf())?.statements.length ?? 0, { timeout: 15_000 })
      .toBeGreaterThan(2);
    const [row] = (await stories.underWay()) ?? [];
    expect(row).toMatchObject({
      state: 'writing',
      model: 'small-1',
      title: expect.stringMatching(/^Tessel fined/),
    });
    const { stage, tokens, statements } = row?.step ?? { statements: [] };
    expect([stage, (tokens ?? 0) > 20]).toEqual(['draft', true]);
    expect(new Set(statements.map(({ standing }) => standing))).toEqual(new Set(['unverified']));
    expect(statements.find(({ part }) => part === 'lede')?.text).toContain('Regulators fined');
    await work;
    const ended = await writing();
    const draft = await desk.stores.drafts.ofStory(storyId);
    expect(ended).toMatchObject({ state: 'written', step: null, draftId: draft?.id });
    expect(ended?.said).toMatch(/statements by small-1/);
    expect(await stories.underWay()).toEqual([]);
  });

  it('writes once what is asked for twice, also when two writers are woken', async () => {
    const { stories, write, parts } = await desk.open();
    const clicks = await Promise.all([
      stories.draftAgain({ storyId, editor: EDITOR }),
      stories.draftAgain({ storyId, editor: EDITOR }),
    ]);
    expect(clicks.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await askToWrite(storyId, 'draft', EDITOR.name, parts)).toBe(false);
    await Promise.all([write(storyId), write(storyId)]);
    expect(desk.server.asked.filter(({ purpose }) => purpose === 'draft')).toHaveLength(1);
    await write(storyId);
    expect(desk.server.asked.filter(({ purpose }) => purpose === 'draft')).toHaveLength(1);
  });

  it('writes once more what came in while it was written', async () => {
    const { write, parts } = await desk.open();
    await askToWrite(storyId, 'draft', null, parts);
    desk.server.next.push({ dripMs: 5, say: answerHonestly });
    const work = write(storyId);
    await expect.poll(async () => (await writing())?.state, { timeout: 30_000 }).toBe('writing');
    expect(await askToWrite(storyId, 'draft', null, parts)).toBe(false);
    await work;
    expect(await writing()).toMatchObject({ state: 'asked' });
    await write(storyId);
    expect(await writing()).toMatchObject({ state: 'written' });
  });

  it('outlives a program that was killed in the middle of it', async () => {
    const first = await desk.open();
    await askToWrite(storyId, 'draft', EDITOR.name, first.parts);
    // The first writer never gives a sign of life again.
    await desk.stores.writings.begin(storyId, 'killed', desk.clock.now, new Date(0));
    const later = await desk.open();
    await later.write(storyId);
    expect(await writing()).toMatchObject({ state: 'writing' });
    desk.jobs.length = 0;
    await wakeWriters(desk.stores, later.parts.queue, desk.clock.now);
    expect(desk.jobs).toEqual([]);
    desk.clock.now = new Date(desk.clock.now.getTime() + 60_000);
    await wakeWriters(desk.stores, later.parts.queue, desk.clock.now);
    expect(desk.jobs).toEqual([{ name: 'write-asked', id: storyId }]);
    await later.write(storyId);
    expect(await writing()).toMatchObject({ state: 'written', askedBy: EDITOR.name });
    // Whoever comes back from the dead has nothing to say.
    const hand = { storyId, kind: 'draft', run: 'killed' } as const;
    expect(await desk.stores.writings.hear(hand, desk.clock.now, null)).toBe(false);
    await desk.stores.writings.end(hand, desk.clock.now, { state: 'failed', said: 'late', draftId: null });
    expect(await writing()).toMatchObject({ state: 'written' });
  });

  it('goes on after a stop, and counts no failure for it', async () => {
    const first = await desk.open();
    await askToWrite(storyId, 'draft', EDITOR.name, first.parts);
    for (let stop = 0; stop < 4; stop++) {
      const { work, write } = await desk.open();
      desk.server.next.push({ hangAfter: 3, say: answerHonestly });
      const ended = write(storyId).catch((cause: unknown) => cause);
      await expect.poll(() => desk.server.asked.length, { timeout: 30_000 }).toBe(stop + 1);
      work.stop();
      expect(await ended).toMatchObject({ name: 'AbortError' });
      expect(await writing()).toMatchObject({ state: 'asked', said: null });
    }
    await first.write(storyId);
    expect(await writing()).toMatchObject({ state: 'written' });
  });

  it('says in a sentence how the desk failed, tries three times and then leaves it', async () => {
    const { parts } = await desk.open();
    const broken = {
      ...parts,
      writer: {
        usesModel: async () => true,
        write: async () => {
          throw new Error('the disk is full');
        },
      },
    };
    await askToWrite(storyId, 'draft', EDITOR.name, parts);
    for (let tries = 1; tries <= 3; tries++) {
      await expect(writeAsked(storyId, broken)).rejects.toThrow('the disk is full');
      expect(await writing()).toMatchObject({
        state: tries < 3 ? 'asked' : 'failed',
        said: 'The desk itself failed while it was written: the disk is full',
      });
    }
    await writeAsked(storyId, broken);
    expect(await writing()).toMatchObject({ state: 'failed' });
  });

  it('leaves a draft that an editor has worked on, and says so', async () => {
    const { stories, parts, write } = await desk.open({ name: '' });
    const draft = await draftStory(storyId, parts);
    if (draft === null) throw new Error('no draft');
    await askToWrite(storyId, 'draft', EDITOR.name, parts);
    await desk.stores.drafts.save(draft, { editor: EDITOR.name, what: 'edited c1' });
    await write(storyId);
    expect(await writing()).toMatchObject({
      state: 'left',
      said: 'An editor has worked on the draft, so it was left as it is.',
    });
    expect(await stories.draftAgain({ storyId, editor: EDITOR })).toMatchObject({
      ok: false,
      problem: expect.stringContaining('Spike it first'),
    });
  });

  it('names nothing that leads somewhere while it comes', async () => {
    const { write, parts } = await desk.open();
    await askToWrite(storyId, 'draft', null, parts);
    const seen: string[] = [];
    const { hear } = desk.stores.writings;
    const watched = {
      ...parts,
      stores: {
        ...desk.stores,
        writings: {
          ...desk.stores.writings,
          hear: async (...given: Parameters<typeof hear>) => {
            seen.push(JSON.stringify(given[2]));
            return hear(...given);
          },
        },
      },
    };
    desk.server.always = (asked) => ({
      dripMs: 1,
      say: answerHonestly(asked).replace(
        'Regulators fined',
        'See https://evil.example/now, regulators fined',
      ),
    });
    await writeAsked(storyId, watched);
    expect(seen.join('\n')).toContain('its words are not shown');
    expect(seen.join('\n')).not.toContain('evil.example');
    await write(storyId);
  });

  describe('a follow-up', () => {
    /** Publishes the story's draft, and has a further report come in. */
    async function publishAndReadOn(): Promise<ModelDesk['open'] extends () => infer R ? Awaited<R> : never> {
      const opened = await desk.open();
      const draft = await draftStory(storyId, opened.parts);
      if (draft === null) throw new Error('no draft');
      const published = { ...draft, state: 'published', publishedAt: desk.clock.now.toISOString() } as const;
      await desk.stores.drafts.save(published, { editor: EDITOR.name, what: 'approved' });
      const { outlet } = desk;
      const appeal = [
        'A court suspended the 38 million euro fine of the cloud firm Tessel on Friday while its appeal is heard.',
        'The judges said that Tessel need not pay before their ruling, which is expected in June.',
        ...FACTS.slice(2, 5),
      ];
      outlet.put(
        '/appeal',
        articlePage('Court suspends Tessel’s 38 million euro fine over recordings', appeal, 'Mere Post'),
      );
      outlet.put('/more', rssFeed('Mere Post', [['/appeal', 'Court suspends Tessel’s fine']], outlet.base));
      const { entries } = await opened.reading.follow(`${outlet.base}/more`);
      await opened.reading.readEntry(entries[0]);
      const { articles } = desk.stores;
      expect((await articles.ofStory(storyId)).length).toBe(2);
      desk.jobs.length = 0;
      return opened;
    }

    it('is a job: two clicks ask for one draft, and a third opens it', async () => {
      const { stories, write } = await publishAndReadOn();
      desk.server.asked.length = 0;
      const clicks = await Promise.all([1, 2].map(() => stories.followUp({ storyId, editor: EDITOR })));
      expect(clicks).toEqual([1, 2].map(() => ({ ok: true, value: { draftId: null } })));
      expect(desk.server.asked).toEqual([]);
      expect(new Set(desk.jobs.map(({ name }) => name))).toEqual(new Set(['write-asked']));
      await Promise.all([write(storyId), write(storyId)]);
      const open = await desk.stores.drafts.inState(['to-review'], 10);
      expect(open).toHaveLength(1);
      expect(await stories.followUp({ storyId, editor: EDITOR })).toEqual({
        ok: true,
        value: { draftId: open[0]?.id },
      });
    });

    it('is refused at once where nothing came after the published brief', async () => {
      const { stories, parts } = await desk.open({ name: '' });
      await draftStory(storyId, parts);
      await desk.stores.settings.set('nothing', null);
      const draft = await desk.stores.drafts.ofStory(storyId);
      if (draft === null) throw new Error('no draft');
      const published = { ...draft, state: 'published', publishedAt: desk.clock.now.toISOString() } as const;
      await desk.stores.drafts.save(published, { editor: EDITOR.name, what: 'approved' });
      expect(await stories.followUp({ storyId, editor: EDITOR })).toMatchObject({
        ok: false,
        problem: expect.stringContaining('Nothing new stands a brief of its own'),
      });
      expect(await desk.stores.writings.ofStory(storyId)).toEqual([]);
    });

    it('waits for the model by itself where that is set, and says until when and why', async () => {
      await publishAndReadOn();
      const poor = await desk.open({ dayTokens: 1_000, instead: 'wait' });
      await poor.stories.followUp({ storyId, editor: EDITOR });
      await poor.write(storyId);
      expect(await writing()).toMatchObject({
        state: 'waiting',
        said: expect.stringMatching(/^The language model’s budget for the day is spent/),
      });
      const rich = await desk.open();
      await rich.write(storyId);
      expect(await writing()).toMatchObject({ state: 'waiting' });
      await rich.work.desk.save({ style: 'Short.' }, EDITOR);
      desk.jobs.length = 0;
      await wakeWriters(desk.stores, rich.parts.queue, desk.clock.now);
      expect(desk.jobs).toEqual([{ name: 'write-asked', id: storyId }]);
      await rich.write(storyId);
      expect(await writing()).toMatchObject({ state: 'written' });
    });
  });
});
