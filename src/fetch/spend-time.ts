import { TimedOut } from './errors.js';
import type { Clock } from './ports.js';

/** The time on the wire that one read may take over all its requests; waiting for a turn is free. */
export interface TimeBudget {
  /** Runs a request with the milliseconds that are left. Throws TimedOut when there are none. */
  spend<T>(request: (leftMs: number) => Promise<T>): Promise<T>;
}

export function createTimeBudget(url: string, limitMs: number, clock: Clock): TimeBudget {
  let spent = 0;
  return {
    async spend(request) {
      if (spent >= limitMs) throw new TimedOut(url, limitMs);
      const began = clock.now();
      try {
        return await request(limitMs - spent);
      } finally {
        spent += clock.now() - began;
      }
    },
  };
}
