import { createRanker, relateStories } from '../group/index.js';
import {
  extractAttributions,
  findContradictions,
  findNearest,
  findPossibleContradictions,
  readClauses,
  verifyClaim,
} from '../verify/index.js';
import { judgeStatements, writeBrief, writeWithModel } from '../write/index.js';
import type { Engine } from './ports.js';

/**
 * The engine that drafts: the writers, with the verifier behind their port.
 * @param preferred gives the language that briefs are written in where a report is in it; null: that of most reports
 */
export function createEngine(preferred: () => Promise<string | null> = async () => null): Engine {
  return {
    writeBrief: async (articles) =>
      writeBrief(articles, {
        verifyClaim,
        extractAttributions,
        findContradictions,
        findPossibleContradictions,
        readClauses,
        language: await preferred(),
      }),
    writeWithModel: async (articles, options) =>
      writeWithModel(articles, {
        ...options,
        verifyClaim,
        extractAttributions,
        findContradictions,
        findPossibleContradictions,
        readClauses,
        language: await preferred(),
      }),
    judgeStatements,
    verify: verifyClaim,
    findNearest,
    ranker: createRanker,
    relate: relateStories,
  };
}
