import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { openNewsDesk, rssFeed } from '../support/open-news-desk.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';

const TITLE = 'Port Ellery opens its automatic lock';
const FACTS = [
  'The harbour authority of Port Ellery opened its first automatic lock on Tuesday, two years behind plan.',
  'Ships of up to 140 metres now pass in eleven minutes, a third of the time that the old gates took.',
  'The lock cost 412 million crowns, of which the state paid 260 million, the authority said.',
  '“We lost two winters to the clay,” said Marta Lindqvist, who has led the works since 2021.',
  'Pilots had asked for wider approaches, and the authority moved the northern quay by forty metres.',
  'The old gates stay in service until May so that crews can be trained on both systems.',
  'Fishing boats under twelve metres pay nothing in the first year, according to the published tariff.',
  'A second lock for barges is planned upstream, but parliament has not voted on the money.',
];

interface Page {
  readonly title?: string;
  readonly facts?: readonly string[];
  /** What a page changes by itself. */
  readonly minutes?: number;
  readonly views?: string;
  readonly related?: readonly string[];
  readonly modified?: string | undefined;
  readonly extra?: string;
}

/** A page as content systems write them, with counters and teasers in and round the article. */
function page({ title = TITLE, facts = FACTS, minutes = 5, views = '1,204', ...rest }: Page = {}): string {
  const { related = ['Pilots strike for a day', 'Fog closes the bay'], modified, extra = '' } = rest;
  const meta = modified === undefined ? '' : `<meta property="article:modified_time" content="${modified}">`;
  const [first = '', second = '', ...others] = facts;
  return `<!doctype html><html lang="en"><head><title>${title} - Fen Daily</title><meta property="og:type" content="article">
    ${meta}</head><body><nav><a href="/">Home</a></nav><main><article><h1>${title}</h1>
    <p>By Jane Doe · ${minutes} min ago · ${minutes} min read</p><p>${views} views</p>
    <p>${first}</p><p>${second}</p><p>Read more: ${related[0]}</p>
    ${others.map((text) => `<p>${text}</p>`).join('\n')}<p>Updated ${minutes} minutes ago</p>${extra}</article>
    <aside><h2>Related stories</h2><ul>${related.map((text) => `<li><a href="/x">${text}</a></li>`).join('')}</ul></aside>
    </main></body></html>`;
}

describe('reports that their outlet edits', () => {
  let database: TestDatabase;
  let daily: Outlet;
  const client = createUndiciClient();
  let desk: Awaited<ReturnType<typeof openNewsDesk>>;
  let entry = '';
  let story = '';

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
    daily.put('/lock', { body: page(), headers: { 'x-edition': 'evening', 'set-cookie': 'session=1' } });
    daily.put('/feed', rssFeed('Fen Daily', [['/lock', TITLE]], daily.base));
    entry = (await desk.follow(`${daily.base}/feed`)).entries[0] ?? '';
    await desk.readEntry(entry);
    story = (await database.stores.articles.byEntry(entry))?.storyId ?? '';
  });

  const again = async (body: Parameters<Outlet['put']>[1]): Promise<void> => {
    daily.put('/lock', body);
    await desk.readEntry(entry);
  };
  const changes = () => database.stores.articles.changesOfStory(story);
  const readings = () => database.stores.articles.readingsOfStory(story);
  const outcomes = async () => (await readings()).map(({ outcome }) => outcome).toReversed();
  const tellings = async () => (await readings()).flatMap(({ told }) => told ?? []).toReversed();

  it('keeps every reading with its time, hash and headers, but no cookie', async () => {
    await again({ body: page(), headers: { 'x-edition': 'night' } });
    const [second, first] = await readings();
    const stored = await database.stores.articles.byEntry(entry);
    const hash = createHash('sha256').update(`${TITLE}\n${stored?.article.text}`).digest('hex');
    expect(first).toMatchObject({ outcome: 'first', hash, snapshotId: stored?.snapshotId });
    expect(second).toMatchObject({ outcome: 'same', hash, snapshotId: stored?.snapshotId });
    expect(first?.headers).toMatchObject({ 'x-edition': 'evening', 'content-type': expect.any(String) });
    expect(first?.headers).not.toHaveProperty('set-cookie');
    expect(second?.headers).toMatchObject({ 'x-edition': 'night' });
    expect(Date.parse(second?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(first?.at ?? ''));
  });

  it.each([
    ['the time that passes', { minutes: 47 }],
    ['a counter', { views: '18.3k' }],
    ['other teasers', { related: ['Crane falls into the basin', 'Mayor to resign', 'Ferry delayed'] }],
    ['all of these at once', { minutes: 240, views: '20,481', related: ['Storm ahead'] }],
    ['its date of change alone', { modified: new Date().toISOString() }],
    [
      'quotes, dashes and spaces',
      { facts: FACTS.map((text) => text.replace(/[“”]/g, '"').replace(/, /g, ',  ')) },
    ],
  ] as const)('sees no edit where a page changes %s', async (_what, changed) => {
    const before = await database.stores.articles.byEntry(entry);
    desk.jobs.length = 0;
    await again({ body: page(changed) });
    expect(await changes()).toEqual([]);
    expect(await tellings()).toEqual([]);
    expect((await database.stores.articles.byEntry(entry))?.snapshotId).toBe(before?.snapshotId);
    expect(desk.jobs).toEqual([]);
  });

  it.each([
    ['none', undefined],
    ['an old one', '2026-01-01T08:00:00Z'],
  ])('tells a silent edit where the page’s own date of change is %s', async (_which, modified) => {
    await again({
      body: page({ facts: FACTS.with(5, FACTS[5]?.replace('May', 'June') ?? ''), modified, minutes: 9 }),
    });
    expect(await tellings()).toEqual([
      'Fen Daily changed its report: “May” became “June”. It does not say so.',
    ]);
    expect((await changes())[0]?.change.passages).toHaveLength(1);
  });

  it('tells an edit that the page owns up to as such', async () => {
    const note =
      '<p>Correction: an earlier version of this report gave a wrong figure for the cost of the lock.</p>';
    const facts = FACTS.with(2, FACTS[2]?.replace('412', '430') ?? '');
    await again({ body: page({ facts, extra: note }) });
    expect(await tellings()).toEqual([
      'Fen Daily changed its report: “412 million” became “430 million”; 1 other passage changed too.',
    ]);
  });

  it('tells a headline that was changed, and a report that was written anew at its address', async () => {
    await again({ body: page({ title: 'Port Ellery opens its lock late' }) });
    const anew = FACTS.map(
      (_text, at) => `Nothing of what was printed here first is left in sentence number ${at}.`,
    );
    await again({ body: page({ title: 'Lock works again', facts: anew }) });
    expect(await outcomes()).toEqual(['first', 'changed', 'changed']);
    const [headline, rewritten] = await tellings();
    expect(headline).toContain(`the headline “${TITLE}” became “Port Ellery opens its lock late”`);
    expect(rewritten).toMatch(
      /^Fen Daily wrote its report anew: \d+ passages differ\. It does not say so\.$/,
    );
  });

  it.each([404, 410])('tells once that a page is gone (%i), and that it is back', async (status) => {
    await again({ status });
    await desk.readEntry(entry);
    const stored = await database.stores.articles.byEntry(entry);
    expect(stored?.article.text).toContain('412 million');
    await again({ body: page() });
    expect(await outcomes()).toEqual(['first', 'gone', 'gone', 'same']);
    expect(await tellings()).toEqual([
      'Fen Daily no longer has its report at its address. What was read before stands as it was. Ask why before you lean on it.',
      'Fen Daily shows its report again.',
    ]);
    expect(await changes()).toEqual([]);
  });

  it('goes on looking at a page that could not be read', async () => {
    await again({ status: 404 });
    expect(await database.stores.entries.takeDueChecks(new Date(Date.now() + 24 * 3_600_000), 5)).toEqual([
      entry,
    ]);
  });

  it('sees no edit in a subscription wall, and none in a report that comes out from behind it', async () => {
    const offer =
      '<div class="paywall"><p>Subscribe to continue reading. Already a subscriber? Log in.</p></div>';
    await again({ body: page({ facts: FACTS.slice(0, 4), extra: offer }) });
    await desk.readEntry(entry);
    expect(await outcomes()).toEqual(['first', 'shut', 'shut']);
    expect(await tellings()).toEqual([
      'Fen Daily now keeps its report for its subscribers. What was read before stands as it was.',
    ]);
    expect((await database.stores.articles.byEntry(entry))?.article.text).toContain(
      'parliament has not voted',
    );
    await again({ body: page() });
    expect((await tellings()).at(-1)).toBe('Fen Daily shows its report again.');
    expect(await changes()).toEqual([]);
  });

  it('sees no edit where readers are sent to the front page, to another report, or are asked for consent', async () => {
    const links = Array.from(
      { length: 12 },
      (_, n) => `<h2><a href="/${n}">Another headline of the day ${n}</a></h2>`,
    );
    daily.put('/', { body: `<!doctype html><title>Fen Daily</title>${links.join('<p>Short.</p>')}` });
    await again({ status: 302, headers: { location: '/' } });
    const other = Array.from(
      { length: 8 },
      (_, n) => `Gardeners across the county prepare their allotments for spring, chapter ${n}.`,
    );
    daily.put('/garden', { body: page({ title: 'What to sow in March', facts: other }) });
    await again({ status: 302, headers: { location: '/garden' } });
    await again({
      body: '<!doctype html><title>Fen Daily</title><p>We and our partners use cookies. Accept all cookies to go on.</p>',
    });
    expect(await outcomes()).toEqual(['first', 'unread', 'elsewhere', 'unread']);
    expect(await changes()).toEqual([]);
    expect((await database.stores.articles.byEntry(entry))?.article.title).toBe(TITLE);
  });
});
