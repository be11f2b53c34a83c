import { canBothBe } from './agree.js';
import { contrast, SCOPES } from './context.js';
import type { StoryWords } from './story-words.js';
import type { Telling } from './tellings.js';

/** What speaks for and against two figures being rival answers to one question, each about 0 to 1. */
export type FigureFeatures = Readonly<Record<string, number>>;

const MEASURES = new Set(['length', 'weight', 'area', 'volume', 'speed', 'power', 'data', 'degree']);
const AT_CHANCE = 0.1;
const LONGEST_RUN = 4;

/** How much the surroundings of two figures share, 0 to 1. */
export function affinityOf(a: Telling, b: Telling, story: StoryWords): number {
  return (
    (story.likeness(a.near, b.near) +
      story.likeness(a.beside, b.beside) +
      story.likeness(a.wide, b.wide) +
      runOf(a.context.before, b.context.before) +
      runOf(a.context.after, b.context.after)) /
    5
  );
}

/** How a pair of figures stands among the other figures of its kind that the two sources tell. */
export interface Standing {
  /** How many pairs there are that neither source tells like the other. */
  readonly rivals: number;
  /** By how much its words share more than those of the next rival pair with either figure; negative where another fits better. */
  readonly lead: number;
  /** The same beside every other pair with either figure. */
  readonly leadOfAll: number;
  /** How well they fit each other; how well, at best, one of them fits a figure that agrees with it. */
  readonly affinity: number;
  readonly agreeing: number;
  /** Of how many the other source has the figure, 0 to 2. */
  readonly toldBoth: number;
  /** Two figures of one kind that the sources tell make up a third: "12 dead, 5 of them children". */
  readonly adds: boolean;
  /** Some report tells both figures: it knows that they are of two things. */
  readonly bothTold: boolean;
}

/** How two tellings compare. */
export function compareTellings(
  a: Telling,
  b: Telling,
  story: StoryWords,
  fellows: readonly [readonly Telling[], readonly Telling[]],
  { rivals, lead, leadOfAll, adds, bothTold, affinity, agreeing, toldBoth }: Standing,
): FigureFeatures {
  const crowd = Math.min(1, Math.log2(rivals) / 5);
  const [one, other] = [a.context, b.context];
  return {
    affinity,
    agreeing,
    told: toldBoth / 2,
    near: story.likeness(a.near, b.near),
    beside: story.likeness(a.beside, b.beside),
    wide: story.likeness(a.wide, b.wide),
    shared: Math.min(1, story.shared(a.near, b.near) / 15),
    runBefore: runOf(one.before, other.before),
    runAfter: runOf(one.after, other.after),
    behind: Math.min(1, Math.max(0, -lead) * 3),
    lead: Math.min(1, Math.max(0, lead) * 3),
    outdone: Math.min(1, Math.max(0, -leadOfAll) * 3),
    best: flag(leadOfAll > 0),
    crowd,
    only: flag(rivals === 1),
    adds: flag(adds),
    bothTold: flag(bothTold),
    fellow: flag(agreesBeside(fellows)),
    listed: Math.min(1, Math.log2(fellows[0].length + fellows[1].length + 1) / 4),
    ...valuesOf(a, b),
    ...placesOf(a, b),
    ...surroundingsOf(a, b),
    ...kindOf(a),
  };
}

/** Whether another figure of both sentences is the same: "12 killed and 30 hurt", "14 killed and 30 hurt". */
function agreesBeside([mine, theirs]: readonly [readonly Telling[], readonly Telling[]]): boolean {
  return mine.some((one) => theirs.some((other) => one.kin === other.kin && canBothBe(one, other)));
}

function valuesOf(a: Telling, b: Telling): FigureFeatures {
  const ratio = Math.abs(Math.log(Math.max(a.value, AT_CHANCE) / Math.max(b.value, AT_CHANCE)));
  const isCount = a.noun !== '' || b.noun !== '';
  return {
    ratio: Math.min(1, ratio / 2),
    small: flag(Math.min(a.value, b.value) <= 2 && isCount),
    otherNoun: flag(isCount && a.of !== b.of),
    otherRole: flag(a.of !== b.of && [a, b].every(({ noun, of }) => noun !== '' && !ANYBODY.test(of))),
    sameRole: flag([...a.roles].some((role) => b.roles.has(role))),
    otherPerson: flag(
      a.roles.size > 0 && b.roles.size > 0 && ![...a.roles].some((role) => b.roles.has(role)),
    ),
    oneOwner: flag(a.owner !== null && b.owner !== null),
    otherUnit: flag(a.unit !== b.unit),
  };
}

/** Stems of nouns that may stand for those whom the other report calls by their part. */
const ANYBODY = /^(?:peopl|people|person|victim|man|woman|adult|casualt|other|resident|individual)/;

function placesOf(a: Telling, b: Telling): FigureFeatures {
  return {
    samePlace: 1 - Math.abs(placeOf(a) - placeOf(b)),
    deep: Math.max(placeOf(a), placeOf(b)),
    repeated: Math.min(1, (Math.min(a.repeats, b.repeats) - 1) / 2),
    titled: (flag(a.inTitle) + flag(b.inTitle)) / 2,
  };
}

function surroundingsOf(a: Telling, b: Telling): FigureFeatures {
  const [one, other] = [a.context, b.context];
  const differing = one.scopes ^ other.scopes;
  return {
    ...sharesOf('Name', a.names, b.names),
    ...sharesOf('Time', a.times, b.times),
    otherOutcome: flag(one.outcomes !== 0 && other.outcomes !== 0 && (one.outcomes & other.outcomes) === 0),
    sameOutcome: flag((one.outcomes & other.outcomes) !== 0),
    onePeriod: flag(one.periods.size !== other.periods.size),
    contrast: flag(contrast(one, other)),
    ...Object.fromEntries(Object.keys(SCOPES).map((scope, at) => [scope, (differing >> at) & 1])),
  };
}

function sharesOf(what: string, one: ReadonlySet<string>, other: ReadonlySet<string>): FigureFeatures {
  const shared = [...one].filter((term) => other.has(term)).length;
  return {
    [`same${what}`]: flag(shared > 0),
    [`other${what}`]: flag(one.size > 0 && other.size > 0 && shared === 0),
    [`one${what}`]: flag(one.size > 0 !== other.size > 0),
  };
}

/** How many words on from the figure are the same, 0 to 1. */
function runOf(one: readonly string[], other: readonly string[]): number {
  let run = 0;
  while (run < LONGEST_RUN && one[run] !== undefined && one[run] === other[run]) run++;
  return run / LONGEST_RUN;
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
