import type { Clock } from './ports.js';

/** Lets one task at a time run for each host, with a pause between them. */
export interface HostQueue {
  /** Runs `task` when the host is free and `spacingMs` have passed since the last spaced task began. */
  run<T>(host: string, spacingMs: number, task: () => Promise<T>): Promise<T>;
  /**
   * Null where a task's turn comes within `mostWaitMs`; otherwise a time (ms since 1970) at which to come back. Each
   * call that is put off gets a later time, so that those who come back do not meet.
   */
  putOff(host: string, spacingMs: number, mostWaitMs: number): number | null;
  /** Keeps the host closed until a time (ms since 1970): a server asked us to come back then. */
  close(host: string, until: number): void;
  /** When a closed host opens; 0 for a host that is open. */
  closedUntil(host: string): number;
}

interface HostState {
  tail: Promise<unknown>;
  waiting: number;
  lastStart: number;
  /** The last time that was given to a task that was put off. */
  booked: number;
}

/** Hosts that nobody waits for are forgotten beyond this number. */
const MOST_HOSTS = 5000;

export function createHostQueue(clock: Clock): HostQueue {
  const hosts = new Map<string, HostState>();
  const closed = new Map<string, number>();
  return {
    run(host, spacingMs, task) {
      const state = stateOf(hosts, host);
      state.waiting += 1;
      const turn = state.tail.then(async () => {
        try {
          await clock.sleep(Math.max(0, state.lastStart + spacingMs - clock.now()));
          if (spacingMs > 0) state.lastStart = clock.now();
          return await task();
        } finally {
          state.waiting -= 1;
        }
      });
      state.tail = turn.then(ignore, ignore);
      return turn;
    },
    putOff(host, spacingMs, mostWaitMs) {
      const state = stateOf(hosts, host);
      const now = clock.now();
      const turn = Math.max(now, state.lastStart + spacingMs) + state.waiting * spacingMs;
      if (turn <= now + mostWaitMs) return null;
      state.booked = Math.max(turn, state.booked + spacingMs);
      return state.booked;
    },
    close(host, until) {
      for (const [other, time] of closed) if (time <= clock.now()) closed.delete(other);
      closed.set(host, until);
    },
    closedUntil: (host) => closed.get(host) ?? 0,
  };
}

function stateOf(hosts: Map<string, HostState>, host: string): HostState {
  const known = hosts.get(host);
  if (known !== undefined) return known;
  if (hosts.size >= MOST_HOSTS) {
    for (const [name, state] of hosts) if (state.waiting === 0) hosts.delete(name);
  }
  const fresh: HostState = {
    tail: Promise.resolve(),
    waiting: 0,
    lastStart: Number.NEGATIVE_INFINITY,
    booked: 0,
  };
  hosts.set(host, fresh);
  return fresh;
}

const ignore = (): void => undefined;
