import robotsParser from 'robots-parser';
import type { Fetched } from '../domain/source.js';
import { DisallowedByRobots, Forbidden, NotFound, ServerFailed, UnexpectedStatus } from './errors.js';
import type { Clock } from './ports.js';

/** Our name in robots.txt groups (RFC 9309 §2.2.1). */
export const ROBOTS_TOKEN = 'Nutgraf';

/** What a host's robots.txt says of one address. */
export interface RobotsVerdict {
  readonly allowed: boolean;
  /** The pause that the file asks for between requests, in milliseconds; 0 where it asks for none. */
  readonly delayMs: number;
  /** The file as it was read; empty where there is none. */
  readonly text: string;
}

export interface Robots {
  /** Throws DisallowedByRobots (`unreadable`) or the FetchError that kept robots.txt from being read. */
  verdictOn(url: URL): Promise<RobotsVerdict>;
}

interface Rules {
  readonly isAllowed: (url: string, agent: string) => boolean | undefined;
  readonly getCrawlDelay: (agent: string) => number | undefined;
}

interface Cached {
  readonly until: number;
  readonly text: Promise<string>;
}

/** RFC 9309 §2.4: a cached file is not used for more than 24 hours. */
const KEEP_MS = 24 * 3600 * 1000;
const KEEP_FAILURE_MS = 5 * 60 * 1000;
const MOST_ORIGINS = 5000;
/** A longer Crawl-delay than this would stop a source for good. */
const LONGEST_DELAY_MS = 30_000;

// The package's types describe an ES module; at run time the function is module.exports itself.
const parseRobots = robotsParser as unknown as (url: string, text: string) => Rules;

/** Reads and keeps the robots.txt of every origin; `fetchRobots` reads one without asking robots first. */
export function createRobots(fetchRobots: (url: string) => Promise<Fetched>, clock: Clock): Robots {
  const cache = new Map<string, Cached>();

  function textOf(robotsUrl: string): Promise<string> {
    const known = cache.get(robotsUrl);
    if (known !== undefined && known.until > clock.now()) return known.text;
    const text = readText(robotsUrl, fetchRobots);
    text.catch(() => cache.set(robotsUrl, { until: clock.now() + KEEP_FAILURE_MS, text }));
    cache.delete(robotsUrl);
    cache.set(robotsUrl, { until: clock.now() + KEEP_MS, text });
    const oldest = cache.keys().next();
    if (cache.size > MOST_ORIGINS && !oldest.done) cache.delete(oldest.value);
    return text;
  }

  return {
    async verdictOn(url) {
      const robotsUrl = `${url.origin}/robots.txt`;
      const text = await textOf(robotsUrl);
      const rules = parseRobots(robotsUrl, text);
      const seconds = rules.getCrawlDelay(ROBOTS_TOKEN) ?? 0;
      return {
        allowed: rules.isAllowed(url.href, ROBOTS_TOKEN) ?? true,
        delayMs: Math.min(Math.max(0, seconds * 1000 || 0), LONGEST_DELAY_MS),
        text,
      };
    },
  };
}

/** RFC 9309 §2.3.1.3: a 4xx means there are no rules; §2.3.1.4: a 5xx means that nothing may be read. */
async function readText(robotsUrl: string, fetchRobots: (url: string) => Promise<Fetched>): Promise<string> {
  try {
    const { bytes } = await fetchRobots(robotsUrl);
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden || error instanceof UnexpectedStatus)
      return '';
    if (error instanceof ServerFailed) throw new DisallowedByRobots(robotsUrl, robotsUrl, 'unreadable');
    throw error;
  }
}
