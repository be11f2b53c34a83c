import type { ListedSource } from '../ports.js';

/** What an editor asked the list for, by its query string. */
export interface SourceChoice {
  /** Words that must all stand in the name, the family or the address. */
  readonly words: string;
  readonly show: 'followed' | 'trouble' | 'retired';
  readonly sort: 'trouble' | 'name' | 'articles' | 'briefs' | 'read';
  readonly page: number;
}

/** A page of the list. */
export interface ChosenSources {
  readonly lines: readonly ListedSource[];
  readonly found: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

const ON_A_PAGE = 50;
const SHOWS: readonly SourceChoice['show'][] = ['followed', 'trouble', 'retired'];
export const SORTS: readonly (readonly [SourceChoice['sort'], string])[] = [
  ['trouble', 'Trouble first'],
  ['name', 'Name'],
  ['articles', 'Articles a day'],
  ['briefs', 'Share in briefs'],
  ['read', 'Last read'],
];

/** Reads the query string; what it does not know is passed over. */
export function readChoice(query: (name: string) => string | undefined): SourceChoice {
  const page = Number(query('page') ?? '1');
  return {
    words: (query('q') ?? '').trim().slice(0, 200),
    show: SHOWS.find((show) => show === query('show')) ?? 'followed',
    sort: SORTS.find(([sort]) => sort === query('sort'))?.[0] ?? 'trouble',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

export const isShown = (source: ListedSource, show: SourceChoice['show']): boolean =>
  show === 'retired' ? !source.active : source.active && (show === 'followed' || source.problem !== null);

/** The sources that were asked for, in the order that was asked for, a page of them. */
export function chooseSources(sources: readonly ListedSource[], choice: SourceChoice): ChosenSources {
  const words = choice.words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = sources.filter((source) => {
    const text = `${source.name} ${source.family} ${source.url}`.toLowerCase();
    return isShown(source, choice.show) && words.every((word) => text.includes(word));
  });
  const sorted = found.toSorted((a, b) => ORDERS[choice.sort](a, b) || byName(a, b));
  const pages = Math.max(1, Math.ceil(found.length / ON_A_PAGE));
  const page = Math.min(choice.page, pages);
  return { lines: sorted.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE), found: found.length, page, pages };
}

type Order = (a: ListedSource, b: ListedSource) => number;

const byName: Order = (a, b) => a.name.localeCompare(b.name, 'en');

const ORDERS: Readonly<Record<SourceChoice['sort'], Order>> = {
  trouble: (a, b) => weight(b) - weight(a),
  name: byName,
  articles: (a, b) => b.articlesADay - a.articlesADay,
  briefs: (a, b) => (b.briefShare ?? -1) - (a.briefShare ?? -1),
  read: (a, b) => (b.lastReadAt ?? '').localeCompare(a.lastReadAt ?? ''),
};

/** A failure weighs more than something that only wants to be known. */
const weight = ({ problem, notice }: ListedSource): number =>
  (problem === null ? 0 : 2) + (notice === null ? 0 : 1);
