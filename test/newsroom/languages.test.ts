import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { createEmbedder } from '../../src/adapters/language-model/create-embedder.js';
import { createSecrets, newSecret } from '../../src/adapters/secrets/secrets.js';
import { sayPlace } from '../../src/domain/say-place.js';
import { draftStory } from '../../src/newsroom/draft-story.js';
import { type EmbedderWork, openEmbedderWork } from '../../src/newsroom/embedder/open-embedder-work.js';
import type { GivenEmbedderSettings } from '../../src/newsroom/embedder/settings.js';
import { createStoryDesk } from '../../src/newsroom/stories/create-story-desk.js';
import * as news from '../support/news-in-languages.js';
import {
  type EmbeddingServer,
  MONOLINGUAL,
  MULTILINGUAL,
  openEmbeddingServer,
} from '../support/open-embedding-server.js';
import { openNewsDesk } from '../support/open-news-desk.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';
import { type Report, reportNews } from '../support/report-news.js';

const editor = { id: 'e', name: 'Dana Okafor' };

describe('reports of one event in several languages', () => {
  let database: TestDatabase;
  let outlets: Outlet;
  let server: EmbeddingServer;
  const client = createUndiciClient();
  const secrets = createSecrets(newSecret());
  const clock = { ahead: 0 };
  const now = () => new Date(Date.now() + clock.ahead);
  let desk: Awaited<ReturnType<typeof openNewsDesk>>;
  let work: EmbedderWork;

  beforeAll(async () => {
    [database, outlets, server] = await Promise.all([
      openTestDatabase(),
      openOutlet(),
      openEmbeddingServer(),
    ]);
  });
  afterAll(async () => {
    await Promise.all([client.close(), outlets.close(), server.close()]);
    await database.close();
  });
  beforeEach(async () => {
    const { stores, db } = database;
    await stores.settings.clearNews();
    await stores.settings.set('embedder', null);
    await stores.settings.set('embedder-trial', null);
    await db.deleteFrom('model_calls').execute();
    server.asked.length = 0;
    server.next.length = 0;
    server.always = MULTILINGUAL;
    clock.ahead = 0;
    await restart({ name: 'vectors-1', url: server.base });
  });

  /** The program ends and begins again over the same database, with these settings of the environment. */
  async function restart(embedder: GivenEmbedderSettings): Promise<void> {
    const { stores } = database;
    const config = { timeZone: 'UTC', embedder };
    const queue = { add: async () => undefined, addAll: async () => undefined };
    work = openEmbedderWork({ stores, queue, secrets, config, openEmbedder: createEmbedder, now });
    desk = await openNewsDesk(database, client, [outlets.host], null, await work.known(), work.briefLanguage);
  }
  const read = (report: Report) => reportNews(desk, outlets, report);
  const tend = () => work.tend(desk.stories);
  const storyOf = async (id = ''): Promise<string> => {
    const found = await database.stores.stories.find(id);
    if (found === null) throw new Error('the report was not read');
    return found;
  };
  /** How the reports lie in stories: their ids, grouped. */
  async function stories(ids: ReadonlyMap<string, string>): Promise<string[]> {
    const groups = new Map<string, string[]>();
    for (const [name, id] of ids) {
      const story = await storyOf(id);
      groups.set(story, [...(groups.get(story) ?? []), name]);
    }
    return [...groups.values()].map((names) => names.sort().join(' ')).sort();
  }
  async function readAll(reports: readonly Report[] = news.ALL): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (const report of reports) ids.set(report.id, await read(report));
    return ids;
  }

  const TWO = ['bank-de bank-en bank-es', 'ferry-de ferry-en ferry-es'];
  const SIX = ['bank-de', 'bank-en', 'bank-es', 'ferry-de', 'ferry-en', 'ferry-es'];

  it('are one story with an embedder, and one for each language without', async () => {
    const ids = await readAll();
    expect(await stories(ids)).toEqual(SIX);
    await tend();
    expect(await stories(ids)).toEqual(TWO);
    const calls = await database.stores.embedderCalls.last(20);
    expect(calls.map(({ purpose }) => purpose).sort()).toEqual(['embed', 'trial', 'trial', 'trial']);
    expect(await database.stores.modelCalls.last(20)).toEqual([]);
  });

  it('stay apart where no embedder is set', async () => {
    await restart({});
    const ids = await readAll();
    await tend();
    expect(await stories(ids)).toEqual(SIX);
    expect(server.asked).toEqual([]);
  });

  it('stand as they stood after a restart, with no second call', async () => {
    const ids = await readAll([news.ferryEnglish, news.ferryGerman, news.bankEnglish]);
    await tend();
    const asked = server.asked.length;
    await restart({ name: 'vectors-1', url: server.base });
    await tend();
    expect(server.asked).toHaveLength(asked);
    // What comes after it meets what was there before it.
    for (const late of [news.ferrySpanish, news.bankGerman, news.bankSpanish])
      ids.set(late.id, await read(late));
    await tend();
    expect(await stories(ids)).toEqual(TWO);
    expect(server.asked).toHaveLength(asked + 1);
  });

  it('are placed apart while the server is down, and meet when it is back', async () => {
    server.always = { status: 401, message: 'no' };
    const ids = await readAll();
    await tend();
    expect(await stories(ids)).toEqual(SIX);
    expect((await desk.reasons()).join('\n')).toContain('stories keep to one language. 127.0.0.1');
    server.always = MULTILINGUAL;
    await tend();
    expect(await stories(ids), 'it rests for a while').toEqual(SIX);
    clock.ahead += 60_000;
    await tend();
    expect(await stories(ids)).toEqual(TWO);
  });

  it('stay apart where the embedder knows one language only, and the desk says so', async () => {
    server.always = MONOLINGUAL;
    const ids = await readAll();
    await tend();
    expect(await stories(ids)).toEqual(SIX);
    const state = await work.desk.state();
    expect(state.trial?.refused).toMatch(/It is not multilingual: its vectors are not used/);
    expect((await desk.reasons()).join('\n')).toContain('It is not multilingual');
    expect(await work.desk.tryIt()).toMatchObject({
      ok: false,
      said: expect.stringContaining('not multilingual'),
    });
  });

  it('keep what an editor split, and what comes later with it', async () => {
    const ids = await readAll([news.ferryEnglish, news.ferryGerman]);
    await tend();
    const storyId = await storyOf(ids.get('ferry-en'));
    const german = ids.get('ferry-de') ?? '';
    const split = await createStoryDesk(desk).split({ storyId, articleIds: [german], editor });
    expect(split).toMatchObject({ ok: true });
    ids.set('ferry-es', await read(news.ferrySpanish));
    await tend();
    const spanish = await storyOf(ids.get('ferry-es'));
    expect(await storyOf(german)).not.toBe(storyId);
    expect([storyId, await storyOf(german)]).toContain(spanish);
    await restart({ name: 'vectors-1', url: server.base });
    ids.set('bank-en', await read(news.bankEnglish));
    await tend();
    expect(await storyOf(german)).not.toBe(await storyOf(ids.get('ferry-en')));
  });

  it('keep what an editor merged', async () => {
    await restart({});
    const ids = await readAll([news.ferryEnglish, news.bankGerman]);
    const [into, other] = [await storyOf(ids.get('ferry-en')), await storyOf(ids.get('bank-de'))];
    await createStoryDesk(desk).merge({ intoId: into, storyId: other, editor });
    await restart({ name: 'vectors-1', url: server.base });
    ids.set('bank-es', await read(news.bankSpanish));
    await tend();
    expect(await storyOf(ids.get('bank-de'))).toBe(into);
  });

  it('say in plain words that they were joined by meaning', async () => {
    const ids = await readAll([news.ferryEnglish, news.ferryGerman]);
    await tend();
    const story = await createStoryDesk(desk).open(await storyOf(ids.get('ferry-de')));
    const german = story?.articles.find(({ id }) => id === ids.get('ferry-de'));
    if (story == null || german === undefined) throw new Error('the story is not there');
    const said = sayPlace(german, story.articles).join(' ');
    expect(said).toMatch(/^Joined by meaning, across languages\./);
    expect(said).toMatch(/Calder Wire’s “Ferry with 212 passengers runs aground off Lindholm” in English/);
    expect(said).toMatch(/similarity of 0\.\d\d, where unrelated reports hardly ever reach 0\.\d\d/);
    expect(said).toMatch(/both have the names .*Lindholm.* and the figures? 212/);
    const records = await database.stores.records.list({
      subject: story.storyId,
      troubles: false,
      before: null,
      limit: 9,
    });
    expect(records.map(({ reason }) => reason).join(' ')).toMatch(
      /Joined by meaning with a story in another language/,
    );
  });

  it('bring their drafts along: one is kept, an editor’s before an untouched one', async () => {
    await restart({});
    const ids = await readAll([news.ferryEnglish, news.ferryGerman]);
    for (const id of ids.values()) await draftStory(await storyOf(id), desk);
    await restart({ name: 'vectors-1', url: server.base });
    await tend();
    const open = await database.stores.drafts.inState(['to-review'], 10);
    expect(open.map(({ storyId }) => storyId)).toEqual([await storyOf(ids.get('ferry-en'))]);
    const spiked = await database.stores.drafts.inState(['spiked'], 10);
    expect(spiked).toHaveLength(1);
  });

  it('are one brief in the desk’s language; the others count, and are listed with theirs', async () => {
    const ids = await readAll([news.ferryGerman, news.ferrySpanish, news.ferryEnglish]);
    await tend();
    const storyId = await storyOf(ids.get('ferry-en'));
    const draft = await draftStory(storyId, desk);
    if (draft === null) throw new Error('no draft was written');
    expect(draft.language).toBe('en');
    expect(draft.sources.map(({ outlet, language }) => [outlet, language])).toEqual([
      ['Calder Wire', undefined],
      ['Lindholmer Bote', 'de'],
      ['El Correo del Mar', 'es'],
    ]);
    const text = news.ferryEnglish.text;
    for (const { evidence } of draft.claims) for (const span of evidence) expect(text).toContain(span.text);
    for (const claim of draft.claims)
      expect(claim.text).not.toMatch(/Fähre|Passagier|transbordador|pasajero/);
    expect(draft.dropped.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([
        'in German: listed; the brief draws on the reports in English',
        'in Spanish: listed; the brief draws on the reports in English',
      ]),
    );
    // One server plays all outlets, so that they would count as one owner's.
    await database.db
      .updateTable('articles')
      .set((row) => ({ family: row.ref('outlet') }))
      .execute();
    const story = await createStoryDesk(desk).open(storyId);
    expect(story?.rank.parts[0]?.says).toBe('3 publisher families report it.');
  });

  it('are written in the language that the desk wants, where one is in it', async () => {
    await restart({ name: 'vectors-1', url: server.base, language: 'es' });
    const ids = await readAll([news.ferryEnglish, news.ferryGerman, news.ferrySpanish]);
    await tend();
    expect((await draftStory(await storyOf(ids.get('ferry-es')), desk))?.language).toBe('es');
  });

  it('are not sent where their outlet keeps them from models', async () => {
    const ids = await readAll([news.ferryEnglish]);
    ids.set(
      'ferry-de',
      await reportNews(desk, outlets, news.ferryGerman, '<meta name="tdm-reservation" content="1">'),
    );
    await tend();
    expect(await stories(ids)).toEqual(['ferry-de', 'ferry-en']);
    expect(server.asked.flatMap(({ texts }) => texts).join(' ')).not.toContain('Nachtfähre mit 212');
    expect((await work.desk.state()).reports).toEqual({ placed: 1, waiting: 0, kept: 1 });
  });

  it('wait for nobody: a text that cannot be placed keeps no other from its vector', async () => {
    const ids = await readAll([news.ferryEnglish, news.ferryGerman, news.bankEnglish]);
    const { vectors } = MULTILINGUAL as { vectors: (texts: readonly string[]) => number[][] };
    server.always = {
      vectors: (texts) =>
        vectors(texts).map((vector, at) =>
          /left a further raise open/.test(texts[at] ?? '') ? vector.map(() => 0) : vector,
        ),
    };
    await tend();
    expect(await stories(ids)).toEqual(['bank-en', 'ferry-de ferry-en']);
    expect((await work.desk.state()).reports).toEqual({ placed: 2, waiting: 0, kept: 0 });
  });

  it('cost no more than the day’s budget', async () => {
    await tend();
    const { tokens } = (await work.desk.state()).today;
    await restart({ name: 'vectors-1', url: server.base, dayTokens: tokens + 500 });
    const ids = await readAll();
    await tend();
    expect(await stories(ids)).toEqual(SIX);
    expect((await desk.reasons()).join('\n')).toContain('The embedder’s budget for the day is spent');
    expect((await work.desk.state()).today.tokens).toBe(tokens);
  });
});
