import { once } from 'node:events';
import { startChild } from '../fetch/run-child.js';

/** Sentences of one source to judge. */
export interface Batch {
  readonly text: string;
  readonly sentences: readonly string[];
}

/** What judging cost a process that did nothing else. */
export interface Cost {
  readonly sentences: number;
  readonly seconds: number;
  /** The most memory that the process ever held, in bytes. */
  readonly peak: number;
  /** What it held of that before the verifier was loaded: Node.js and what compiles TypeScript. */
  readonly runner: number;
}

const SCRIPT = new URL('./judge-alone.ts', import.meta.url);

/**
 * Has a process of its own judge the sentences, source by source as they are sent, and gives what it cost there: the
 * data and the scores of a bench are not in its memory, the program that runs the script is.
 */
export async function measureAlone(batches: readonly Batch[]): Promise<Cost> {
  const child = startChild(SCRIPT, []);
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`the process that judges ended early (${code})`);
  });
  const answer = async (): Promise<unknown> => (await Promise.race([once(child, 'message'), died]))[0];
  await answer();
  for (const batch of batches) {
    child.send(batch);
    await answer();
  }
  child.send('end');
  const cost = (await answer()) as Cost;
  // The child has ended as it was asked to.
  await died.catch(() => undefined);
  return cost;
}
