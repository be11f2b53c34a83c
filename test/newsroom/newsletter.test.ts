import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createOutboxMailer } from '../../src/adapters/mail/outbox-mailer.js';
import { createSecrets } from '../../src/adapters/secrets/secrets.js';
import { readConfig } from '../../src/config.js';
import { createDeliveryLedger } from '../../src/db/index.js';
import { createMailComposer } from '../../src/newsroom/compose-mails.js';
import type { Job } from '../../src/newsroom/ports.js';
import {
  countWaiting,
  freezeEdition,
  mailConfirmation,
  sendEdition,
} from '../../src/newsroom/send-newsletter.js';
import { createSubscriptions } from '../../src/newsroom/subscribe.js';
import { makeClaim, makeDraft } from '../support/make-draft.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';

const DAY = 86_400_000;

describe('the newsletter', () => {
  const outbox = mkdtempSync(path.join(os.tmpdir(), 'nutgraf-outbox-'));
  let database: TestDatabase;
  let time = new Date('2026-03-02T09:00:00Z');
  const jobs: Job[] = [];
  const secrets = createSecrets('a secret of this test');
  const config = readConfig({ NUTGRAF_BASE_URL: 'https://desk.example' });

  beforeAll(async () => {
    database = await openTestDatabase();
  });

  afterAll(async () => {
    await database.close();
    rmSync(outbox, { recursive: true, force: true });
  });

  beforeEach(async () => {
    time = new Date('2026-03-02T09:00:00Z');
    jobs.length = 0;
    for (const file of readdirSync(outbox)) rmSync(path.join(outbox, file));
    await database.stores.settings.clearNews();
    await database.db.deleteFrom('subscribers').execute();
  });

  const queue = {
    add: async (job: Job) => void jobs.push(job),
    addAll: async (all: readonly Job[]) => void jobs.push(...all),
  };
  const subscriptions = () =>
    createSubscriptions({ subscribers: database.stores.subscribers, queue, secrets, now: () => time });
  const parts = () => ({
    stores: database.stores,
    ledger: createDeliveryLedger(database.db),
    mailer: createOutboxMailer(outbox),
    composer: createMailComposer(config),
    queue,
    secrets,
    now: () => time,
    isSample: async () => false,
    settings: config,
  });

  const mailTo = async (email: string, prefix: string) => {
    const files = readdirSync(outbox).filter((file) => file.startsWith(prefix));
    const mails = await Promise.all(
      files.map((file) => PostalMime.parse(readFileSync(path.join(outbox, file)))),
    );
    return mails.filter((mail) => mail.to?.[0]?.address?.toLowerCase() === email.toLowerCase());
  };

  async function ask(list: ReturnType<typeof subscriptions>, email: string, topics: string[] = []) {
    expect(await list.request({ email, topics, address: '192.0.2.1' })).toEqual({ problem: null });
    for (const { id } of jobs.splice(0)) await mailConfirmation(id, parts());
    const mail = (await mailTo(email, 'confirm-')).at(-1);
    return /\/newsletter\/confirm\/([\w.-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  }

  async function publish(id: string, topic: string, headline: string): Promise<void> {
    await database.db
      .insertInto('stories')
      .values({ id: `story-${id}` })
      .execute();
    const at = time.toISOString();
    const draft = makeDraft(id, {
      topic,
      state: 'published',
      publishedAt: at,
      approvedAt: at,
      approvedBy: 'Dana',
    });
    const claims = [
      makeClaim('headline', { part: 'headline', label: null, text: headline }),
      ...draft.claims.slice(1),
    ];
    await database.stores.drafts.insert({ ...draft, claims }, []);
  }

  it('confirms a wish once, and never one that was left or renewed since', async () => {
    const list = subscriptions();
    const token = await ask(list, 'reader@example.com');
    expect(await list.standOf(token)).toBe('to-confirm');
    expect(await list.confirm(token)).toBe(true);
    expect(await list.standOf(token)).toBe('confirmed');
    const [subscriber] = await database.db.selectFrom('subscribers').selectAll().execute();
    const leave = secrets.sign('leave', subscriber?.id ?? '');
    expect(await list.standOf(leave)).toBe('to-leave');
    expect(await list.leave(leave)).toBe(true);
    expect(await list.standOf(leave)).toBe('left');
    expect(await list.confirm(token)).toBe(false);
    expect(await list.standOf(token)).toBe('stale');
    time = new Date(time.getTime() + 60_000);
    const renewed = await ask(list, 'Reader@example.com');
    expect(await list.confirm(token)).toBe(false);
    expect(await list.confirm(renewed)).toBe(true);
  });

  it('forgets a wish that nobody confirmed within a week', async () => {
    const list = subscriptions();
    const token = await ask(list, 'late@example.com');
    time = new Date(time.getTime() + 8 * DAY);
    expect(await list.standOf(token)).toBe('stale');
    expect(await list.confirm(token)).toBe(false);
    expect(await list.standOf('not a token of ours')).toBe('stale');
  });

  it('neither pesters a mailbox nor says so', async () => {
    const list = subscriptions();
    for (let i = 0; i < 6; i++)
      expect(await list.request({ email: 'a@example.com', topics: [], address: `192.0.2.${i}` })).toEqual({
        problem: null,
      });
    expect(jobs).toHaveLength(3);
    for (const email of ['a\u0000@example.com', 'a\u202e@example.com', 'a b@example.com'])
      expect((await list.request({ email, topics: [], address: 'x' })).problem).toContain(
        'is not a mail address',
      );
  });

  it('gives each reader the topics that they chose', async () => {
    const list = subscriptions();
    for (const [email, topics] of [
      ['all@example.com', []],
      ['research@example.com', ['research']],
    ] as const)
      expect(await list.confirm(await ask(list, email, [...topics]))).toBe(true);
    await publish('n1', 'industry', 'Chip plant opens in Lund');
    await publish('n2', 'research', 'A cheaper way to fold proteins');
    const edition = await freezeEdition(null, parts());
    if (edition === null) throw new Error('no edition');
    expect((await sendEdition(edition, parts())).accepted).toBe(2);
    const [all] = await mailTo('all@example.com', '2026-03-02');
    const [research] = await mailTo('research@example.com', '2026-03-02');
    expect(all?.text).toContain('Chip plant opens in Lund');
    expect(research?.subject).toBe('A cheaper way to fold proteins');
    expect(research?.text).not.toContain('Chip plant');
    expect(research?.html).not.toContain('Chip plant');
  });

  it('says in each letter of the sample that its news is made up', async () => {
    const list = subscriptions();
    await list.confirm(await ask(list, 'reader@example.com'));
    await publish('n1', 'industry', 'Chip plant opens in Lund');
    const edition = await freezeEdition(null, parts());
    if (edition === null) throw new Error('no edition');
    await sendEdition(edition, { ...parts(), isSample: async () => true });
    const [mail] = await mailTo('reader@example.com', '2026-03-02');
    for (const part of [mail?.text, mail?.html]) {
      expect(part).toContain('Sample edition: outlets, people and events are made up.');
      expect(part).not.toContain('A named editor approved');
    }
  });

  it('puts a brief that came after the day’s edition into the next one', async () => {
    await publish('n1', 'industry', 'Chip plant opens in Lund');
    const first = await freezeEdition(null, parts());
    time = new Date('2026-03-02T18:00:00Z');
    await publish('n2', 'industry', 'Chip plant loses its licence');
    expect((await freezeEdition(null, parts()))?.id).toBe(first?.id);
    expect(await countWaiting(parts())).toBe(1);
    time = new Date('2026-03-03T09:00:00Z');
    const next = await freezeEdition(null, parts());
    expect(next?.briefs.map(({ headline }) => headline)).toEqual(['Chip plant loses its licence']);
    time = new Date('2026-03-04T09:00:00Z');
    expect(await freezeEdition(null, parts())).toBeNull();
  });
});
