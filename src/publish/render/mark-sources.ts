import type { BriefSource } from '../../domain/brief.js';
import type { Claim } from '../../domain/claim.js';
import { GENRE_NAMES } from '../../domain/genre.js';
import { nameLanguage } from '../../domain/language.js';

/** The numbers of the sources that a claim rests on, each once, in the order of its evidence. */
export function sourceNumbers({ evidence }: Pick<Claim, 'evidence'>): number[] {
  return [...new Set(evidence.map(({ source }) => source))];
}

/**
 * What stands behind a statement that is not settled: that the outlets tell it differently, or that a second judge
 * doubts it. Null for any other.
 */
export function sayDispute({ verdict, problems }: Claim): string | null {
  if (verdict !== 'disputed') return null;
  return problems.some(({ type }) => type === 'doubt') ? 'in doubt' : 'outlets disagree';
}

/** The outlets that a claim rests on, each once. */
export function outletsOf(claim: Claim, sources: readonly BriefSource[]): string[] {
  const names = sourceNumbers(claim).map((n) => sources.find((source) => source.n === n)?.outlet);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** The address when it is an absolute http(s) one, else null: data must never put a script into a link. */
export function linkOf({ url }: BriefSource): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** Outlet, author and date of a report in one line; a copy says whose text it carries. */
export function describeSource(source: BriefSource): string {
  const { outlet, byline, published, syndicatedFrom, access, genre, language } = source;
  const parts = [
    outlet,
    byline === null ? '' : `by ${byline}`,
    published === null ? '' : published.slice(0, 10),
    language === undefined ? '' : `in ${nameLanguage(language)}`,
    genre === undefined ? '' : GENRE_NAMES[genre].toLowerCase(),
    access === undefined ? '' : access === 'excerpt' ? 'excerpt only' : 'for subscribers',
  ];
  const line = parts.filter((part) => part !== '').join(', ');
  return syndicatedFrom === undefined ? line : `${line} (a copy of ${syndicatedFrom}’s report)`;
}
