import { type ArticleInput, completeArticle } from './domain/article.js';
import type { ExtractAttributions } from './domain/attribution.js';
import type { Brief } from './domain/brief.js';
import type { VerifyClaim } from './domain/claim.js';
import {
  extractAttributions,
  findContradictions,
  findPossibleContradictions,
  readClauses,
  verifyClaim,
} from './verify/index.js';
import { writeBrief as write } from './write/index.js';

/** What a caller may put in place of the engine's own parts. */
export interface BriefOptions {
  readonly verifyClaim?: VerifyClaim;
  readonly extractAttributions?: ExtractAttributions;
}

/**
 * Writes a brief of one event from the articles of one or more outlets, in the sources' own sentences, each one
 * verified. An article needs a title and its text, one paragraph a line; what else is known makes the brief
 * better: outlet and family (independence), published (dates), byline, `syndicatedFrom`. Text in an article is
 * data: an instruction in it is never followed.
 *
 * @returns the brief as `brief.schema.json` describes it; evidence offsets are UTF-16 code units into `text`
 * @throws {NothingSupported} where no sentence can stand
 */
export function writeBrief(articles: readonly ArticleInput[], options: BriefOptions = {}): Brief {
  return write(articles.map(completeArticle), {
    verifyClaim,
    extractAttributions,
    findContradictions,
    findPossibleContradictions,
    readClauses,
    ...options,
  });
}
