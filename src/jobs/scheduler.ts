import type { Queue, Stores } from '../newsroom/ports.js';

const MOST_AT_ONCE = 200;
/** The newest ten entries of each source come before pages are read again, and those before a source's archive. */
const TURN_OF_CHECKS = 10;

/**
 * One tick: the sources and the re-readings that are due become jobs. What is taken is moved ahead in the
 * same statement, so several schedulers may tick, and a job that is lost comes round again.
 */
export async function tick(
  { sources, entries }: Pick<Stores, 'sources' | 'entries'>,
  queue: Queue,
  now: Date,
): Promise<void> {
  const due = await sources.takeDue(now, MOST_AT_ONCE);
  const checks = await entries.takeDueChecks(now, MOST_AT_ONCE);
  await queue.addAll(due.map((id) => ({ name: 'read-source', id })));
  await queue.addAll(
    checks.map((id) => ({ name: 'read-entry', id })),
    { turnOf: () => TURN_OF_CHECKS },
  );
}

/** Ticks until it is stopped; a tick that fails is told and the next one comes all the same. */
export function startTicking(
  work: () => Promise<void>,
  everyMs: number,
  onFailure: (cause: unknown) => void,
): () => Promise<void> {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(async () => {
      if (stopped) return;
      await work().catch(onFailure);
    });
  }, everyMs);
  return async () => {
    stopped = true;
    clearInterval(timer);
    await running;
  };
}
