import { afterEach, describe, expect, it } from 'vitest';
import { openPagePool, type PagePool, type PagePoolOptions } from './page-pool.js';

const open: PagePool[] = [];
/** The real worker; tsx stands in for the build. */
function pool(options: Partial<PagePoolOptions> = {}): PagePool {
  const worker = new URL('../../page-worker.ts', import.meta.url);
  const opened = openPagePool({
    worker,
    threads: 1,
    maxMs: 60_000,
    execArgv: ['--import', 'tsx'],
    ...options,
  });
  open.push(opened);
  return opened;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const SENTENCE = 'The harbour board met on Monday and voted for the new wall after nine hours of debate. ';
const page = (html: string) => ({
  bytes: new TextEncoder().encode(`<!doctype html>${html}`),
  contentType: 'text/html; charset=utf-8',
  url: 'https://a.example/wall',
});
const ARTICLE = page(`<h1>The harbour wall</h1><p>${SENTENCE.repeat(10)}</p>`);
/** Two million values take a heap of more than 64 MB. */
const HEAVY = page(`<script type="application/ld+json">[${'{"a":[]},'.repeat(700_000)}0]</script>`);

describe('the page pool', () => {
  it('reads pages as this thread would', async () => {
    const { readPage } = await import('../../extract/index.js');
    expect(await pool().read(ARTICLE)).toEqual(readPage(ARTICLE));
  });

  it('tells what is no page', async () => {
    const reading = await pool().read({ ...ARTICLE, bytes: new TextEncoder().encode('%PDF-1.7') });
    expect(reading).toMatchObject({ kind: 'pdf', article: null, refused: null });
  });

  it('refuses what the extract stage refuses, with its sentence', async () => {
    const { refused } = await pool().read(page('<b>'.repeat(20_000)));
    expect(refused).toBe(
      'The page at https://a.example/wall could not be read: its markup is nested more than 10000 levels deep.',
    );
  });

  it('gives up a page that takes too long, and reads the next one', async () => {
    const hurried = pool({ maxMs: 1 });
    expect((await hurried.read(ARTICLE)).refused).toBe(
      'The page at https://a.example/wall took more than 0.001 seconds to read and was given up; give the address of a single article.',
    );
    expect((await pool().read(ARTICLE)).article?.kind).toBe('article');
  });

  it('gives up a page that fills its memory; the pages beside it are read', async () => {
    const small = pool({ maxMegabytes: 64 });
    const readings = await Promise.all([small.read(HEAVY), small.read(ARTICLE), small.read(HEAVY)]);
    expect(readings.map(({ refused }) => refused)).toEqual([
      'The page at https://a.example/wall needs more than 64 MB of memory to read and was given up; give the address of a single article.',
      null,
      'The page at https://a.example/wall needs more than 64 MB of memory to read and was given up; give the address of a single article.',
    ]);
  });

  it('is whole again after pages that never end, fill their memory or meet a fault', async () => {
    const worker = new URL('../../../test/support/read-hostile-page.mjs', import.meta.url);
    const one = pool({ worker, execArgv: [], maxMs: 5000, maxMegabytes: 32 });
    const at = (name: string) => one.read({ ...ARTICLE, url: `https://a.example/${name}` });
    const [forever, first, memory, second, fault, deep, last] = await Promise.allSettled(
      ['forever', 'first', 'memory', 'second', 'fault', 'deep', 'last'].map(at),
    );
    expect(forever).toMatchObject({
      value: { refused: expect.stringContaining('took more than 5 seconds') },
    });
    expect(memory).toMatchObject({ value: { refused: expect.stringContaining('needs more than 32 MB') } });
    expect(fault).toMatchObject({ status: 'rejected', reason: { message: 'a fault of ours' } });
    expect(deep).toMatchObject({
      status: 'rejected',
      reason: { message: expect.stringContaining('call stack') },
    });
    for (const [name, reading] of Object.entries({ first, second, last }))
      expect(reading).toMatchObject({ value: { refused: `read https://a.example/${name}` } });
  }, 60_000);

  it('reads many pages at once, each with its own answer', async () => {
    const two = pool({ threads: 2 });
    const titles = Array.from({ length: 30 }, (_, n) => `The harbour wall is built anew ${n}`);
    const readings = await Promise.all(
      titles.map((title) => two.read(page(`<h1>${title}</h1><p>${SENTENCE.repeat(10)}</p>`))),
    );
    expect(readings.map(({ article }) => article?.title)).toEqual(titles);
  });
});
