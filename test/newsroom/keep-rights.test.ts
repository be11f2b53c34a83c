import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createUndiciClient } from '../../src/adapters/http/undici-client.js';
import { draftStory } from '../../src/newsroom/draft-story.js';
import { createReviewDesk } from '../../src/newsroom/review-drafts.js';
import { showModel } from '../../src/write/index.js';
import { articlePage, openNewsDesk, rssFeed } from '../support/open-news-desk.js';
import { type Outlet, openOutlet } from '../support/open-outlet.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';

const FACTS = [
  'The harbour authority of Port Ellery opened its first automatic lock on Tuesday, two years behind plan.',
  'Ships of up to 140 metres now pass in eleven minutes, a third of the time that the old gates took.',
  'The lock cost 412 million crowns, of which the state paid 260 million, the authority said.',
  '“We lost two winters to the clay,” said Marta Lindqvist, who has led the works since 2021.',
];
const PAGE = articlePage('Port Ellery opens its automatic lock', FACTS, 'Fen Daily');
const client = createUndiciClient();
let database: TestDatabase;
let outlet: Outlet;
let desk: Awaited<ReturnType<typeof openNewsDesk>>;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => {
  await client.close();
  await database.close();
});
beforeEach(async () => {
  await database.stores.settings.clearNews();
  outlet = await openOutlet();
  desk = await openNewsDesk(database, client, [outlet.host]);
  outlet.put('/feed', rssFeed('Fen Daily', [['/lock', 'Port Ellery opens its automatic lock']], outlet.base));
  return () => outlet.close();
});

async function readLock() {
  const { entries, source } = await desk.follow(`${outlet.base}/feed`);
  const read = async () => {
    await desk.readEntry(entries[0]);
    const stored = await database.stores.articles.byEntry(entries[0] ?? '');
    if (stored === null) throw new Error('the article was not kept');
    return stored;
  };
  return { read, source };
}

it('keeps with an article what its page reserves, shows it to the editor, and keeps its words from models', async () => {
  outlet.put('/lock', { body: PAGE, headers: { 'x-robots-tag': 'otherbot: nofollow, noai' } });
  const { read } = await readLock();
  expect(showModel([(await read()).article]).shown).toHaveLength(1);
  outlet.put('/lock', { body: PAGE, headers: { 'x-robots-tag': 'noai' } });
  const { article, storyId } = await read();
  expect(article.rights).toMatchObject({ languageModel: false });
  expect(showModel([article])).toEqual({
    shown: [],
    kept: [{ articleId: article.id, reasons: [expect.stringMatching(/robots directive noai in a header/)] }],
  });
  const draft = await draftStory(storyId, desk);
  const review = await createReviewDesk(desk).open(draft?.id ?? '');
  expect(review?.sources[0]?.rightsNote).toMatch(/kept from language models\. The outlet asks/);
});

it('obeys the reservation file of the host for its source and for each page by its location', async () => {
  const rules = [
    { location: '/', 'tdm-reservation': 0 },
    { location: '/lock', 'tdm-reservation': 1, 'tdm-policy': 'https://outlet.example/terms' },
  ];
  outlet.put('/.well-known/tdmrep.json', {
    body: JSON.stringify(rules),
    headers: { 'content-type': 'application/json' },
  });
  outlet.put('/lock', PAGE);
  const { read, source } = await readLock();
  expect((await database.stores.sources.get(source))?.rights).toEqual({ languageModel: true, reasons: [] });
  expect((await read()).article.rights).toEqual({
    languageModel: false,
    reasons: [
      'The outlet reserves text and data mining, by its tdmrep.json. Its terms are at https://outlet.example/terms.',
    ],
  });
});

it('takes over to its pages what the source’s feed reserves', async () => {
  const feed = rssFeed('Fen Daily', [['/lock', 'Port Ellery opens its automatic lock']], outlet.base);
  outlet.put('/feed', { body: feed, headers: { 'content-usage': 'train-ai=n' } });
  outlet.put('/lock', PAGE);
  const { read } = await readLock();
  expect((await read()).article.rights?.reasons).toEqual([
    'The outlet asks that its words be kept from AI: Content-Usage in a header refuses train-ai.',
  ]);
});

it('keeps from models what is reserved after an unchanged page was read', async () => {
  outlet.put('/lock', { body: PAGE, headers: { etag: '"1"' } });
  const { read, source } = await readLock();
  expect((await read()).article.rights).toEqual({ languageModel: true, reasons: [] });
  outlet.put('/lock', { body: PAGE, headers: { etag: '"1"', 'content-usage': 'train-ai=n' } });
  expect((await read()).article.rights?.languageModel).toBe(false);
  outlet.put('/lock', { body: PAGE, headers: { etag: '"1"' } });
  expect((await read()).article.rights?.languageModel).toBe(false);
  expect(outlet.asked.filter(({ headers }) => headers['if-none-match'] === '"1"')).toHaveLength(2);
  expect((await database.stores.sources.get(source))?.rights.languageModel).toBe(true);
});

it('obeys what a further page of an article reserves', async () => {
  const more = FACTS.map((fact) => fact.replace('the authority', 'the port'));
  const link = (page: string, rel: string, to: string) =>
    page.replace('</head>', `<link rel="${rel}" href="${to}"></head>`);
  outlet.put('/lock', link(PAGE, 'next', '/lock?page=2'));
  const second = articlePage('Port Ellery opens its automatic lock', more, 'Fen Daily');
  outlet.put('/lock?page=2', { body: link(second, 'prev', '/lock'), headers: { 'tdm-reservation': '1' } });
  const { read } = await readLock();
  const { article } = await read();
  expect(article.text).toContain('the port said');
  expect(article.rights).toEqual({
    languageModel: false,
    reasons: ['The outlet reserves text and data mining, by a header.'],
  });
});

it('reads directives of repeated header fields apart', async () => {
  outlet.put('/lock', { body: PAGE, headers: { 'x-robots-tag': ['otherbot: nofollow', 'noai'] } });
  const { read } = await readLock();
  expect((await read()).article.rights?.reasons).toEqual([
    'The outlet asks that its words be kept from AI: robots directive noai in a header.',
  ]);
});
