/** A saved page of ../shared/data/pages with what its set tells of it. */
export interface SavedPage {
  readonly id: string;
  readonly set: string;
  readonly file: string;
  readonly url: string;
  readonly want: { readonly text?: string; readonly html?: string; readonly with?: readonly string[] };
}

/** How the engine ended with one page. */
export interface PageOutcome {
  readonly id: string;
  readonly set: string;
  readonly lang: string | null;
  /** `sane`, or the reasons why the brief is not; or where the page stopped before it. */
  readonly end: 'sane' | 'not sane' | 'no article' | 'refused' | 'failed' | 'timed out';
  readonly reasons: readonly string[];
  /** What shows each reason. */
  readonly shown: readonly string[];
  readonly headline: string | null;
  /** Words and sentences-like units that the extract stage found. */
  readonly words: number;
  readonly ms: number;
}

const FEWEST_WORDS = 120;

/** Whether the set says that the page holds an article; null where it does not say. */
export function holdsArticle({ want }: SavedPage): boolean | null {
  if (want.with !== undefined && want.text === undefined) return want.with.length > 0;
  const text = want.text ?? want.html?.replace(/<[^>]+>/g, ' ');
  return text === undefined ? null : countWords(text) >= FEWEST_WORDS;
}

export function countWords(text: string): number {
  const unspaced = text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  return text.split(/\s+/).filter((word) => word !== '').length + Math.floor(unspaced / 2);
}
