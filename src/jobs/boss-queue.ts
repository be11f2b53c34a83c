import type PgBoss from 'pg-boss';
import type { Job, Queue } from '../newsroom/ports.js';

type JobName = Job['name'];

/** What one kind of job needs: how many run at once, and how long one may take before it is taken for dead. */
interface QueuePlan {
  readonly atOnce: number;
  readonly seconds: number;
  readonly retries: number;
}

const PLANS: Readonly<Record<JobName, QueuePlan>> = {
  'read-source': { atOnce: 6, seconds: 90, retries: 2 },
  'ask-hub': { atOnce: 1, seconds: 60, retries: 3 },
  'read-entry': { atOnce: 6, seconds: 90, retries: 3 },
  // One at a time: writing is the processor's work, and two drafts of one story would race.
  'draft-story': { atOnce: 1, seconds: 120, retries: 2 },
  // A language model plans, drafts and repairs: minutes, which no other draft should wait for.
  'write-asked': { atOnce: 1, seconds: 900, retries: 2 },
  // Every story of a set, by a language model that may be slow. A run that dies says so itself and is asked for anew.
  'score-writer': { atOnce: 1, seconds: 6 * 3600, retries: 0 },
  'mail-confirmation': { atOnce: 2, seconds: 60, retries: 8 },
};

export const JOB_NAMES = Object.keys(PLANS) as JobName[];

/** Makes the queues; safe to call at every start. */
export async function prepareQueues(boss: PgBoss): Promise<void> {
  for (const name of JOB_NAMES) {
    const { seconds, retries } = PLANS[name];
    const options = { retryLimit: retries, retryDelay: 3, retryBackoff: true, expireInSeconds: seconds };
    // `short`: one waiting job for each key, so that ten reports of one story ask for one draft.
    await boss.createQueue(name, { name, policy: 'short', ...options });
    await boss.updateQueue(name, { name, policy: 'short', ...options });
  }
}

/** Durable jobs over pg-boss. A job is done at least once: its work must bear being done twice. */
export function createBossQueue(boss: PgBoss): Queue {
  return {
    async add({ name, id }, { afterSeconds = 0, once = id } = {}) {
      await boss.send(name, { id }, { singletonKey: once, startAfter: afterSeconds });
    },
    async addAll(jobs, { turnOf = () => 0 } = {}) {
      if (jobs.length === 0) return;
      await boss.insert(
        jobs.map(({ name, id }, index) => ({
          name,
          data: { id },
          singletonKey: id,
          priority: -turnOf(index),
        })),
      );
    },
  };
}

/** Does one job; throws to have it tried again. */
export type Worker = Readonly<Record<JobName, (id: string) => Promise<void>>>;

/** Begins to work. Failures are told to `onFailure`; the queue tries them again after a pause that grows. */
export async function startWorkers(
  boss: PgBoss,
  worker: Worker,
  onFailure: (job: Job, cause: unknown) => Promise<void>,
): Promise<void> {
  for (const name of JOB_NAMES) {
    for (let i = 0; i < PLANS[name].atOnce; i++) {
      let self = '';
      const options = { pollingIntervalSeconds: 0.5, batchSize: 1 };
      self = await boss.work<{ id: string }>(name, options, async ([job]) => {
        if (job === undefined) return;
        // After a job the next one is taken at once; the queue is only polled when it was empty.
        boss.notifyWorker(self);
        try {
          await worker[name](job.data.id);
        } catch (cause) {
          await onFailure({ name, id: job.data.id }, cause);
          throw cause;
        }
      });
    }
  }
}
