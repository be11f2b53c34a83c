import type { Clock } from './ports.js';

/** Lets one task at a time run for each host, with a pause between them. */
export interface HostQueue {
  /** Runs `task` when the host is free and `spacingMs` have passed since the last spaced task began. */
  run<T>(host: string, spacingMs: number, task: () => Promise<T>): Promise<T>;
  /** Keeps the host closed until a time (ms since 1970): a server asked us to come back then. */
  close(host: string, until: number): void;
  /** When a closed host opens; 0 for a host that is open. */
  closedUntil(host: string): number;
}

interface HostState {
  tail: Promise<unknown>;
  waiting: number;
  lastStart: number;
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
        await clock.sleep(Math.max(0, state.lastStart + spacingMs - clock.now()));
        if (spacingMs > 0) state.lastStart = clock.now();
        return await task();
      });
      state.tail = turn.then(ignore, ignore).then(() => {
        state.waiting -= 1;
      });
      return turn;
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
  const fresh = { tail: Promise.resolve(), waiting: 0, lastStart: Number.NEGATIVE_INFINITY };
  hosts.set(host, fresh);
  return fresh;
}

const ignore = (): void => undefined;
