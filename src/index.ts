/**
 * The engine as a library: from bytes to articles, from articles to stories, from stories to briefs, and the
 * checks behind them. Everything here is pure and works offline.
 *
 * @packageDocumentation
 */
export type {
  Article,
  ArticleInput,
  Block,
  BlockRole,
  ExtractedArticle,
  Omission,
  PageKind,
} from './domain/article.js';
export type { Attribution, ExtractAttributions } from './domain/attribution.js';
export type {
  Brief,
  BriefSource,
  Disagreement,
  Dropped,
  Section,
  WriterMark,
} from './domain/brief.js';
export type {
  Claim,
  Evidence,
  EvidenceSpan,
  Problem,
  ProblemType,
  Verdict,
  Verification,
  VerifyClaim,
  VerifySource,
} from './domain/claim.js';
export type { Feed, FeedEnclosure, FeedEntry } from './domain/source.js';
export type { GroupingReason } from './domain/story.js';
/** Writes a brief from articles; the verifier is bound. */
export { type BriefOptions, writeBrief } from './engine.js';
/** Reads feeds (RSS, RDF, Atom, JSON Feed, news sitemaps) and articles out of pages. */
export { extractArticle, type FeedOrigin, type PageOrigin, parseFeed } from './extract/index.js';
/** Puts arriving articles into stories. */
export { createGrouper, type GroupedInput, type Grouper, type GrouperOptions } from './group/index.js';
/** Who says what in a text, and whether sources bear a sentence out. */
export { extractAttributions, verifyClaim } from './verify/index.js';
/** The port for a writer that uses a language model, and the writers' errors. */
export {
  type LanguageModel,
  ModelFailed,
  type ModelPrompt,
  NothingSupported,
} from './write/index.js';
