import type { WriterMark } from './brief.js';

/** What a reader may expect of a news answer, after the criteria of the EBU and the BBC for news by machines. */
export const CRITERIA = [
  'accuracy',
  'quotation',
  'sourcing',
  'opinion as fact',
  'editorialisation',
  'context',
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** One thing that can be wrong, how often it was, and out of how many places where it could have been. */
export interface Measure {
  readonly criterion: Criterion;
  /** The fault in words; the key by which two scorecards are compared. */
  readonly name: string;
  readonly faults: number;
  readonly of: number;
}

/** A fault that was found, so that a person can look at it. */
export interface Finding {
  readonly name: string;
  readonly story: string;
  /** The words at fault. */
  readonly text: string;
}

/** How well one writer wrote the briefs of one set of stories. */
export interface Scorecard {
  readonly writer: WriterMark;
  /** Name of the set of stories; only scorecards of the same set are compared. */
  readonly set: string;
  readonly stories: number;
  /** Stories for which no brief could be written. */
  readonly unwritten: number;
  readonly claims: number;
  /** Briefs with at least one fault of any kind. */
  readonly faultyBriefs: number;
  readonly measures: readonly Measure[];
  readonly findings: readonly Finding[];
}

/** A measure that got worse, with both of its shares. */
export interface Worsening {
  readonly name: string;
  readonly before: Measure;
  readonly after: Measure;
}

/**
 * Counted and shown, and no ground to refuse a writer: whom a brief must introduce depends on the sentences that a writer
 * chooses, and a model's own words are not set right in this as the extractive writer's are.
 */
const TOLD_ONLY: ReadonlySet<string> = new Set([
  'a surname alone before the name in full',
  'somebody named without the role that a source tells',
  'a short form that only a source spells out',
]);

/** What the promise to readers rests on: here one fault more is worse, whatever the size of the set. */
const STRICT: ReadonlySet<Criterion> = new Set(['accuracy', 'quotation']);
/** One-sided, 5 %: a rise of the others that chance does not explain. */
const Z = 1.645;

/**
 * What a change of the writer made worse. In accuracy and quotation one fault more counts, where it is a greater share
 * too; in the other criteria a rise that chance does not explain (two shares, one-sided, 5 %), because two honest writers differ
 * by a sentence or two on any set. Stories that are no longer written count too.
 */
export function findWorsenings(before: Scorecard, after: Scorecard): Worsening[] {
  const old = new Map([...before.measures, unwrittenOf(before)].map((measure) => [measure.name, measure]));
  return [...after.measures, unwrittenOf(after)].flatMap((measure) => {
    const was = old.get(measure.name);
    if (was === undefined || TOLD_ONLY.has(measure.name) || !isWorse(was, measure)) return [];
    return [{ name: measure.name, before: was, after: measure }];
  });
}

/** The share of faults, 0 to 1; 0 where there was no place for one. */
export const shareOf = ({ faults, of }: Pick<Measure, 'faults' | 'of'>): number =>
  of === 0 ? 0 : faults / of;

function unwrittenOf({ stories, unwritten }: Scorecard): Measure {
  return { criterion: 'context', name: 'stories without a brief', faults: unwritten, of: stories };
}

function isWorse(before: Measure, after: Measure): boolean {
  const rise = shareOf(after) - shareOf(before);
  if (rise <= 0) return false;
  if (STRICT.has(after.criterion)) return after.faults > before.faults;
  const pooled = (before.faults + after.faults) / (before.of + after.of || 1);
  const deviation = Math.sqrt(
    pooled * (1 - pooled) * (1 / Math.max(1, before.of) + 1 / Math.max(1, after.of)),
  );
  return rise > Z * deviation;
}
