import type { UsageStatement } from '../../domain/rights.js';
import { comparablePath, covers, longestMatch, type PathPattern, readPattern } from './match-path.js';

/** A line of robots.txt that allows or disallows paths. */
interface AccessRule {
  readonly pattern: PathPattern;
  readonly allow: boolean;
}

/** A line that says what may be done with what lies at a path; `null` covers everything. */
interface UsageRule {
  readonly pattern: PathPattern;
  readonly statement: UsageStatement;
}

/** What a robots.txt says to one crawler. */
export interface RobotsRules {
  readonly access: readonly AccessRule[];
  readonly usage: readonly UsageRule[];
  /** Seconds between requests, where the file asks for a pause. */
  readonly crawlDelay: number | null;
}

interface Group extends RobotsRules {
  readonly agents: readonly string[];
}

/** Misspellings that webmasters make and Google's parser reads; obeying them costs nothing. */
const SPELLINGS: Readonly<Record<string, string>> = {
  useragent: 'user-agent',
  'user agent': 'user-agent',
  dissallow: 'disallow',
  dissalow: 'disallow',
  disalow: 'disallow',
  diasllow: 'disallow',
  disallaw: 'disallow',
};

/**
 * Reads what a robots.txt says to the crawler with a product token (RFC 9309 §2.2): all groups that name it taken
 * together, else all groups for `*`, else nothing.
 */
export function rulesFor(text: string, token: string): RobotsRules {
  const groups = readGroups(text);
  const named = groups.filter(({ agents }) => agents.includes(token.toLowerCase()));
  const ours = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  return {
    access: ours.flatMap(({ access }) => access),
    // A statement before any group is meant for everybody.
    usage: [...ours, ...groups.filter(({ agents }) => agents.length === 0)].flatMap(({ usage }) => usage),
    crawlDelay: ours.find(({ crawlDelay }) => crawlDelay !== null)?.crawlDelay ?? null,
  };
}

/** Whether an address may be read: the longest match wins, `allow` among equals; robots.txt itself always may. */
export function allows({ access }: RobotsRules, url: URL): boolean {
  const path = comparablePath(url);
  return path === '/robots.txt' || (longestMatch(access, path, ({ allow }) => allow)?.allow ?? true);
}

/** The usage statements for an address: of each field the lines with the longest match. */
export function usageOf({ usage }: RobotsRules, url: URL): UsageStatement[] {
  const path = comparablePath(url);
  return (['Content-Usage', 'Content-Signal'] as const).flatMap((field) => {
    const lines = usage.filter(({ statement }) => statement.field === field);
    const longest = longestMatch(lines, path, () => true)?.pattern.length;
    return lines
      .filter(({ pattern }) => pattern.length === longest && covers(pattern, path))
      .map(({ statement }) => statement);
  });
}

interface Line {
  readonly key: string;
  readonly value: string;
}

interface OpenGroup {
  readonly agents: string[];
  readonly access: AccessRule[];
  readonly usage: UsageRule[];
  crawlDelay: number | null;
  /** Whether a rule was read: the next user-agent line begins another group. */
  closed: boolean;
}

const openGroup = (): OpenGroup => ({ agents: [], access: [], usage: [], crawlDelay: null, closed: false });

function readGroups(text: string): Group[] {
  let group = openGroup();
  const groups = [group];
  for (const line of linesOf(text)) {
    const isUnnamed = group.agents.length === 0 && group.usage.length > 0;
    if (line.key === 'user-agent' && (group.closed || isUnnamed)) {
      group = openGroup();
      groups.push(group);
    }
    addLine(group, line);
  }
  return groups;
}

/** Other records, `Sitemap` among them, are passed over and end no group (RFC 9309 §2.2.4). */
function addLine(group: OpenGroup, { key, value }: Line): void {
  const named = group.agents.length > 0;
  if (key === 'user-agent') group.agents.push(productToken(value));
  if (named && (key === 'allow' || key === 'disallow')) {
    group.closed = true;
    // An empty path names nothing: `Disallow:` allows everything.
    if (value !== '') group.access.push({ pattern: readPattern(value), allow: key === 'allow' });
  }
  if (named && key === 'crawl-delay' && /^\d+(?:\.\d+)?$/.test(value)) group.crawlDelay = Number(value);
  if (key === 'content-usage' || key === 'content-signal') {
    group.closed = named;
    const field = key === 'content-usage' ? 'Content-Usage' : 'Content-Signal';
    const [, path = '/', statement = ''] = /^(\/\S*)?\s*(.*)$/s.exec(value) ?? [];
    group.usage.push({ pattern: readPattern(path), statement: { field, value: statement } });
  }
}

/** Letters, `_` and `-` from the start (RFC 9309 §2.2.1); what follows, such as a version, does not count. */
function productToken(value: string): string {
  if (/^\*(?:\s|$)/.test(value)) return '*';
  return /^[a-z_-]*/i.exec(value)?.[0].toLowerCase() ?? '';
}

function linesOf(text: string): Line[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((line) => lineOf(line.replace(/#.*$/s, '').trim()) ?? []);
}

/** `key: value`; a lone space is taken for a forgotten colon, as Google's parser does. */
function lineOf(line: string): Line | null {
  const [, key, value] = /^([^:]+?)\s*:\s*(.*)$/s.exec(line) ?? /^(\S+)\s+(\S+)$/.exec(line) ?? [];
  if (key === undefined || value === undefined) return null;
  const name = key.toLowerCase();
  return { key: SPELLINGS[name] ?? name, value };
}
