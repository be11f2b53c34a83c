import { z } from 'zod';
import type { TdmRule } from '../../domain/rights.js';
import type { Fetched } from '../../domain/source.js';
import { FetchError, TooManyRedirects } from '../errors.js';
import type { Clock } from '../ports.js';
import { keepFiles } from './keep-files.js';
import { comparablePath, longestMatch, type PathPattern, readPattern } from './match-path.js';
import { meansNoFile } from './read-robots.js';

/** What a host's TDM reservation file says of an address, and why it could not be read, where it could not. */
export interface TdmAnswer {
  readonly rule: TdmRule | null;
  readonly unread: string | null;
}

interface LocatedRule extends TdmRule {
  readonly pattern: PathPattern;
}

/** Numbers by the standard; texts are met in the wild. */
const RULE = z.object({
  location: z.string(),
  'tdm-reservation': z.literal([0, 1, '0', '1']),
  'tdm-policy': z.unknown().optional(),
});

/** What a kept rule takes in memory for each byte of its file. */
const MEMORY_PER_BYTE = 3;

/**
 * Reads and keeps the `/.well-known/tdmrep.json` of every origin (TDM Reservation Protocol §6.1). As with robots.txt,
 * a 4xx means that there is none; a file that is there and cannot be read reserves everything until it can be.
 */
export function createTdmFiles(
  fetchFile: (url: string) => Promise<Fetched>,
  clock: Clock,
): (url: URL) => Promise<TdmAnswer> {
  const fileAt = keepFiles<readonly LocatedRule[]>(async (url) => {
    try {
      const { bytes } = await fetchFile(url);
      const rules = readTdmRules(new TextDecoder().decode(bytes));
      return { value: rules, bytes: bytes.length * MEMORY_PER_BYTE };
    } catch (error) {
      if (meansNoFile(error) || error instanceof TooManyRedirects) return { value: [], bytes: 0 };
      throw error;
    }
  }, clock);
  return async (url) => {
    try {
      const rules = await fileAt(`${url.origin}/.well-known/tdmrep.json`);
      return { rule: ruleFor(rules, url), unread: null };
    } catch (error) {
      if (error instanceof FetchError) return { rule: null, unread: error.message };
      throw error;
    }
  };
}

function ruleFor(rules: readonly LocatedRule[], url: URL): TdmRule | null {
  const found = longestMatch(rules, comparablePath(url), ({ reserved }) => reserved);
  return found === null ? null : { reserved: found.reserved, policy: found.policy };
}

/**
 * The rules of a reservation file: `location`, `tdm-reservation` (1 or 0) and `tdm-policy`. A server that answers
 * every address with a page has no such file; rules without a readable location or reservation are passed over.
 */
export function readTdmRules(text: string): LocatedRule[] {
  const json = parseJson(text.replace(/^\ufeff/, ''));
  return (Array.isArray(json) ? json : [json]).flatMap((rule) => readRule(rule) ?? []);
}

function readRule(written: unknown): LocatedRule | null {
  const { data } = RULE.safeParse(written);
  if (data === undefined) return null;
  const { location, 'tdm-reservation': reservation, 'tdm-policy': policy } = data;
  return {
    pattern: readPattern(/^[/*]/.test(location) ? location : `/${location}`),
    reserved: Number(reservation) === 1,
    policy: typeof policy === 'string' && URL.canParse(policy) ? policy : null,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
