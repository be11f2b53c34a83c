import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeliveryLedger } from '../../src/db/index.js';
import type { Edition } from '../../src/domain/edition.js';
import { UNRESERVED } from '../../src/domain/rights.js';
import { StaleDraft } from '../../src/newsroom/errors.js';
import { DISTRIBUTION_BIN } from '../support/distribution-postgres.js';
import { makeDraft } from '../support/make-draft.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';

const considered = ['a1'];

const SOURCE_OF_ENTRIES = {
  id: 'fen',
  name: 'Fen Daily',
  url: 'https://fen.example/feed',
  kind: 'feed' as const,
  family: 'fen.example',
  rights: JSON.stringify(UNRESERVED),
  cadence_minutes: 15,
};

const KINDS = [
  ['the embedded PostgreSQL', 'embedded', false],
  ['a PostgreSQL server (needs the distribution’s)', 'server', DISTRIBUTION_BIN === undefined],
] as const;

describe.each(KINDS)('on %s', (_name, kind, absent) => {
  describe.skipIf(absent)('stores', () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await openTestDatabase(kind);
    });
    afterAll(() => database.close());

    async function addStory(id: string): Promise<void> {
      await database.db.insertInto('stories').values({ id }).execute();
    }

    describe('drafts', () => {
      it('come back as they were saved, with their ledger', async () => {
        const { drafts } = database.stores;
        const draft = makeDraft('d1');
        await addStory(draft.storyId);
        await drafts.insert(draft, considered);
        expect(await drafts.get('d1')).toEqual(draft);
        expect(await drafts.touched('d1')).toBe(false);
        const claims = draft.claims.map((claim) => ({ ...claim, text: 'Changed.' }));
        const saved = await drafts.save({ ...draft, claims }, { editor: 'Dana', what: 'edit b1' });
        expect(await drafts.get('d1')).toEqual(saved);
        expect(saved.version).toBe(2);
        expect((await drafts.lastEvent('d1'))?.before).toEqual(draft);
        expect(await drafts.touched('d1')).toBe(true);
      });

      it('refuse a save over a colleague’s', async () => {
        const { drafts } = database.stores;
        const draft = makeDraft('d2');
        await addStory(draft.storyId);
        await drafts.insert(draft, considered);
        const both = [
          drafts.save(draft, { editor: 'A', what: 'x' }),
          drafts.save(draft, { editor: 'B', what: 'y' }),
        ];
        const ends = await Promise.allSettled(both);
        expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        const refused = ends.find((end) => end.status === 'rejected');
        expect(refused?.reason).toBeInstanceOf(StaleDraft);
      });

      it('never share a slug', async () => {
        const { drafts } = database.stores;
        expect(await drafts.freeSlug('slug-d1')).toBe('slug-d1-2');
        expect(await drafts.freeSlug('new')).toBe('new');
      });

      it('are found by words that readers see', async () => {
        const { drafts } = database.stores;
        const draft = makeDraft('d3', { state: 'published', publishedAt: '2026-01-01T09:00:00.000Z' });
        await addStory(draft.storyId);
        await drafts.insert(draft, considered);
        expect((await drafts.search('port monday', 5)).map(({ id }) => id)).toEqual(['d3']);
        expect(await drafts.search("'; drop table briefs; --", 5)).toEqual([]);
        expect(await drafts.search('harbourless', 5)).toEqual([]);
      });
    });

    describe('snapshots', () => {
      it('cannot be changed, not even by hand', async () => {
        const { db } = database;
        await db
          .insertInto('sources')
          .values({
            id: 's',
            name: 'S',
            url: 'u',
            kind: 'feed',
            family: 'f',
            cadence_minutes: 5,
            rights: '{}',
          })
          .execute();
        await db.insertInto('entries').values({ id: 'e', source_id: 's', key: 'k', url: 'u' }).execute();
        await addStory('st');
        const article = {
          id: 'a',
          url: 'u',
          title: 'T',
          dek: null,
          byline: null,
          outlet: 'S',
          family: 'f',
          published: null,
          lang: 'en',
          text: 'Text.',
          blocks: [],
          syndicatedFrom: null,
        };
        const snapshot = {
          id: 'sn',
          url: 'u',
          hash: 'h',
          title: 'T',
          text: 'Text.',
          blocks: [],
          headers: {},
        };
        await database.stores.articles.insert({
          article,
          entryId: 'e',
          sourceId: 's',
          storyId: 'st',
          copyOf: null,
          strandId: 'st',
          placed: null,
          moved: [],
          recredited: [],
          snapshot,
        });
        await expect(db.updateTable('snapshots').set({ text: 'Other.' }).execute()).rejects.toThrow(
          'a snapshot never changes',
        );
        const change = { headline: null, passages: [], announced: true };
        await database.stores.articles.addSnapshot(
          'a',
          { ...snapshot, id: 'sn2', hash: 'h2', text: 'Other.' },
          { change, told: 'S changed its report.' },
        );
        const told = {
          articleId: 'a',
          outlet: 'S',
          title: 'T',
          url: 'u',
          told: 'S changed its report.',
          change,
        };
        expect(await database.stores.articles.changesOfStory('st')).toMatchObject([told]);
        expect((await database.stores.articles.byEntry('e'))?.article.text).toBe('Other.');
        expect(await database.stores.articles.snapshotText('sn')).toBe('Text.');
      });
    });

    describe('the delivery ledger', () => {
      const edition: Edition = {
        id: 'ed1',
        date: '2026-01-01',
        subject: 'S',
        preheader: '',
        briefs: [
          {
            id: 'd3',
            slug: 's',
            headline: 'H',
            dek: '',
            topic: 'research',
            publishedAt: '2026-01-01T09:00:00Z',
            outlets: 1,
            lede: '',
            nutGraf: '',
          },
        ],
        frozenAt: '2026-01-01T10:00:00.000Z',
      };

      it('has one row for each confirmed reader of the topics, and freezes once', async () => {
        const { subscribers, editions } = database.stores;
        const add = async (id: string, topics: string[], confirmed: boolean) => {
          const { id: kept, requestedAt } = await subscribers.request({
            id,
            email: `${id}@example.com`,
            topics,
            now: new Date(),
          });
          if (confirmed) expect(await subscribers.confirm(kept, requestedAt, new Date())).toBe(true);
        };
        await add('all', [], true);
        await add('research', ['research'], true);
        await add('other', ['industry'], true);
        await add('unconfirmed', [], false);
        await add('suppressed', [], true);
        await database.db
          .insertInto('suppressions')
          .values({ email: 'suppressed@example.com', reason: 'complaint' })
          .execute();
        expect(await editions.freeze(edition)).toEqual({ deliveries: 2 });
        expect(await editions.freeze({ ...edition, id: 'ed2' })).toEqual({ deliveries: 0 });
        expect(await editions.byDate('2026-01-01')).toEqual(edition);
        expect((await editions.counts('ed1')).pending).toBe(2);
      });

      it('gives no row to two senders, and looks at the subscription again', async () => {
        const ledger = createDeliveryLedger(database.db);
        const [one, two] = await Promise.all([ledger.claim('ed1', 1), ledger.claim('ed1', 5)]);
        const taken = [...one, ...two].map(({ email }) => email).sort();
        expect(taken).toEqual(['all@example.com', 'research@example.com']);
        const [first] = [...one, ...two];
        if (first === undefined) throw new Error('nothing was claimed');
        expect(await ledger.lookAgain(first)).not.toBeNull();
        await database.stores.subscribers.leave(first.subscriberId, new Date());
        expect(await ledger.lookAgain(first)).toBeNull();
        await ledger.settle(first, 'failed', 'left');
        expect(await database.stores.editions.counts('ed1')).toMatchObject({ failed: 1, claimed: 1 });
      });

      it('calls a row unknown when its sender died', async () => {
        const ledger = createDeliveryLedger(database.db);
        expect(await ledger.markLostClaims('ed1')).toBe(0);
        await database.db
          .updateTable('deliveries')
          .set({ lease_until: new Date(0) })
          .where('state', '=', 'claimed')
          .execute();
        expect(await ledger.markLostClaims('ed1')).toBe(1);
        expect(await ledger.claim('ed1', 5)).toEqual([]);
      });
    });

    describe('entries', () => {
      const published = '2026-03-01T10:02:11.000Z';
      const listed = (key: string, title: string, at: string | null = published) => ({
        key,
        entry: { id: key, url: `https://fen.example/${key}`, title, published: at },
      });

      it('are kept once, and known again where the outlet renames their addresses', async () => {
        const { entries } = database.stores;
        await database.db.insertInto('sources').values(SOURCE_OF_ENTRIES).execute();
        const first = await entries.addNew('fen', [
          listed('a', 'Ferry to sail'),
          listed('b', 'Mill reopens'),
        ]);
        expect(first).toHaveLength(2);
        // both links changed; one headline is another now, so that entry counts as new
        const again = [listed('new/a', 'Ferry to sail'), listed('new/b', 'Mill to stay shut')];
        expect((await entries.addNew('fen', again)).map(({ url }) => url)).toEqual([
          'https://fen.example/new/b',
        ]);
        expect(await entries.addNew('fen', again)).toEqual([]);
        const moved = await entries.get(first[0]?.id ?? '');
        expect(moved?.url).toBe('https://fen.example/new/a');
      });

      it('stay two where both are listed', async () => {
        const { entries } = database.stores;
        const both = [listed('x', 'Weather'), listed('y', 'Weather')];
        expect(await entries.addNew('fen', both)).toHaveLength(2);
        expect(await entries.addNew('fen', [...both, listed('z', 'Weather')])).toHaveLength(1);
        expect(await entries.addNew('fen', [listed('w', 'Weather')])).toHaveLength(1);
      });
    });

    describe('sources', () => {
      it('are taken once when they are due', async () => {
        const { sources } = database.stores;
        const source = {
          id: 'due',
          name: 'D',
          url: 'https://d.example/feed',
          kind: 'feed' as const,
          siteUrl: null,
          family: 'd.example',
          lang: null,
          active: true,
          cadence: 15,
          rights: UNRESERVED,
        };
        expect(await sources.addNew([source])).toEqual([source]);
        expect(await sources.addNew([{ ...source, id: 'again' }])).toEqual([]);
        const now = new Date(Date.now() + 1_000);
        const both = await Promise.all([sources.takeDue(now, 10), sources.takeDue(now, 10)]);
        expect(both.flat().filter((id) => id === 'due')).toHaveLength(1);
      });
    });

    describe('sign-in links', () => {
      it('work once', async () => {
        const { editors } = database.stores;
        const now = new Date();
        await editors.addLink('hash', new Date(now.getTime() + 1_000), null);
        const redeem = (id: string, name: string) =>
          editors.redeem({ tokenHash: 'hash', now, editor: { id, name, password: 'p' } });
        expect(await redeem('e1', 'Dana')).toEqual({ id: 'e1' });
        expect(await redeem('e2', 'Piet')).toBe('used');
        await editors.addLink('hash2', new Date(now.getTime() + 1_000), null);
        const taken = await editors.redeem({
          tokenHash: 'hash2',
          now,
          editor: { id: 'e3', name: 'DANA', password: 'p' },
        });
        expect(taken).toBe('name-taken');
        expect(await editors.openLink('hash2', now)).toEqual({ editor: null });
        await editors.addSession('session', 'e1', new Date(now.getTime() + 60_000));
        await editors.addLink('hash3', new Date(now.getTime() + 1_000), 'e1');
        expect(await editors.openLink('hash3', now)).toEqual({ editor: 'Dana' });
        const renewed = { id: 'e4', name: 'whoever', password: 'new' };
        expect(await editors.redeem({ tokenHash: 'hash3', now, editor: renewed })).toEqual({ id: 'e1' });
        expect(await editors.byName('dana')).toEqual({ id: 'e1', name: 'Dana', password: 'new' });
        expect(await editors.ofSession('session', now)).toBeNull();
        expect(await editors.openLink('hash3', now)).toBeNull();
      });
    });
  });
});
