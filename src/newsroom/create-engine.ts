import { createRanker, relateStories } from '../group/index.js';
import { extractAttributions, verifyClaim } from '../verify/index.js';
import { writeBrief } from '../write/index.js';
import type { Engine } from './ports.js';

/** The engine that drafts: the extractive writer, with the verifier behind its port. */
export function createEngine(): Engine {
  return {
    writeBrief: async (articles) => writeBrief(articles, { verifyClaim, extractAttributions }),
    verify: verifyClaim,
    ranker: createRanker,
    relate: relateStories,
  };
}
