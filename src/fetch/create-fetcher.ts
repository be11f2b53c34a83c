import type { SiteTerms } from '../domain/rights.js';
import type { Fetched, Validators } from '../domain/source.js';
import { type CheckedAddress, checkAddress } from './check-address.js';
import { DisallowedByRobots, HostBusy } from './errors.js';
import { followRedirects } from './follow-redirects.js';
import { type FetchKind, LIMITS, type Limits } from './limits.js';
import type { Clock, HttpAnswer, HttpClient } from './ports.js';
import { createHostQueue, type HostQueue } from './queue-hosts.js';
import { type Politeness, sendPolitely } from './send-politely.js';
import { createRobots, type Robots, type RobotsVerdict } from './site/read-robots.js';
import { createTerms } from './site/read-terms.js';
import { createTimeBudget, type TimeBudget } from './spend-time.js';

export interface FetcherOptions {
  readonly client: HttpClient;
  readonly clock: Clock;
  /** Says who we are and where to complain: see `userAgentFor`. */
  readonly userAgent: string;
  /** Hosts that may be private and on any port: exact names, or `*.name` for every name below. */
  readonly allowedHosts?: readonly string[];
  /** The pause between two requests to one host; robots.txt may ask for more. Default 1000 ms. */
  readonly spacingMs?: number;
  /** The longest Retry-After that is waited out at once. Default 10,000 ms. */
  readonly maxWaitMs?: number;
  /** Bounds in place of the usual ones. */
  readonly limits?: Partial<Record<FetchKind, Partial<Limits>>>;
}

export interface FetchOptions {
  readonly kind: FetchKind;
  /** From the last read: makes the request conditional (RFC 9110 §13.1). */
  readonly validators?: Validators | undefined;
  /** The longest wait for the host's turn, in milliseconds; a longer one ends in HostBusy. Any, where left out. */
  readonly mostWaitMs?: number;
}

export interface Fetcher {
  /**
   * Reads an address. `page` and `feed` ask robots.txt first. Gives 2xx and 304 answers; throws a
   * FetchError (errors.ts) for everything else.
   */
  fetch(url: string, options: FetchOptions): Promise<Fetched>;
  /**
   * Sends a form to a service that an outlet names for that (a WebSub hub); redirects are not followed and
   * robots.txt, which is about crawling, is not asked.
   * @returns the status, whatever it is; throws a FetchError where there is no answer
   */
  post(url: string, form: Readonly<Record<string, string>>): Promise<number>;
  /** What robots.txt says of an address; throws a FetchError where it cannot be read. */
  robots(url: string): Promise<RobotsVerdict>;
  /** What the host's own files say of the use of an address: usage lines of robots.txt, the TDM reservation file. */
  terms(url: string): Promise<SiteTerms>;
}

const FORM_BOUNDS = { maxBytes: 16_384, overflow: 'cut', timeoutMs: 10_000 } as const;

/** Builds the one reader of addresses that a process needs: it keeps hosts' turns and robots.txt files. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { client, clock, allowedHosts = [], spacingMs = 1000, maxWaitMs = 10_000 } = options;
  const politeness = { client, clock, maxWaitMs, queue: createHostQueue(clock) };
  const robots = createRobots((url) => fetch(url, { kind: 'robots' }), clock);
  const terms = createTerms(robots, (url) => fetch(url, { kind: 'terms' }), clock);

  async function fetch(url: string, { kind, validators, mostWaitMs }: FetchOptions): Promise<Fetched> {
    const limits = { ...LIMITS[kind], ...options.limits?.[kind] };
    const headers = headersFor(options.userAgent, limits, validators);
    const budget = createTimeBudget(url, limits.timeoutMs, clock);
    const conditional = 'if-none-match' in headers || 'if-modified-since' in headers;
    return await followRedirects(url, { allowedHosts, conditional }, async (address) => {
      const pauseMs = isSiteFile(kind) ? 0 : Math.max(spacingMs, await askRobots(robots, address.url));
      if (mostWaitMs !== undefined) putOff(address.url, pauseMs, mostWaitMs, politeness.queue);
      return await sendHop({ address, headers, limits, kind, pauseMs }, budget, politeness);
    });
  }

  async function post(url: string, form: Readonly<Record<string, string>>): Promise<number> {
    const { url: address, trusted } = checkAddress(url, allowedHosts);
    const answer = await client.send({
      url: address.href,
      headers: { 'user-agent': options.userAgent },
      ...FORM_BOUNDS,
      trusted,
      body: { text: `${new URLSearchParams(form)}`, contentType: 'application/x-www-form-urlencoded' },
    });
    return answer.status;
  }

  return {
    fetch,
    post,
    robots: (url) => robots.verdictOn(checkAddress(url, allowedHosts).url),
    terms: (url) => terms(checkAddress(url, allowedHosts).url),
  };
}

/** Files that rule the host's pages: no rule covers them, and nothing of the host is read before them. */
const isSiteFile = (kind: FetchKind): boolean => kind === 'robots' || kind === 'terms';

/** An honest user agent: the product, its version and where its operator can be reached. */
export function userAgentFor(version: string, contact: string): string {
  return `Nutgraf/${version} (+${contact})`;
}

/** Throws DisallowedByRobots; gives the pause that the file asks for. */
async function askRobots(robots: Robots, url: URL): Promise<number> {
  const verdict = await robots.verdictOn(url);
  if (!verdict.allowed) throw new DisallowedByRobots(url.href, `${url.origin}/robots.txt`, 'rule');
  return verdict.delayMs;
}

/** Throws HostBusy where the host's turn comes later than the caller would wait. */
function putOff(url: URL, pauseMs: number, mostWaitMs: number, queue: HostQueue): void {
  const turn = queue.putOff(url.host, pauseMs, mostWaitMs);
  if (turn !== null) throw new HostBusy(url.href, new Date(turn).toISOString());
}

interface Hop {
  readonly address: CheckedAddress;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly kind: FetchKind;
  readonly pauseMs: number;
}

function sendHop(hop: Hop, budget: TimeBudget, politeness: Politeness): Promise<HttpAnswer> {
  const request = {
    url: hop.address.url.href,
    headers: hop.headers,
    maxBytes: hop.limits.maxBytes,
    overflow: hop.kind === 'robots' ? ('cut' as const) : ('fail' as const),
    trusted: hop.address.trusted,
  };
  return sendPolitely(request, hop.pauseMs, budget, politeness);
}

function headersFor(userAgent: string, limits: Limits, validators?: Validators): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': userAgent,
    accept: limits.accept,
    'accept-encoding': 'gzip, deflate, br',
  };
  if (validators?.etag) headers['if-none-match'] = validators.etag;
  if (validators?.lastModified) headers['if-modified-since'] = validators.lastModified;
  return headers;
}
