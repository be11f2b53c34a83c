import type { Article, BlockRole } from '../../domain/article.js';
import type { Attribution } from '../../domain/attribution.js';
import type { FoundName } from '../../domain/text/names.js';
import type { Quotation } from '../../domain/text/quotations.js';
import type { Person } from './find-people.js';
import type { SpokenLine } from './find-spoken-lines.js';

/** How sure it is that a sentence is meant for whoever retells the story. */
export type Doubt = 'surely' | 'perhaps';

/** A sentence of one source with what the writer needs to know of it. */
export interface SourceSentence {
  /** Index of the source in the writer's list. */
  readonly source: number;
  /** Index of the sentence in its source. */
  readonly index: number;
  readonly paragraph: number;
  readonly opensParagraph: boolean;
  readonly role: BlockRole;
  /** Offsets into the source's text (UTF-16 code units). */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Stems of the content words, in order. */
  readonly terms: readonly string[];
  readonly wordCount: number;
  /** Offsets into `text`. */
  readonly quotations: readonly Quotation[];
  /** Attributions whose words or speaker stand in this sentence; offsets into the source's text. */
  readonly attributions: readonly Attribution[];
  /** Set where the sentence stands in a line of an interview; `labelLength` is 0 behind its first sentence. */
  readonly spokenBy: SpokenLine | null;
  /** Set where it may be meant for whoever retells the story: it reports nothing, and no claim may rest on it. */
  readonly doubt: Doubt | null;
}

/** A source as the writer reads it. */
export interface SourceText {
  readonly index: number;
  readonly article: Article;
  readonly titleTerms: readonly string[];
  readonly sentences: readonly SourceSentence[];
  readonly people: readonly Person[];
  /** Every name of the text, offsets into it. */
  readonly names: readonly FoundName[];
  readonly isEnglish: boolean;
  /** Primary subtag; null where nobody can tell. */
  readonly language: string | null;
  /** What it tells in its own voice is its author's view, not report. */
  readonly isOpinion: boolean;
  /** Index of the source whose text this one repeats; such a copy is listed but never counted or quoted. */
  readonly copyOf: number | null;
}
