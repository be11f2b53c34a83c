import type { ExtractAttributions } from '../../domain/attribution.js';
import type { VerifyClaim, VerifySource } from '../../domain/claim.js';
import { contentTerms } from '../read/content-terms.js';
import type { SourceText } from '../read/source-text.js';

/** What proposals are judged by. */
export interface Material {
  /** All sources as they were read; those of `shown` were shown to the model. */
  readonly sources: readonly SourceText[];
  /** The shown sources; ids are indices in `sources`. */
  readonly body: readonly VerifySource[];
  /** The same with their headlines and deks, which a brief's head may lean on. */
  readonly head: readonly VerifySource[];
  readonly titles: string;
  /** Stems of the words of all shown headlines: what a reader of the head knows. */
  readonly titleTerms: ReadonlySet<string>;
  readonly isEnglish: boolean;
  readonly verifyClaim: VerifyClaim;
  readonly extractAttributions: ExtractAttributions;
}

/** @param shown indices in `sources` */
export function gatherMaterial(
  sources: readonly SourceText[],
  shown: readonly number[],
  tools: { readonly verifyClaim: VerifyClaim; readonly extractAttributions: ExtractAttributions },
): Material {
  const seen = sources.filter(({ index }) => shown.includes(index));
  const titles = seen.map(({ article }) => article.title).join('\n');
  const plain = ({ index, article: { text, published } }: SourceText): VerifySource => ({
    id: String(index),
    text,
    published,
  });
  return {
    sources,
    body: seen.map(plain),
    // They follow the text, so that offsets into the text stay true.
    head: seen.map((source) => {
      const { text, title, dek } = source.article;
      return { ...plain(source), text: [text, title, dek ?? ''].join('\n') };
    }),
    titles,
    titleTerms: new Set(contentTerms(titles)),
    isEnglish: seen.every(({ isEnglish }) => isEnglish),
    verifyClaim: tools.verifyClaim,
    extractAttributions: tools.extractAttributions,
  };
}
