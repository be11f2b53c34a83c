import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openPagePool } from '../../src/adapters/workers/page-pool.js';
import type { PageBytes, ReadPage } from '../../src/extract/index.js';

const DIST = path.resolve(import.meta.dirname, '../../dist/src');
/** The better of several rounds counts: what else the machine does slows one round or another. */
const ROUNDS = 4;

/** Prints the wall time of reading saved pages in this thread and by a pool of one thread, in the same run. */
export async function measurePool(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const pages = readPages(folder);
  const { readPage }: { readPage: (page: PageBytes) => unknown } = await import(`${DIST}/extract/index.js`);
  const pool = openPagePool({ worker: new URL(`file://${DIST}/page-worker.js`), threads: 1 });
  const inline: number[] = [];
  const pooled: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    inline.push(await time(async () => pages.forEach(readPage)));
    pooled.push(await time(() => readAll(pages, pool.read)));
  }
  await pool.close();
  const [here, there] = [Math.min(...inline), Math.min(...pooled)];
  const cost = ((there / here - 1) * 100).toFixed(1);
  console.log(
    `${pages.length} pages: ${Math.round(here)} ms in this thread, ${Math.round(there)} ms in a worker thread (${cost} %)`,
  );
}

async function readAll(pages: readonly PageBytes[], read: ReadPage): Promise<void> {
  await Promise.all(pages.map(read));
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function readPages(folder: string): PageBytes[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html.gz'))
    .filter((_, index) => index % 5 === 0)
    .map((file) => ({
      bytes: new Uint8Array(gunzipSync(readFileSync(path.join(folder, file)))),
      contentType: null,
      url: 'https://a.example/2026/03/story',
    }));
}
