import { readSharedJsonl } from './shared-data.js';

interface Row {
  readonly text?: string;
  readonly title?: string;
  readonly docs?: readonly { readonly text: string; readonly title?: string }[];
  readonly want?: { readonly text?: string };
}

/** A text of real news. */
export interface NewsText {
  readonly title: string;
  readonly text: string;
  /** Of its row: even rows teach, odd rows measure. */
  readonly half: 0 | 1;
}

/** The sets of real news in ../shared. */
export const NEWS_FILES = [
  'write/brief-neus-val.jsonl.gz',
  'group/allsides-dev.jsonl.gz',
  'group/ecb-dev.jsonl.gz',
  'group/gva-dev.jsonl.gz',
  'verify/sources.jsonl.gz',
];
/** The largest set has more than the rest together. */
const MOST_ROWS = 1_500;

/** News to tell reports from what only looks like them. */
export function readNewsTexts(): NewsText[] {
  return NEWS_FILES.flatMap((file) =>
    (readSharedJsonl<Row>(file) ?? []).slice(0, MOST_ROWS).flatMap((row, at) => {
      const half = at % 2 === 0 ? 0 : 1;
      const whole = typeof row.text === 'string' ? [{ title: row.title ?? '', text: row.text }] : [];
      const parts = (row.docs ?? []).map(({ title = '', text }) => ({ title, text }));
      return [...whole, ...parts].map((one) => ({ ...one, half }) as const);
    }),
  );
}
