import { createRanker, relateStories } from '../group/index.js';
import { extractAttributions, verifyClaim } from '../verify/index.js';
import { judgeStatements, writeBrief, writeWithModel } from '../write/index.js';
import type { Engine } from './ports.js';

/** The engine that drafts: the writers, with the verifier behind their port. */
export function createEngine(): Engine {
  return {
    writeBrief: async (articles) => writeBrief(articles, { verifyClaim, extractAttributions }),
    writeWithModel: (articles, options) =>
      writeWithModel(articles, { ...options, verifyClaim, extractAttributions }),
    judgeStatements,
    verify: verifyClaim,
    ranker: createRanker,
    relate: relateStories,
  };
}
