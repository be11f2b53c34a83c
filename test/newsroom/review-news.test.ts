import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import type { Draft } from '../../src/domain/draft.js';
import { draftStory } from '../../src/newsroom/draft-story.js';
import { createReviewDesk } from '../../src/newsroom/review-drafts.js';
import { articlePage, openNewsDesk, rssFeed } from '../support/open-news-desk.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';

const FACTS = [
  'Regulators fined the cloud firm Tessel 38 million euros on Thursday for keeping customers’ recordings without consent.',
  'The fine is the largest that the data authority has given this year, its director said.',
  '“Nobody who speaks to a lamp expects an archive,” said Ines Carvalho, the authority’s director.',
  'Tessel kept recordings from 2.1 million home devices for up to five years, the decision says.',
  'The company said it would appeal and that it had deleted the recordings in March.',
  'Consumer groups in three countries had complained about the devices since 2023.',
  'The decision gives Tessel ninety days to tell every customer what was kept.',
];
const editor = { id: 'e', name: 'Dana Okafor' };

describe('reviewing what was read', () => {
  let database: TestDatabase;
  let daily: Outlet;
  const client = createUndiciClient();
  let desk: Awaited<ReturnType<typeof openNewsDesk>>;
  let review: ReturnType<typeof createReviewDesk>;
  let draft: Draft;
  let entry = '';

  beforeAll(async () => {
    [database, daily] = await Promise.all([openTestDatabase(), openOutlet()]);
  });

  afterAll(async () => {
    await Promise.all([client.close(), daily.close()]);
    await database.close();
  });

  beforeEach(async () => {
    await database.stores.settings.clearNews();
    desk = await openNewsDesk(database, client, [daily.host]);
    review = createReviewDesk(desk);
    print(FACTS);
    daily.put('/feed', rssFeed('Fen Daily', [['/tessel', 'Tessel fined over recordings']], daily.base));
    [entry = ''] = (await desk.follow(`${daily.base}/feed`)).entries;
    await desk.readEntry(entry);
    draft = await write();
  });

  const print = (facts: readonly string[]) =>
    daily.put('/tessel', articlePage('Tessel fined 38 million euros over recordings', facts, 'Fen Daily'));

  /** Another outlet reports the same event in its own order. */
  async function reportElsewhere(): Promise<void> {
    const other = FACTS.map((fact) => fact.replace(/^The /, 'In Lisbon, the ')).reverse();
    daily.put('/rival', articlePage('Cloud firm Tessel fined for keeping recordings', other, 'Rival Post'));
    daily.put('/rival-feed', rssFeed('Rival Post', [['/rival', 'Cloud firm Tessel fined']], daily.base));
    const { entries } = await desk.follow(`${daily.base}/rival-feed`);
    await desk.readEntry(entries[0]);
  }

  async function storyId(): Promise<string> {
    return (await desk.stores.articles.byEntry(entry))?.storyId ?? '';
  }

  async function write(): Promise<Draft> {
    await draftStory(await storyId(), desk);
    return reload();
  }

  async function reload(): Promise<Draft> {
    const found = await desk.stores.drafts.ofStory(await storyId());
    if (found === null) throw new Error('no draft was written');
    return found;
  }

  const act = (claimId: string, action: Parameters<typeof review.act>[0]['action'], version: number) =>
    review.act({ draftId: draft.id, claimId, version, editor, action });

  const lede = () => draft.claims.find(({ part }) => part === 'lede')?.id ?? '';

  it('takes no approval of a figure that the outlet did not print, until an editor answers for it', async () => {
    const text = 'Regulators fined the cloud firm Tessel 83 million euros on Thursday.';
    const edited = await act(lede(), { do: 'edit', text }, draft.version);
    expect(edited).toMatchObject({ ok: true, value: { verdict: 'unsupported' } });
    draft = await reload();
    const refused = await review.approve({ draftId: draft.id, version: draft.version, editor });
    expect(refused).toMatchObject({ ok: false, problem: expect.stringContaining('still to resolve') });
    expect((await reload()).state).toBe('to-review');
    const reason = 'The ministry’s own figure, by telephone.';
    expect((await act(lede(), { do: 'keep', reason }, draft.version)).ok).toBe(true);
    draft = await reload();
    for (const claim of draft.claims)
      if (claim.verdict === 'unsupported') {
        await act(claim.id, { do: 'cut' }, draft.version);
        draft = await reload();
      }
    expect(await review.approve({ draftId: draft.id, version: draft.version, editor })).toMatchObject({
      ok: true,
    });
    const published = await reload();
    const kept = published.claims.find(({ id }) => id === lede());
    expect(kept).toMatchObject({ verdict: 'overridden', keptBy: 'Dana Okafor', keptReason: reason });
  });

  it('refuses a decision on a version that a colleague has changed', async () => {
    const old = draft.version;
    const bullet = draft.claims.find(({ part }) => part === 'bullet')?.id ?? '';
    expect((await act(bullet, { do: 'cut' }, old)).ok).toBe(true);
    expect((await act(lede(), { do: 'edit', text: 'Tessel was fined.' }, old)).ok).toBe(false);
    expect((await review.approve({ draftId: draft.id, version: old, editor })).ok).toBe(false);
    expect((await reload()).claims.find(({ id }) => id === bullet)?.state).toBe('cut');
  });

  it('never writes over an editor’s work, and checks it against what the outlet changed', async () => {
    const text =
      'Tessel kept recordings from 2.1 million home devices for up to five years, the decision says.';
    expect(await act(lede(), { do: 'edit', text }, draft.version)).toMatchObject({
      ok: true,
      value: { verdict: 'supported' },
    });
    print(FACTS.map((fact) => fact.replace('2.1 million', '1.2 million')));
    await desk.readEntry(entry);
    draft = await write();
    const claim = draft.claims.find(({ id }) => id === lede());
    expect(claim).toMatchObject({ text, verdict: 'unsupported' });
    expect(await desk.reasons()).toContainEqual(
      expect.stringMatching(/Fen Daily changed what it reported: [1-9]/),
    );
    expect((await review.approve({ draftId: draft.id, version: draft.version, editor })).ok).toBe(false);
  });

  it('leaves a published brief as readers saw it, and tells the desk that its source changed', async () => {
    for (const claim of draft.claims)
      if (claim.verdict !== 'supported') {
        await act(claim.id, { do: 'cut' }, draft.version);
        draft = await reload();
      }
    expect((await review.approve({ draftId: draft.id, version: draft.version, editor })).ok).toBe(true);
    const before = await reload();
    print(FACTS.map((fact) => fact.replace('38 million', '83 million')));
    await desk.readEntry(entry);
    expect(await write()).toEqual(before);
    await reportElsewhere();
    expect(await review.published()).toMatchObject([{ id: draft.id, newSince: [{ outlet: 'Rival Post' }] }]);
    expect(await reload()).toEqual(before);
    expect(await desk.reasons()).toContainEqual(
      expect.stringMatching(/Fen Daily changed what it reported: [1-9]/),
    );
  });

  it('leaves a draft to the editor who took it up while it was being written again', async () => {
    await reportElsewhere();
    const { engine } = desk;
    const text = 'Regulators fined the cloud firm Tessel 38 million euros on Thursday.';
    const overtaken: typeof engine = {
      ...engine,
      async writeBrief(articles) {
        const brief = await engine.writeBrief(articles);
        await act(lede(), { do: 'edit', text }, draft.version);
        return brief;
      },
    };
    expect(await draftStory(await storyId(), { ...desk, engine: overtaken })).toBeNull();
    const kept = await reload();
    expect(kept.claims.find(({ part }) => part === 'lede')?.text).toBe(text);
    expect(kept.sources.map(({ outlet }) => outlet)).toEqual(['Fen Daily']);
    const news = await desk.stores.stories.developments([kept.id]);
    expect(news.get(kept.id)?.map(({ outlet }) => outlet)).toEqual(['Rival Post']);
  });

  it('tells the editor, and no reader, what the two reports may tell differently', async () => {
    expect(draft.possibleContradictions).toEqual([]);
    const other = [
      'Cloud firm Tessel was fined 38 million euros for keeping customers’ recordings without consent.',
      'The data authority announced the fine on Friday.',
      ...FACTS.slice(2).reverse(),
    ];
    daily.put('/rival', articlePage('Cloud firm Tessel fined for keeping recordings', other, 'Rival Post'));
    daily.put('/rival-feed', rssFeed('Rival Post', [['/rival', 'Cloud firm Tessel fined']], daily.base));
    const { entries } = await desk.follow(`${daily.base}/rival-feed`);
    await desk.readEntry(entries[0]);
    const hint: Draft['possibleContradictions'][number] = {
      why: 'Different day',
      positions: [
        { source: 1, start: 0, end: 4, text: 'Regu' },
        { source: 2, start: 0, end: 5, text: 'Cloud' },
      ],
      beside: [],
    };
    const writer = {
      ...desk,
      engine: {
        ...desk.engine,
        writeBrief: async (...given: Parameters<typeof desk.engine.writeBrief>) => ({
          ...(await desk.engine.writeBrief(...given)),
          possibleContradictions: [hint],
        }),
      },
    };
    await draftStory(await storyId(), writer);
    expect((await reload()).possibleContradictions).toEqual([hint]);
    const opened = await review.open(draft.id);
    expect(opened?.draft.possibleContradictions).toEqual([hint]);
    expect((await review.queue())[0]?.possibleContradictions).toBe(1);
  });

  it('writes an untouched draft again when another outlet reports the story', async () => {
    await reportElsewhere();
    const again = await write();
    expect(again.id).toBe(draft.id);
    expect(again.version).toBe(draft.version + 1);
    expect(again.sources.map(({ outlet }) => outlet).sort()).toEqual(['Fen Daily', 'Rival Post']);
  });
});
