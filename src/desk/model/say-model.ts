import type { ModelCallLine } from './ports.js';

export const PURPOSES: Readonly<Record<ModelCallLine['purpose'], string>> = {
  plan: 'Plan',
  draft: 'Draft',
  repair: 'Repair',
  sentence: 'Sentence',
  judge: 'Judge',
  trial: 'Trial',
  embed: 'Vectors',
};

const OUTCOMES: Readonly<Record<string, string>> = {
  running: 'Under way',
  answered: 'Answered',
  stopped: 'Stopped',
  unreachable: 'Unreachable',
  'not-allowed': 'Key refused',
  'not-accepted': 'Not accepted',
  'rate-limited': 'Rate limit',
  'server-fault': 'Server fault',
  'too-slow': 'Too slow',
  silent: 'Silent',
  'cut-off': 'Cut off',
  'too-long': 'Too long',
  loop: 'Loop',
  malformed: 'Wrong form',
  empty: 'Empty',
  refusal: 'Refused',
  resting: 'Not asked',
  budget: 'Budget spent',
};

export const sayOutcome = (outcome: string): string => OUTCOMES[outcome] ?? outcome;

/** "0.42", "0.0031": small amounts keep what tells them from nothing. */
export const sayAmount = (cost: number): string =>
  cost.toLocaleString('en', { maximumFractionDigits: cost !== 0 && cost < 0.1 ? 4 : 2 });

/** "3,120 tokens read, 640 written, 12.4 seconds." */
export function sayCall({ inputTokens, outputTokens, milliseconds, outcome }: ModelCallLine): string {
  const tokens = `${inputTokens.toLocaleString('en')} tokens read, ${outputTokens.toLocaleString('en')} written`;
  const most = outcome === 'running' ? 'at most ' : '';
  const time = milliseconds === null ? '' : `, ${(milliseconds / 1000).toFixed(1)} seconds`;
  return `${most}${tokens}${time}.`;
}
