import type { SiteTerms, UsageStatement } from '../../domain/rights.js';
import type { Fetched } from '../../domain/source.js';
import { FetchError } from '../errors.js';
import type { Clock } from '../ports.js';
import type { Robots } from './read-robots.js';
import { createTdmFiles } from './read-tdm.js';

/** Gathers what a host's files say of the use of an address. A file that cannot be read is told, never passed over. */
export function createTerms(
  robots: Robots,
  fetchFile: (url: string) => Promise<Fetched>,
  clock: Clock,
): (url: URL) => Promise<SiteTerms> {
  const tdmOf = createTdmFiles(fetchFile, clock);
  return async (url) => {
    const [lines, tdm] = await Promise.all([usageLines(robots, url), tdmOf(url)]);
    return { usage: lines.usage, tdm: tdm.rule, unread: lines.unread ?? tdm.unread };
  };
}

async function usageLines(
  robots: Robots,
  url: URL,
): Promise<{ readonly usage: readonly UsageStatement[]; readonly unread: string | null }> {
  try {
    return { usage: (await robots.verdictOn(url)).usage, unread: null };
  } catch (error) {
    if (error instanceof FetchError) return { usage: [], unread: error.message };
    throw error;
  }
}
