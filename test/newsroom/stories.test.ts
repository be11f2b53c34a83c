import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { runExplainItem } from '../../src/commands/explain-item.js';
import type { Draft } from '../../src/domain/draft.js';
import { sayPlace } from '../../src/domain/say-place.js';
import * as news from '../../src/group/fixtures/news.js';
import { draftStory } from '../../src/newsroom/draft-story.js';
import { createReviewDesk } from '../../src/newsroom/review-drafts.js';
import { createLibrary } from '../../src/newsroom/serve-library.js';
import { createStoryDesk } from '../../src/newsroom/stories/create-story-desk.js';
import { createItemExplainer } from '../../src/newsroom/stories/explain-item.js';
import { writeAsked } from '../../src/newsroom/writings/write-asked.js';
import { openNewsDesk } from '../support/open-news-desk.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';
import { followReport, type Report, reportNews } from '../support/report-news.js';

const editor = { id: 'e', name: 'Dana Okafor' };

describe('stories on the desk', () => {
  let database: TestDatabase;
  let server: Outlet;
  const client = createUndiciClient();
  let desk: Awaited<ReturnType<typeof openNewsDesk>>;

  beforeAll(async () => {
    [database, server] = await Promise.all([openTestDatabase(), openOutlet()]);
  });

  afterAll(async () => {
    await Promise.all([client.close(), server.close()]);
    await database.close();
  });

  beforeEach(async () => {
    await database.stores.settings.clearNews();
    await restart();
  });

  /** The program ends and begins again over the same database. */
  const restart = async (): Promise<void> => {
    desk = await openNewsDesk(database, client, [server.host]);
  };
  const stories = () => createStoryDesk(desk);
  const review = () => createReviewDesk(desk);
  const read = (report: Report, head = '') => reportNews(desk, server, report, head);
  const storyOf = async (articleId: string): Promise<string> =>
    (await database.stores.stories.find(articleId)) ?? '';
  const write = (storyId: string) => draftStory(storyId, desk);
  const draftOf = async (storyId: string): Promise<Draft> => {
    const found = await database.stores.drafts.ofStory(storyId);
    if (found === null) throw new Error('no draft was written');
    return found;
  };

  async function publish(storyId: string): Promise<Draft> {
    await write(storyId);
    let draft = await draftOf(storyId);
    for (const { id, verdict } of draft.claims)
      if (verdict !== 'supported') {
        await review().act({
          draftId: draft.id,
          claimId: id,
          version: draft.version,
          editor,
          action: { do: 'cut' },
        });
        draft = await draftOf(storyId);
      }
    const approved = await review().approve({ draftId: draft.id, version: draft.version, editor });
    expect(approved).toMatchObject({ ok: true });
    return draftOf(storyId);
  }

  describe('what a story is called', () => {
    it('is its first report that is no opinion, and then its brief’s headline, wherever it is listed', async () => {
      const opinion = await read(
        { ...news.fireWire, title: 'The man who takes the long way around' },
        '<meta property="article:section" content="Opinion">',
      );
      const storyId = await storyOf(opinion);
      await read(news.firePost);
      const names = async () => [
        (await stories().open(storyId))?.title,
        (await database.stores.articles.stories(5)).find((line) => line.storyId === storyId)?.title,
      ];
      expect(await names()).toEqual([news.firePost.title, news.firePost.title]);
      await write(storyId);
      const headline = (await draftOf(storyId)).claims.find(({ part }) => part === 'headline');
      await database.db
        .updateTable('claims')
        .set({ text: 'Mill burns' })
        .where('id', '=', headline?.id ?? '')
        .execute();
      expect(await names()).toEqual(['Mill burns', 'Mill burns']);
    });
  });

  describe('why a report is here', () => {
    it('is told by names, words and time, and told alike after a restart', async () => {
      await read(news.fireWire);
      const post = await read(news.firePost);
      const storyId = await storyOf(post);
      const before = await stories().open(storyId);
      const [first, second] = before?.articles ?? [];
      expect(first?.placed).toMatchObject({ decision: 'new', nearest: [], language: 'en' });
      expect(second?.placed).toMatchObject({
        decision: 'joined',
        nearest: [{ articleId: first?.id, hours: 1 }],
      });
      expect(second?.placed?.nearest[0]?.names).toEqual(expect.arrayContaining(['Solvane', 'Ostermark']));
      expect(second?.placed?.nearest[0]?.words.length).toBeGreaterThan(2);
      await restart();
      expect(await stories().open(storyId)).toMatchObject({ articles: before?.articles });
    });

    it('says of a copy whose text it is, and counts it once', async () => {
      await read(news.fireWire);
      const copy = await read(news.fireCopy);
      const view = await stories().open(await storyOf(copy));
      expect(view?.articles.find(({ id }) => id === copy)?.copyOf).toMatchObject({ outlet: 'Calder Wire' });
      expect(view?.rank.parts[0]?.says).toBe('1 publisher family reports it; not counted: 1 copy.');
    });

    it('is told to be unsettled until a report makes sure of it, and after a restart, too', async () => {
      const wire = await read(news.fireWire);
      const followUp = await read(news.fireFollowUp);
      expect(await storyOf(followUp)).toBe(await storyOf(wire));
      const told = async () => {
        const view = await stories().open(await storyOf(followUp));
        const article = view?.articles.find(({ id }) => id === followUp);
        return article === undefined ? '' : sayPlace(article, view?.articles ?? []).join(' ');
      };
      expect(await told()).toContain('Its place is not settled');
      await restart();
      expect(await told()).toContain('Its place is not settled');
      await read({ ...news.fireFollowUp, id: 'follow-up-elsewhere', outlet: 'Ostermark Evening' });
      expect(await told()).not.toContain('not settled');
      expect(await storyOf(followUp)).toBe(await storyOf(wire));
    });

    it('is settled by an editor who merges or splits', async () => {
      await read(news.fireWire);
      const followUp = await read(news.fireFollowUp);
      const placeOf = async () => {
        const view = await stories().open(await storyOf(followUp));
        return view?.articles.find(({ id }) => id === followUp)?.placed;
      };
      expect(await placeOf()).toMatchObject({ settled: false });
      const storyId = await storyOf(followUp);
      const split = await stories().split({ storyId, articleIds: [followUp], editor });
      const own = split.ok ? split.value.storyId : '';
      expect(await placeOf()).toMatchObject({ settled: true, decision: 'split by an editor' });
      await stories().merge({ intoId: own, storyId, editor });
      expect(await placeOf()).toMatchObject({ settled: true, decision: 'split by an editor' });
    });

    it('keeps languages apart, by the words where the page does not say', async () => {
      const english = await read(news.fireWire);
      const more =
        'Die Feuerwehr war mit fünf Zügen im Einsatz, und die Anwohner wurden gebeten, die Fenster zu schließen.';
      const german = await read({
        ...news.fireGerman,
        lang: '',
        text: `${news.fireGerman.text}\n${more}\n${more}`,
      });
      expect(await storyOf(german)).not.toBe(await storyOf(english));
      const view = await stories().open(await storyOf(german));
      expect(view?.articles[0]?.placed?.language).toBe('de');
    });

    it('tells opinion, sponsored text and press releases by what the page says', async () => {
      await read(news.fireWire);
      const opinion = await read(
        news.firePost,
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"OpinionNewsArticle","headline":"x"}</script>',
      );
      const paid = await read(
        news.fireDaily,
        '<meta property="article:section" content="Sponsored content">',
      );
      const view = await stories().open(await storyOf(opinion));
      const genres = new Map(view?.articles.map(({ id, genre, genreSign }) => [id, [genre, genreSign]]));
      expect(genres.get(opinion)).toEqual(['opinion', 'the page calls itself OpinionNewsArticle']);
      expect(genres.get(paid)).toEqual(['sponsored', 'its section is Sponsored content']);
      expect(view?.rank.parts[0]?.says).toMatch(
        /^1 publisher family reports it; not counted: 1 × opinion, 1 × sponsored/,
      );
      await write(view?.storyId ?? '');
      const sources = (await draftOf(view?.storyId ?? '')).sources.map(({ outlet }) => outlet);
      expect(sources).toEqual(['Calder Wire']);
    });
  });

  describe('an editor’s merge', () => {
    it('sticks over later reports, a rerun and a restart, with its record', async () => {
      const fire = await read(news.fireWire);
      const chip = await read(news.chipTimes);
      const [into, other] = [await storyOf(fire), await storyOf(chip)];
      expect(into).not.toBe(other);
      const merged = await stories().merge({ intoId: into, storyId: other, editor });
      expect(merged).toEqual({ ok: true, value: { storyId: into, moved: 1 } });
      await read(news.chipHerald);
      expect(await storyOf(chip)).toBe(into);
      await restart();
      await read(news.firePost);
      expect(await storyOf(chip)).toBe(into);
      expect(await storyOf(fire)).toBe(into);
      const view = await stories().open(other);
      expect(view).toMatchObject({ storyId: into, decisions: [{ kind: 'merge', editor: 'Dana Okafor' }] });
      expect(view?.articles.find(({ id }) => id === chip)?.placed?.decision).toBe('merged by an editor');
      expect(await desk.reasons()).toContainEqual(expect.stringContaining('Dana Okafor merged “Tavira'));
    });

    it('loses nothing that is published, and sets the second open draft aside with the reason', async () => {
      const [fire, chip, app] = [
        await read(news.fireWire),
        await read(news.chipTimes),
        await read(news.appPost),
      ];
      const [into, other, third] = [await storyOf(fire), await storyOf(chip), await storyOf(app)];
      const published = await publish(other);
      await write(into);
      await write(third);
      expect(await stories().merge({ intoId: into, storyId: other, editor })).toMatchObject({ ok: true });
      expect(await stories().merge({ intoId: into, storyId: third, editor })).toMatchObject({ ok: true });
      expect(await database.stores.drafts.bySlug(published.slug)).toEqual({ ...published, storyId: into });
      const library = createLibrary(database.stores, () => new Date());
      expect(await library.bySlug(published.slug)).not.toBeNull();
      expect((await draftOf(into)).state).toBe('to-review');
      expect(await review().spiked()).toMatchObject([
        { by: 'Dana Okafor', reason: expect.stringContaining('merged “Nurses test an app') },
      ]);
      expect(await review().queue()).toHaveLength(1);
    });

    it('keeps the draft that an editor has worked on', async () => {
      const [fire, chip] = [await read(news.fireWire), await read(news.chipTimes)];
      const [into, other] = [await storyOf(fire), await storyOf(chip)];
      await write(into);
      await write(other);
      const worked = await draftOf(other);
      const claimId = worked.claims.find(({ part }) => part === 'bullet')?.id ?? '';
      await review().act({
        draftId: worked.id,
        claimId,
        version: worked.version,
        editor,
        action: { do: 'cut' },
      });
      await stories().merge({ intoId: into, storyId: other, editor });
      expect((await draftOf(into)).id).toBe(worked.id);
    });

    it('is refused where a story is gone or is the same', async () => {
      const story = await storyOf(await read(news.fireWire));
      for (const storyId of [story, 'none'])
        expect(await stories().merge({ intoId: story, storyId, editor })).toMatchObject({ ok: false });
      expect(await database.stores.stories.decisionsSince(null)).toEqual([]);
    });
  });

  describe('an editor’s split', () => {
    it('sticks over later reports, a rerun and a restart', async () => {
      const wire = await read(news.fireWire);
      const daily = await read(news.fireDaily);
      const story = await storyOf(wire);
      expect(await storyOf(daily)).toBe(story);
      const split = await stories().split({ storyId: story, articleIds: [daily], editor });
      const own = split.ok ? split.value.storyId : '';
      expect(await storyOf(daily)).toBe(own);
      await read(news.firePost);
      await restart();
      await read(news.fireFollowUp);
      expect(await storyOf(daily)).toBe(own);
      expect(await storyOf(wire)).toBe(story);
      const view = await stories().open(own);
      expect(view?.articles.map(({ id }) => id)).not.toContain(wire);
      expect(view?.decisions).toMatchObject([{ kind: 'split', left: false, otherId: story, reports: 1 }]);
    });

    it('is refused where nothing or everything would leave', async () => {
      const wire = await read(news.fireWire);
      const storyId = await storyOf(wire);
      expect(await stories().split({ storyId, articleIds: [], editor })).toMatchObject({ ok: false });
      expect(await stories().split({ storyId, articleIds: [wire], editor })).toMatchObject({ ok: false });
      expect(await storyOf(wire)).toBe(storyId);
    });

    it('and a merge at the same moment: one of them is made, and no report is lost', async () => {
      const [wire, post, chip] = [
        await read(news.fireWire),
        await read(news.firePost),
        await read(news.chipTimes),
      ];
      const [story, other] = [await storyOf(wire), await storyOf(chip)];
      const daily = await followReport(desk, server, news.fireDaily);
      await Promise.all([
        stories().split({ storyId: story, articleIds: [post], editor }),
        stories().merge({ intoId: other, storyId: story, editor }),
        desk.readEntry(daily),
      ]);
      const counted = await database.stores.articles.countSince(new Date(0));
      expect(counted.articles).toBe(4);
      expect(await storyOf(wire)).toBe(other);
    });
  });

  describe('continuity', () => {
    const later = (days: number, report: Report): Report => ({
      ...report,
      published: new Date(Date.parse(report.published ?? '') + days * 86_400_000).toISOString(),
    });

    it('links a follow-up to a story that has left the live window, and merges neither', async () => {
      const [wire] = [await read(news.fireWire), await read(news.firePost)];
      const old = await publish(await storyOf(wire));
      const followUp = await read(later(40, news.fireFollowUp));
      const story = await storyOf(followUp);
      expect(story).not.toBe(old.storyId);
      await write(story);
      const view = await stories().open(story);
      expect(view?.earlier).toMatchObject([{ storyId: old.storyId, brief: { slug: old.slug } }]);
      expect(view?.earlier[0]?.words).toEqual(expect.arrayContaining(['Solvane', 'Ostermark']));
      expect((await stories().open(old.storyId))?.later).toMatchObject([{ storyId: story }]);
      expect((await review().open((await draftOf(story)).id))?.follows).toMatchObject([
        { storyId: old.storyId },
      ]);
    });

    it('has the follow-up’s page name the earlier brief and what changed since', async () => {
      const [wire] = [await read(news.fireWire), await read(news.firePost)];
      const old = await publish(await storyOf(wire));
      const story = await storyOf(await read(later(40, news.fireFollowUp)));
      const fresh = await publish(story);
      const page = await createLibrary(database.stores, () => new Date()).bySlug(fresh.slug);
      expect(page?.earlier).toMatchObject([{ slug: old.slug }]);
      const told = fresh.claims.filter(({ id }) => page?.fresh?.includes(id)).map(({ text }) => text);
      expect(told.join(' ')).toMatch(/faulty heater/i);
    });

    it('links nothing to a story of other people elsewhere', async () => {
      await read(news.chipTimes);
      const fire = await storyOf(await read(later(40, news.fireWire)));
      await write(fire);
      expect((await stories().open(fire))?.earlier).toEqual([]);
    });

    it('tells what a later report says that the published brief does not, and drafts a follow-up of it', async () => {
      const [wire] = [await read(news.fireWire), await read(news.firePost)];
      const old = await publish(await storyOf(wire));
      const followUp = await read({ ...news.fireFollowUp, published: '2026-03-03T08:40:00Z' });
      expect(await storyOf(followUp)).toBe(old.storyId);
      expect(await write(old.storyId)).toBeNull();
      const [line] = await review().published();
      expect(line?.newSince).toMatchObject([{ outlet: 'Ostermark Post', articleId: followUp }]);
      expect(line?.newSince[0]?.statements?.join(' ')).toMatch(/faulty heater/i);
      const asked = await stories().followUp({ storyId: old.storyId, editor });
      expect(asked).toEqual({ ok: true, value: { draftId: null } });
      await writeAsked(old.storyId, desk);
      const draft = await draftOf(old.storyId);
      expect((await stories().open(old.storyId))?.writings).toMatchObject([
        { kind: 'follow-up', state: 'written', askedBy: editor.name, draftId: draft.id },
      ]);
      expect(draft.sources.map(({ articleId }) => articleId)).toEqual([followUp]);
      const fresh = await publish(old.storyId);
      expect(fresh.id).toBe(draft.id);
      const page = await createLibrary(database.stores, () => new Date()).bySlug(fresh.slug);
      expect(page?.earlier).toMatchObject([{ slug: old.slug }]);
      expect(await stories().followUp({ storyId: old.storyId, editor })).toMatchObject({ ok: false });
    });

    it('names no editorial as a development', async () => {
      const [wire] = [await read(news.fireWire), await read(news.firePost)];
      const old = await publish(await storyOf(wire));
      await read(news.fireDaily, '<meta property="article:section" content="Opinion">');
      await write(old.storyId);
      expect((await review().published())[0]?.newSince).toEqual([]);
      expect((await desk.reasons()).filter((reason) => reason.includes('new since'))).toEqual([]);
    });
  });

  describe('ranking', () => {
    it('follows the standing of a source and the weights at once, and shows the parts', async () => {
      const [fire, chip] = [
        await storyOf(await read(news.fireWire)),
        await storyOf(await read(news.chipTimes)),
      ];
      await write(fire);
      await write(chip);
      const order = async () => (await review().queue()).map(({ headline }) => headline.slice(0, 4));
      const [first] = await review().queue();
      const last = first?.headline.includes('Solvane') ? 'Meridian Times' : 'Calder Wire';
      const source = (await database.stores.sources.list()).find(({ name }) => name === last);
      const before = await order();
      const raised = { name: last, family: source?.family ?? '', standing: 2 };
      expect(await database.stores.sources.rename(source?.id ?? '', raised)).toBe(true);
      expect(await order()).toEqual(before.toReversed());
      expect((await review().queue())[0]?.why).toContain('a source of high standing');
      const { weights } = await stories().ranking();
      const settings = { weights: { ...weights, standing: 0 }, beat: ['chip plants'] };
      expect(await stories().setRanking({ settings, editor })).toEqual({ ok: true, value: null });
      expect((await review().queue())[0]?.headline).toContain('Tavira');
      expect((await stories().open(chip))?.rank.parts.find(({ part }) => part === 'topic')).toMatchObject({
        weight: weights.topic,
        says: 'On the beat: “chip plants”.',
      });
      const wrong = { weights: { ...weights, pace: Number.NaN }, beat: [] };
      expect(await stories().setRanking({ settings: wrong, editor })).toMatchObject({ ok: false });
      expect(await stories().ranking()).toEqual(settings);
    });
  });

  describe('nutgraf explain --desk', () => {
    it('tells an item’s story, why each report is in it, its rank and its record', async () => {
      await read(news.fireWire);
      const post = await read(news.firePost);
      const story = await storyOf(post);
      await write(story);
      const explain = createItemExplainer(database.stores, stories());
      const said = { out: '', err: '' };
      const terminal = {
        stdout: {
          write: (words: string) => {
            said.out += words;
          },
        },
        stderr: {
          write: (words: string) => {
            said.err += words;
          },
        },
      };
      expect(await runExplainItem(`${server.base}/${news.firePost.id}`, explain, terminal)).toBe(0);
      const told = said.out.replace(/\s+/g, ' ');
      expect(told).toMatch(
        /Like Calder Wire’s “Fire shuts Solvane battery plant in Ostermark”, 1 hour apart; both have the names/,
      );
      expect(told).toMatch(/RANK \d\.\d+ points families/);
      expect(told).toMatch(/group \d{4}-\S+ \S+ passed: Joined a story of 2 reports/);
      for (const item of [story, (await draftOf(story)).slug, post]) {
        said.out = '';
        expect(await runExplainItem(item, explain, terminal)).toBe(0);
        expect(said.out).toContain('WHY EACH REPORT IS HERE'.toLowerCase());
      }
      expect(await runExplainItem('nobody', explain, terminal)).toBe(3);
      expect(said.err).toContain('The desk knows nothing of “nobody”.');
    });
  });
});
