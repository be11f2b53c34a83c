import type { BriefSource } from '../../domain/brief.js';
import type { Claim } from '../../domain/claim.js';
import { genreInLine, sayLanguage, wordsFor } from '../../domain/reader/words-for.js';

/** The numbers of the sources that a claim rests on, each once, in the order of its evidence. */
export function sourceNumbers({ evidence }: Pick<Claim, 'evidence'>): number[] {
  return [...new Set(evidence.map(({ source }) => source))];
}

/**
 * What stands behind a statement that is not settled: that the outlets tell it differently, or that a second judge
 * doubts it. Null for any other.
 */
export function sayDispute({ verdict, problems }: Claim, language: string): string | null {
  if (verdict !== 'disputed') return null;
  const { inDoubt, disputed } = wordsFor(language);
  return problems.some(({ type }) => type === 'doubt') ? inDoubt : disputed;
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

/** Outlet, author and date of a report in one line, in the brief’s language; a copy says whose text it carries. */
export function describeSource(source: BriefSource, language: string): string {
  const { outlet, byline, published, syndicatedFrom, access, genre } = source;
  const words = wordsFor(language);
  const parts = [
    outlet,
    byline === null ? '' : words.by(byline),
    published === null ? '' : published.slice(0, 10),
    source.language === undefined ? '' : words.inTongue(sayLanguage(source.language, language)),
    genre === undefined ? '' : genreInLine(genre, language),
    access === undefined ? '' : access === 'excerpt' ? words.excerpt : words.subscribers,
  ];
  const line = parts.filter((part) => part !== '').join(', ');
  return syndicatedFrom === undefined ? line : `${line} (${words.copyOf(syndicatedFrom)})`;
}
