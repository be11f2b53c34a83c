import { RateLimited, Unreachable } from './errors.js';
import type { Clock, HttpAnswer, HttpClient, HttpRequest } from './ports.js';
import type { HostQueue } from './queue-hosts.js';
import { readRetryAfter } from './read-retry-after.js';
import type { TimeBudget } from './spend-time.js';

export interface Politeness {
  readonly client: HttpClient;
  readonly clock: Clock;
  readonly queue: HostQueue;
  /** The longest that a request itself waits for a busy server; beyond it the caller is told when to return. */
  readonly maxWaitMs: number;
}

const ATTEMPTS = 3;
/** The pause for a 429 that names no time, or none to speak of; doubled each time. */
const LEAST_PAUSE_MS = 2000;
/** When to return, at the earliest, to a host that still refuses after it was obeyed. */
const LEAST_RETURN_MS = 15 * 60 * 1000;

/**
 * Sends one request in the host's turn. A busy server (429, or 503 with Retry-After) is obeyed: a short
 * pause is waited out, a long one closes the host and ends in RateLimited. A connection that breaks is
 * tried once more, which GET allows (RFC 9110 §9.2.2).
 */
export async function sendPolitely(
  request: Omit<HttpRequest, 'timeoutMs'>,
  spacingMs: number,
  budget: TimeBudget,
  politeness: Politeness,
): Promise<HttpAnswer> {
  const send = () => budget.spend((timeoutMs) => politeness.client.send({ ...request, timeoutMs }));
  const host = new URL(request.url).host;
  return await politeness.queue.run(host, spacingMs, async () => {
    refuseWhileClosed(request.url, host, politeness);
    for (let attempt = 1; ; attempt += 1) {
      const answer = await sendTwice(send);
      const pause = pauseAskedBy(answer, attempt, politeness.clock.now());
      if (pause === null) return answer;
      if (attempt === ATTEMPTS || pause > politeness.maxWaitMs) {
        const wait = pause > politeness.maxWaitMs ? pause : LEAST_RETURN_MS;
        const until = politeness.clock.now() + wait;
        politeness.queue.close(host, until);
        throw new RateLimited(request.url, answer.status, new Date(until).toISOString());
      }
      await politeness.clock.sleep(pause);
    }
  });
}

function refuseWhileClosed(url: string, host: string, { queue, clock }: Politeness): void {
  const until = queue.closedUntil(host);
  if (until > clock.now()) throw new RateLimited(url, 429, new Date(until).toISOString());
}

async function sendTwice(send: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return await send();
  }
}

/** Milliseconds that the server asks us to wait; null where it does not. */
function pauseAskedBy(answer: HttpAnswer, attempt: number, now: number): number | null {
  if (answer.status !== 429 && answer.status !== 503) return null;
  const told = readRetryAfter(answer.headers['retry-after'], now);
  if (told === null && answer.status === 503) return null;
  return Math.max(told ?? 0, LEAST_PAUSE_MS * 2 ** (attempt - 1));
}
