import type { Criterion, Measure, Scorecard } from '../../domain/scorecard.js';
import { nameWriter, type ScorecardRun } from '../../domain/scorecard-run.js';
import { sayAmount } from '../model/say-model.js';
import type { ScoringEstimate } from './ports.js';

export const CRITERION_NAMES: Readonly<Record<Criterion, string>> = {
  accuracy: 'Accuracy',
  quotation: 'Quotation',
  sourcing: 'Sourcing',
  'opinion as fact': 'Opinion as fact',
  editorialisation: 'Editorialisation',
  context: 'Context',
};

/** A writer's name at the beginning of a sentence; a model's name stays as its provider writes it. */
export const writerName = ({ writer }: Pick<ScorecardRun, 'writer'>): string =>
  writer.model?.name ?? capital(nameWriter(writer));

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "2 of 42" */
export const sayMeasure = ({ faults, of }: Pick<Measure, 'faults' | 'of'>): string => `${faults} of ${of}`;

/** Faults of a criterion in each brief that was written. */
export function faultsPerBrief({ measures, stories, unwritten }: Scorecard, criterion: Criterion): number {
  const faults = measures.reduce((sum, one) => sum + (one.criterion === criterion ? one.faults : 0), 0);
  return stories === unwritten ? 0 : faults / (stories - unwritten);
}

/** "4 of 14 briefs with a fault." */
export function sayBriefs({ stories, unwritten, faultyBriefs }: Scorecard): string {
  const written = stories - unwritten;
  return written === 0 ? 'No story was written.' : `${faultyBriefs} of ${written} briefs with a fault.`;
}

export const sayRate = (rate: number): string =>
  rate.toLocaleString('en', { maximumFractionDigits: rate < 0.1 ? 2 : 1 });

/** What became of a run, in a word or two. */
export function sayOutcome({ state, decision, override, done, set }: ScorecardRun): string {
  if (state === 'waiting') return 'Waits';
  if (state === 'running') return `Story ${Math.min(done + 1, set.stories)} of ${set.stories}`;
  if (state !== 'done') return state === 'failed' ? 'Failed' : 'Interrupted';
  if (override !== null) return 'Used all the same';
  return decision === null ? 'Scored' : capital(decision);
}

/** "182,400 tokens, 0.06 EUR"; empty where no model was asked. */
export function sayCost({
  tokens,
  cost,
  currency,
}: Pick<ScoringEstimate, 'tokens' | 'cost' | 'currency'>): string {
  if (tokens === 0) return '';
  const money = cost === 0 ? '' : `, ${sayAmount(cost)} ${currency}`;
  return `${Math.round(tokens).toLocaleString('en')} tokens${money}`;
}

/** How long a run still takes, by the stories that it has written: "about 12 minutes". Null before the first. */
export function sayLeft({ beganAt, done, set, state }: ScorecardRun, now: Date): string | null {
  if (state !== 'running' || beganAt === null || done === 0) return null;
  const each = (now.getTime() - new Date(beganAt).getTime()) / done;
  const minutes = Math.ceil((each * (set.stories - done)) / 60_000);
  return minutes <= 1 ? 'about a minute' : `about ${minutes} minutes`;
}
