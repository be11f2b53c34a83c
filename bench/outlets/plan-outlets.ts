/** How an address of a made-up outlet behaves. */
export type Manner =
  | 'good'
  | 'moved'
  | 'gone'
  | 'failing'
  | 'broken-once'
  | 'thin'
  | 'disallowed'
  | 'pdf'
  | 'endless'
  | 'reserved';

export interface PlannedReport {
  readonly path: string;
  readonly event: number;
  readonly article: number;
  readonly manner: Manner;
}

export interface PlannedOutlet {
  readonly host: string;
  /** Of the feed: `good`, `gone` or `failing`. */
  readonly manner: Manner;
  readonly reports: readonly PlannedReport[];
}

/** Of each hundred reports, one or two that are not as they should be. */
const ODD: readonly (readonly [share: number, manner: Manner])[] = [
  [0.02, 'moved'],
  [0.04, 'gone'],
  [0.05, 'failing'],
  [0.07, 'broken-once'],
  [0.09, 'thin'],
  [0.11, 'disallowed'],
  [0.12, 'pdf'],
  [0.13, 'endless'],
  [0.2, 'reserved'],
];

/**
 * The outlets of a run. Every third report is of an event of its own; the others share one with about three more.
 * The same numbers give the same plan in every process.
 */
export function planOutlets(feeds: number, articles: number): PlannedOutlet[] {
  const most = Math.ceil(articles / feeds);
  let article = 0;
  return Array.from({ length: feeds }, (_, n) => {
    const reports = Array.from({ length: Math.min(most, articles - article) }, (): PlannedReport => {
      article += 1;
      const event = article % 3 === 0 ? 1_000_000 + article : (article * 7919) % Math.ceil(articles / 6);
      return { path: `/2026/${article}`, event, article, manner: mannerOf(article) };
    });
    return { host: `outlet${n}.localhost`, manner: feedManner(n), reports };
  });
}

function mannerOf(article: number): Manner {
  const place = ((article * 2_654_435_761) >>> 0) / 4_294_967_296;
  return ODD.find(([share]) => place < share)?.[1] ?? 'good';
}

function feedManner(n: number): Manner {
  if (n % 100 === 50) return 'gone';
  return n % 100 === 75 ? 'failing' : 'good';
}
