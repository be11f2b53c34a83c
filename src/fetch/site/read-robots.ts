import type { UsageStatement } from '../../domain/rights.js';
import type { Fetched } from '../../domain/source.js';
import {
  DisallowedByRobots,
  Forbidden,
  NotFound,
  ServerFailed,
  TooManyRedirects,
  UnexpectedStatus,
} from '../errors.js';
import type { Clock } from '../ports.js';
import { keepFiles } from './keep-files.js';
import { allows, type RobotsRules, rulesFor, usageOf } from './parse-robots.js';

/** Our name in robots.txt groups (RFC 9309 §2.2.1). */
const ROBOTS_TOKEN = 'Nutgraf';

/** What a host's robots.txt says of one address. */
export interface RobotsVerdict {
  readonly allowed: boolean;
  /** The pause that the file asks for between requests, in milliseconds; 0 where it asks for none. */
  readonly delayMs: number;
  /** What it says of the use of what is there. */
  readonly usage: readonly UsageStatement[];
  /** The file as it was read; empty where there is none. */
  readonly text: string;
}

export interface Robots {
  /** Throws DisallowedByRobots (`unreadable`) or the FetchError that kept robots.txt from being read. */
  verdictOn(url: URL): Promise<RobotsVerdict>;
}

/** A longer Crawl-delay than this would stop a source for good. */
const LONGEST_DELAY_MS = 30_000;
/** What a kept file takes for each of its bytes: the text, and the rules made of it. */
const MEMORY_PER_BYTE = 3;

interface RobotsFile {
  readonly text: string;
  readonly rules: RobotsRules;
}

/** Reads and keeps the robots.txt of every origin; `fetchRobots` reads one without asking robots first. */
export function createRobots(fetchRobots: (url: string) => Promise<Fetched>, clock: Clock): Robots {
  const fileAt = keepFiles<RobotsFile>(async (url) => {
    const text = await readText(url, fetchRobots);
    const value = { text, rules: rulesFor(text, ROBOTS_TOKEN) };
    return { value, bytes: text.length * MEMORY_PER_BYTE };
  }, clock);
  return {
    async verdictOn(url) {
      const { text, rules } = await fileAt(`${url.origin}/robots.txt`);
      return {
        allowed: allows(rules, url),
        delayMs: Math.min((rules.crawlDelay ?? 0) * 1000, LONGEST_DELAY_MS),
        usage: usageOf(rules, url),
        text,
      };
    },
  };
}

/**
 * RFC 9309 §2.3.1.3: a 4xx means there are no rules, and so do more than five redirects (§2.3.1.2); §2.3.1.4: a 5xx
 * or a server that is out of reach means that nothing may be read.
 */
async function readText(robotsUrl: string, fetchRobots: (url: string) => Promise<Fetched>): Promise<string> {
  try {
    const { bytes } = await fetchRobots(robotsUrl);
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (meansNoFile(error) || error instanceof TooManyRedirects) return '';
    if (error instanceof ServerFailed || error instanceof UnexpectedStatus)
      throw new DisallowedByRobots(robotsUrl, robotsUrl, 'unreadable');
    throw error;
  }
}

/** Statuses that answer nothing we asked: a part of the file, or that it is as it was. */
const NO_ANSWER = new Set([206, 304]);

/** Whether the server answered that there is no such file for us. */
export function meansNoFile(error: unknown): boolean {
  if (error instanceof UnexpectedStatus) return !NO_ANSWER.has(error.status);
  return error instanceof NotFound || error instanceof Forbidden;
}
