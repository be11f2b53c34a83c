import type { SentenceSpace } from '../rank/sentence-space.js';
import { contrast } from './context.js';
import type { StoryWords } from './story-words.js';
import type { Telling } from './tellings.js';

/** What speaks for and against two figures being rival answers to one question, each about 0 to 1. */
export type FigureFeatures = Readonly<Record<string, number>>;

const MEASURES = new Set(['length', 'weight', 'area', 'volume', 'speed', 'power', 'data', 'degree']);
const AT_CHANCE = 0.1;

/** How much the surroundings of two figures share, 0 to 1. */
export function affinityOf(a: Telling, b: Telling, story: StoryWords, space: SentenceSpace): number {
  return (
    (story.likeness(a.near, b.near) +
      story.likeness(a.beside, b.beside) +
      space.likeness(a.sentence, b.sentence)) /
    3
  );
}

/** How a pair of figures stands among the other pairs of its kind that two sources differ in. */
export interface Standing {
  /** How many pairs there are. */
  readonly rivals: number;
  /** By how much its words share more than those of the next pair with either figure; negative where another fits better. */
  readonly lead: number;
}

/** How two tellings compare. */
export function compareTellings(
  a: Telling,
  b: Telling,
  story: StoryWords,
  space: SentenceSpace,
  { rivals, lead }: Standing,
): FigureFeatures {
  const [names, likeness] = [[...a.names], space.likeness(a.sentence, b.sentence)];
  const sharedNames = names.filter((name) => b.names.has(name)).length;
  const ratio = Math.abs(Math.log(Math.max(a.value, AT_CHANCE) / Math.max(b.value, AT_CHANCE)));
  const isCount = a.noun !== '' || b.noun !== '';
  const crowd = Math.min(1, Math.log2(rivals) / 5);
  const [one, other] = [a.context, b.context];
  return {
    near: story.likeness(a.near, b.near),
    sentenceInCrowd: likeness * crowd,
    behind: Math.max(0, -lead),
    best: flag(lead > 0),
    bestInCrowd: lead > 0 ? crowd : 0,
    sharesWord: flag([...a.near].some((term) => b.near.has(term))),
    crowd,
    ratio: Math.min(1, ratio / 2),
    only: flag(rivals === 1),
    samePlace: 1 - Math.abs(placeOf(a) - placeOf(b)),
    sharesName: flag(sharedNames > 0),
    otherNames: flag(names.length > 0 && b.names.size > 0 && sharedNames === 0),
    otherOutcome: flag(one.outcomes !== 0 && other.outcomes !== 0 && (one.outcomes & other.outcomes) === 0),
    sameWordBefore: flag(one.wordBefore === other.wordBefore),
    onePeriod: flag(one.periods.size !== other.periods.size),
    contrast: flag(contrast(one, other)),
    small: flag(Math.min(a.value, b.value) <= 2 && isCount),
    ...kindOf(a),
  };
}

/** Below the sixth sentence a report tells background. */
const BACKGROUND = 6;

/** Where in its report a figure stands, 0 to 1: news first, background last. */
function placeOf({ sentence }: Telling): number {
  return Math.min(1, sentence.index / BACKGROUND);
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}

function kindOf({ kin, of, noun }: Telling): FigureFeatures {
  return {
    people: flag(kin === 'people'),
    things: flag(noun !== '' && kin !== 'people'),
    money: flag(/^[A-Z]{3}$/.test(of)),
    percent: flag(of === 'percent' || of === 'points'),
    duration: flag(of === 'duration'),
    measure: flag(MEASURES.has(of)),
    age: flag(of === 'age'),
    rank: flag(of === 'rank'),
    clock: flag(of === 'time of day'),
    result: flag(of.startsWith('result')),
  };
}
