import type { Article } from '../../domain/article.js';
import type { Dropped } from '../../domain/brief.js';
import { isNoReport } from '../../domain/genre.js';
import { nameLanguage, primaryOf } from '../../domain/language.js';
import { isEnglishText } from './detect-english.js';
import type { SourceText } from './source-text.js';
import { languageOf } from './tell-language.js';

/** A brief draws on this many reports; what more of them say was said by then, and each costs time. */
export const MOST_REPORTS = 60;
/** Outlets named in the note on reports that were not read. */
const MOST_NAMED = 3;

/** Articles that a brief is written from, and those that are only listed. */
export interface ChosenReports {
  readonly read: readonly Article[];
  readonly unread: readonly Article[];
}

/** Chooses among more articles than a brief draws on: reports before views, a family's first before another's second. */
export function chooseReports(articles: readonly Article[]): ChosenReports {
  if (articles.length <= MOST_REPORTS) return { read: articles, unread: [] };
  const counts = new Map<string, number>();
  const ranked = articles.map((article, at) => {
    const turn = counts.get(article.family) ?? 0;
    counts.set(article.family, turn + 1);
    return { article, at, turn: isNoReport(article.genre) ? Number.POSITIVE_INFINITY : turn };
  });
  const order = ranked.sort((a, b) => (a.turn === b.turn ? a.at - b.at : a.turn - b.turn));
  const inOrder = (list: typeof order): Article[] =>
    [...list].sort((a, b) => a.at - b.at).map(({ article }) => article);
  return { read: inOrder(order.slice(0, MOST_REPORTS)), unread: inOrder(order.slice(MOST_REPORTS)) };
}

/** A report that is listed among the sources and not read. */
export function unreadSource(article: Article, index: number): SourceText {
  return {
    index,
    article,
    titleTerms: [],
    sentences: [],
    people: [],
    names: [],
    isEnglish: false,
    language: languageOf(article, isEnglishText(article.text)),
    isOpinion: isNoReport(article.genre),
    copyOf: null,
  };
}

/** Tells an editor which reports the brief leaves out as a whole. */
export function noteLeftOut(
  unread: readonly Article[],
  { foreign, language }: Pick<ChosenLanguage, 'foreign' | 'language'>,
): Dropped[] {
  const notes = foreign.map(({ article, language: own }) => ({
    text: `${article.outlet}: ${article.title}`,
    reason: `in ${nameLanguage(own ?? 'und')}: listed; the brief draws on the reports in ${nameLanguage(language ?? 'und')}`,
  }));
  if (unread.length === 0) return notes;
  const named = unread.slice(0, MOST_NAMED).map(({ outlet }) => outlet);
  const more = unread.length > named.length ? ` and ${unread.length - named.length} more` : '';
  return [
    {
      text: `${unread.length} reports: ${named.join(', ')}${more}`,
      reason: `not read: a brief draws on ${MOST_REPORTS} reports at most`,
    },
    ...notes,
  ];
}

/** Sources in the language of the brief, and the others. */
export interface ChosenLanguage {
  readonly own: readonly SourceText[];
  readonly foreign: readonly SourceText[];
  /** Primary subtag; null where nobody can tell. */
  readonly language: string | null;
}

/**
 * A brief is written in one language: the preferred one where a report is in it, else that of most reports. A text
 * whose language nobody knows counts to it.
 */
export function chooseLanguage(sources: readonly SourceText[], preferred: string | null): ChosenLanguage {
  const counts = new Map<string, number>();
  for (const { language } of sources)
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const language = preferred !== null && counts.has(preferred) ? preferred : (most?.[0] ?? null);
  const isOwn = (source: SourceText): boolean => !isForeign(source, language);
  return { own: sources.filter(isOwn), foreign: sources.filter((source) => !isOwn(source)), language };
}

/** Whether a source is in another language than a brief. */
export const isForeign = (source: Pick<SourceText, 'language'>, language: string | null): boolean =>
  source.language !== null && language !== null && source.language !== primaryOf(language);
