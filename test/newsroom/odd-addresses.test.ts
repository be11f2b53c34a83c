import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { articlePage, openNewsDesk, rssFeed } from '../support/open-news-desk.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';

const TITLE = 'Port Ellery opens its automatic lock';
const PAGE = articlePage(
  TITLE,
  [
    'The harbour authority of Port Ellery opened its first automatic lock on Tuesday, two years behind plan.',
    'Ships of up to 140 metres now pass in eleven minutes, a third of the time that the old gates took.',
    'The lock cost 412 million crowns, of which the state paid 260 million, the authority said.',
    '“We lost two winters to the clay,” said Marta Lindqvist, who has led the works since 2021.',
  ],
  'Fen Daily',
);
/** Five thousand letters that no compression of an index makes fewer. */
const LONG = Array.from({ length: 80 }, (_, n) => createHash('sha256').update(`${n}`).digest('hex')).join('');

const client = createUndiciClient();
let database: TestDatabase;
let outlet: Outlet;
let desk: Awaited<ReturnType<typeof openNewsDesk>>;

beforeAll(async () => {
  database = await openTestDatabase();
  outlet = await openOutlet();
  desk = await openNewsDesk(database, client, [outlet.host]);
});
afterAll(async () => {
  await outlet.close();
  await client.close();
  await database.close();
});

it('a link that is longer than any address keeps nothing else of its feed from being read', async () => {
  const items = [`/${LONG}`, '/lock', `/?id=${LONG}`].map((path) => [path, TITLE] as const);
  outlet.put('/feed', rssFeed('Fen Daily', items, outlet.base));
  outlet.put('/lock', PAGE);
  const { entries } = await desk.follow(`${outlet.base}/feed`);
  expect(entries).toHaveLength(1);
  await desk.readEntry(entries[0]);
  expect((await database.stores.articles.byEntry(entries[0] ?? ''))?.article.url).toBe(`${outlet.base}/lock`);
});

it('a page whose own address is longer than any, or whose title ends in half a letter, is kept', async () => {
  const canonical = `<link rel="canonical" href="/${LONG}">`;
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'HEADLINE', articleSection: 'HEADLINE' });
  const half = `<script type="application/ld+json">${data.replaceAll('HEADLINE', `${TITLE} \\ud83d`)}</script>`;
  outlet.put('/odd-feed', rssFeed('Fen Daily', [['/odd', TITLE]], outlet.base));
  outlet.put(
    '/odd',
    PAGE.replace('</head>', `${canonical}${half}</head>`).replaceAll('Tuesday', 'Tuesday&#xD83D;'),
  );
  const { entries } = await desk.follow(`${outlet.base}/odd-feed`);
  await desk.readEntry(entries[0]);
  const article = (await database.stores.articles.byEntry(entries[0] ?? ''))?.article;
  expect(article?.url).toBe(`${outlet.base}/odd`);
  expect(article?.title).toContain(TITLE);
});
