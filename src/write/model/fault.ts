import type { Problem, ProblemType } from '../../domain/claim.js';

/** What is wrong with a proposed claim. */
export interface Fault {
  /** One clause for an editor, and for the model that is asked again. */
  readonly reason: string;
  /** The offending words of the claim. */
  readonly words: string | null;
  /** The nearest words of a report. */
  readonly near: string | null;
}

export const fault = (reason: string, words: string | null = null, near: string | null = null): Fault => ({
  reason,
  words,
  near,
});

const SAID: Readonly<Record<ProblemType, string>> = {
  number: 'a figure that no report gives so',
  date: 'a date that no report gives so',
  name: 'a name that no report has here',
  role: 'a role that no report gives so',
  quote: 'words in quotation marks that no report has',
  'quote-made': 'quotation marks round words that nobody is quoted with',
  speaker: 'somebody is quoted whose words these are not',
  attribution: 'what somebody says is told as fact',
  negation: 'a “not” too many or too few',
  antonym: 'the opposite of what a report says',
  entailment: 'no report bears it out',
  doubt: 'a second judge doubts it',
  language: 'the reports are in another language, so nothing was checked',
};

/** The verifier's problem as a fault. */
export function faultOfProblem({ type, text, near }: Problem): Fault {
  return fault(SAID[type], text, near);
}

/** A fault in words: "a figure that no report gives so (“13”; nearest: “12 passengers”)". */
export function sayFault({ reason, words, near }: Fault): string {
  const told = [
    words === null || words === '' ? null : `“${words}”`,
    near === null || near === '' ? null : `nearest: “${near}”`,
  ].filter((part) => part !== null);
  return told.length === 0 ? reason : `${reason} (${told.join('; ')})`;
}
