import { Piscina } from 'piscina';
import type { PageBytes, PageReading, ReadPage } from '../../extract/ports.js';
import { isOutOfMemory, isTimeUp } from './worker-ends.js';

export interface PagePoolOptions {
  /** The module that the threads run; it exports `readPage`. */
  readonly worker: URL;
  /** Most threads at once; they start with the first page and end when there is nothing to read. */
  readonly threads: number;
  /** Most time for one page, in milliseconds, from when a thread takes it. */
  readonly maxMs?: number;
  /** Most memory of one thread, in megabytes of its JavaScript heap. */
  readonly maxMegabytes?: number;
  /** Flags of Node.js for the threads. */
  readonly execArgv?: readonly string[];
}

export interface PagePool {
  readonly read: ReadPage;
  close(): Promise<void>;
}

/** The slowest of 1,077 saved news pages takes a fifth of a second; ten seconds bear a busy machine. */
const MAX_MS = 10_000;
/** The heaviest page that is accepted (8 million characters, 250,000 elements) needs about half of it. */
const MAX_MEGABYTES = 768;
/** A thread costs about 30 MB; a desk that reads nothing keeps none. */
const IDLE_MS = 30_000;

/** Reads pages in worker threads, each with its bound of time and memory. */
export function openPagePool({
  worker,
  threads,
  maxMs = MAX_MS,
  maxMegabytes = MAX_MEGABYTES,
  execArgv = [],
}: PagePoolOptions): PagePool {
  const pool = new Piscina<PageBytes, PageReading>({
    filename: worker.href,
    name: 'readPage',
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: maxMegabytes },
    execArgv: [...execArgv],
  });
  const turns = createTurns(threads);

  async function read(page: PageBytes): Promise<PageReading> {
    // A page waits here and not in the pool, so that its time runs only once a thread is free for it.
    await turns.take();
    try {
      return await pool.run(page, { signal: AbortSignal.timeout(maxMs) });
    } catch (cause) {
      if (isTimeUp(cause)) return refuse(page, `took more than ${maxMs / 1000} seconds to read`);
      if (isOutOfMemory(cause)) return refuse(page, `needs more than ${maxMegabytes} MB of memory to read`);
      throw cause;
    } finally {
      turns.give();
    }
  }

  return { read, close: () => pool.destroy() };
}

function refuse({ url }: PageBytes, why: string): PageReading {
  const refused = `The page${url === null ? '' : ` at ${url}`} ${why} and was given up; give the address of a single article.`;
  return { kind: 'html', charset: null, problem: null, article: null, refused };
}

/** So many at a time; the others wait in the order they came. */
function createTurns(most: number): { take(): Promise<void>; give(): void } {
  const waiting: (() => void)[] = [];
  let free = most;
  return {
    take: () => {
      if (free > 0) {
        free--;
        return Promise.resolve();
      }
      return new Promise((resolve) => waiting.push(resolve));
    },
    give: () => {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    },
  };
}
