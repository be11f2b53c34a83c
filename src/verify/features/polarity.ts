import { oppositesOf } from '../checks/antonym-pairs.js';
import type { Comparison } from '../evidence/comparison.js';
import type { Word } from '../reading/words.js';
import type { FeatureGroup } from './feature.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const NEGATIONS = words('not no never without nobody nothing none neither nor cannot');
const IMPLICIT = words('fail refus deny unable reject avoid stop unlik hardly barely lack');
const HEDGES = words(
  `may might could would should alleged allegedly reportedly suspected possibly perhaps likely plan plans planned
  planning hope hopes expected expects proposed potential potentially appears seems if accused believed believes
  thought claims claimed consider considering rumoured rumored set due unlikely unclear`,
);
const SUPERLATIVES = words(
  `only first last all every never most largest biggest best worst always entire sole highest lowest oldest youngest
  fastest record latest new former current`,
);

/** Negation, hedges, superlatives and opposites that one side has and the other has not. */
export const polarity: FeatureGroup = (comparison) => {
  const { claim, aligned, evidenceStems } = comparison;
  const top = aligned[0]?.sentence.read.words ?? [];
  const others = aligned.flatMap(({ sentence }) => sentence.read.words);
  const negated = count(claim.words, NEGATIONS);
  const hedged = count(claim.words, HEDGES);
  const close = comparison.retrieved.coverage[0] > 0.4;
  return {
    negAdded:
      negated > 0 && !others.some((word) => NEGATIONS.has(word.lower) || IMPLICIT.has(word.stem)) ? 1 : 0,
    negDropped: close && negated === 0 && count(top, NEGATIONS) > 0 ? 1 : 0,
    hedgeDropped: hedged === 0 ? Math.min(2, count(top, HEDGES)) : 0,
    hedgeAdded: hedged > 0 && count(others, HEDGES) === 0 ? 1 : 0,
    superlatives: Math.min(
      2,
      claim.words.filter((word) => SUPERLATIVES.has(word.lower) && !evidenceStems.has(word.stem)).length,
    ),
    opposites: opposites(comparison, top),
  };
};

function count(list: readonly Word[], of: ReadonlySet<string>): number {
  return list.filter((word) => of.has(word.lower)).length;
}

function opposites({ claim, evidenceStems }: Comparison, top: readonly Word[]): number {
  const stems = new Set(top.map((word) => word.stem));
  const found = claim.words.filter((word) => {
    if (!word.content || evidenceStems.has(word.stem)) return false;
    return [...oppositesOf(word.stem)].some((opposite) => stems.has(opposite) && !claim.stems.has(opposite));
  });
  return Math.min(2, found.length);
}
