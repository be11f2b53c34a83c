import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PageOutcome, SavedPage } from './saved-page.js';

const WORKER = fileURLToPath(new URL('./page-worker.ts', import.meta.url));
const LONGEST_MS = 30_000;

/** Runs pages one at a time in a process of their own, which is ended when a page takes too long. */
export async function runPages(pages: readonly SavedPage[], folder: string): Promise<PageOutcome[]> {
  const outcomes: PageOutcome[] = [];
  let worker: ChildProcess | null = null;
  for (const page of pages) {
    worker ??= await startWorker(folder);
    const outcome = await runBounded(worker, page);
    outcomes.push(outcome);
    if (outcome.end === 'timed out') worker = null;
    if (outcomes.length % 50 === 0) process.stderr.write(`${outcomes.length} of ${pages.length} pages\n`);
  }
  worker?.kill();
  return outcomes;
}

async function startWorker(folder: string): Promise<ChildProcess> {
  const worker = fork(WORKER, [folder]);
  await once(worker, 'message');
  return worker;
}

async function runBounded(worker: ChildProcess, page: SavedPage): Promise<PageOutcome> {
  const end = new AbortController();
  const { signal } = end;
  const timer = setTimeout(() => end.abort(), LONGEST_MS);
  const lost = once(worker, 'exit', { signal }).then(
    () => null,
    () => null,
  );
  try {
    worker.send(page);
    const answer = await Promise.race([once(worker, 'message', { signal }), lost]);
    if (answer !== null) return answer[0] as PageOutcome;
  } catch (cause) {
    if (!signal.aborted) throw cause;
  } finally {
    clearTimeout(timer);
    // Takes the listeners of this page off again.
    end.abort();
  }
  worker.kill('SIGKILL');
  const nothing = { lang: null, reasons: [], shown: [], headline: null, words: 0 };
  return { id: page.id, set: page.set, end: 'timed out', ...nothing, ms: LONGEST_MS };
}
