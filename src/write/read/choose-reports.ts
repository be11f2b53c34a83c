import type { Article } from '../../domain/article.js';
import type { Dropped } from '../../domain/brief.js';
import { isNoReport } from '../../domain/genre.js';
import type { SourceText } from './source-text.js';

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
    isOpinion: isNoReport(article.genre),
    copyOf: null,
  };
}

/** Tells an editor which reports the brief leaves out as a whole. */
export function noteLeftOut(unread: readonly Article[], foreign: readonly SourceText[]): Dropped[] {
  const notes = foreign.map(({ article }) => ({
    text: `${article.outlet}: ${article.title}`,
    reason: 'in another language than most reports',
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

/** Sources in the language of most of them, and the others; a text whose language nobody knows counts to the first. */
export function chooseLanguage(sources: readonly SourceText[]): {
  readonly own: readonly SourceText[];
  readonly foreign: readonly SourceText[];
} {
  const counts = new Map<string, number>();
  for (const source of sources) {
    const language = languageIn(source);
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const isOwn = (source: SourceText): boolean => {
    const language = languageIn(source);
    return language === null || language === most?.[0];
  };
  return { own: sources.filter(isOwn), foreign: sources.filter((source) => !isOwn(source)) };
}

/** A page's tag is believed where its text does not speak against it. */
function languageIn({ isEnglish, article }: SourceText): string | null {
  if (isEnglish) return 'en';
  const tag = article.lang?.split('-')[0]?.toLowerCase() ?? null;
  return tag === 'en' ? null : tag;
}
