import type { ExtractAttributions } from '../../domain/attribution.js';
import type { VerifyClaim, VerifySource } from '../../domain/claim.js';
import { reportingOf } from '../judge/reports-nothing.js';
import { contentTerms } from '../read/content-terms.js';
import type { SourceText } from '../read/source-text.js';

/** What proposals are judged by. */
export interface Material {
  /** All sources as they were read; those of `shown` were shown to the model. */
  readonly sources: readonly SourceText[];
  /** What the shown sources report; ids are indices in `sources`, offsets those of the article's text. */
  readonly body: readonly VerifySource[];
  /** The same with their headlines and deks, which a brief's head may lean on. */
  readonly head: readonly VerifySource[];
  readonly titles: string;
  /** Stems of the words of all shown headlines: what a reader of the head knows. */
  readonly titleTerms: ReadonlySet<string>;
  readonly isEnglish: boolean;
  /** Whether something was taken out that would have steered the writing. */
  readonly isSteered: boolean;
  /** Stems of words that stand in what was taken out or is doubted, and in no report otherwise. */
  readonly outcast: ReadonlySet<string>;
  readonly verifyClaim: VerifyClaim;
  readonly extractAttributions: ExtractAttributions;
}

/**
 * @param shown indices in `sources`
 * @param removed passages that were taken out of the reports, for they speak to whoever writes
 */
export function gatherMaterial(
  sources: readonly SourceText[],
  shown: readonly number[],
  tools: { readonly verifyClaim: VerifyClaim; readonly extractAttributions: ExtractAttributions },
  removed: readonly string[] = [],
): Material {
  const seen = sources.filter(({ index }) => shown.includes(index));
  const titles = seen.map(({ article }) => article.title).join('\n');
  const doubted = sources.flatMap((source) => source.sentences.filter(({ doubt }) => doubt !== null));
  return {
    sources,
    ...textsOf(seen),
    titles,
    titleTerms: new Set(contentTerms(titles)),
    isEnglish: seen.every(({ isEnglish }) => isEnglish),
    isSteered: removed.length > 0 || doubted.some(({ doubt }) => doubt === 'surely'),
    outcast: outcastOf([...removed, ...doubted.map(({ text }) => text)], textsOf(sources).head),
    verifyClaim: tools.verifyClaim,
    extractAttributions: tools.extractAttributions,
  };
}

function textsOf(seen: readonly SourceText[]): { body: VerifySource[]; head: VerifySource[] } {
  const body = seen.map((source) => ({
    id: String(source.index),
    text: reportingOf(source),
    published: source.article.published,
  }));
  // Headlines follow the text, so that offsets into the text stay true.
  const head = seen.map(({ article: { title, dek } }, at) => {
    const { text = '', ...plain } = body[at] ?? { id: '' };
    return { ...plain, text: [text, title, dek ?? ''].join('\n') };
  });
  return { body, head };
}

function outcastOf(apart: readonly string[], reports: readonly VerifySource[]): ReadonlySet<string> {
  if (apart.length === 0) return new Set();
  const reported = new Set(reports.flatMap(({ text }) => contentTerms(text)));
  return new Set(apart.flatMap(contentTerms).filter((term) => !reported.has(term)));
}
