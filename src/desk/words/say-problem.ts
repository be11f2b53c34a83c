import type { Problem, ProblemType } from '../../domain/claim.js';
import type { DraftClaim } from '../../domain/draft.js';

/** A finding in words: `lead` says what is the matter, `rest` what the source has instead. */
export interface Finding {
  readonly lead: string;
  readonly rest: string;
}

const LEADS: Readonly<Record<ProblemType, (words: string) => Finding>> = {
  entailment: (words) => ({ lead: 'No source reports', rest: `${words}.` }),
  number: (words) => ({ lead: 'No source gives this number:', rest: `${words}.` }),
  date: (words) => ({ lead: 'No source gives this date:', rest: `${words}.` }),
  name: (words) => ({ lead: 'No source names', rest: `${words}.` }),
  role: (words) => ({ lead: 'No source gives this role:', rest: `${words}.` }),
  quote: (words) => ({ lead: 'No source has this quotation word for word:', rest: `${words}.` }),
  'quote-made': (words) => ({ lead: 'No source quotes anyone with', rest: `${words}.` }),
  speaker: (words) => ({ lead: 'No source gives these words to', rest: `${words}.` }),
  attribution: (words) => ({ lead: 'Told as fact, but the source says who said it:', rest: `${words}.` }),
  negation: (words) => ({ lead: 'The source says the opposite of', rest: `${words}.` }),
  antonym: (words) => ({ lead: 'The source says the opposite of', rest: `${words}.` }),
};

/** What a check found, in the words of a colleague. */
export function sayProblem(problem: Problem, claim: DraftClaim): Finding {
  const words = trimMarks(problem.text);
  const whole = words === '' || words === trimMarks(claim.text);
  const { lead, rest } =
    whole && problem.type === 'entailment'
      ? { lead: 'No source reports this statement.', rest: '' }
      : LEADS[problem.type](quoted(words));
  if (problem.near === null || problem.near.trim() === '') return { lead, rest };
  return { lead, rest: `${rest} The nearest words are ${quoted(trimMarks(problem.near))}.`.trimStart() };
}

/** The problems that stop approval; for an unsupported statement, what the entailment check named too. */
export function offending(claim: DraftClaim): Problem[] {
  const unsupported = claim.verdict === 'unsupported';
  return claim.problems.filter(({ blocks, type }) => blocks || (unsupported && type === 'entailment'));
}

/** The offending words that can be cut and leave a statement. */
export function wordsToCut(claim: DraftClaim): string[] {
  const inside = offending(claim)
    .map(({ text }) => text)
    .filter((text) => /[\p{L}\p{N}]/u.test(text) && claim.text.includes(text))
    .filter((text) => trimMarks(text) !== trimMarks(claim.text));
  const unique = [...new Set(inside)];
  return unique.filter((text) => !unique.some((other) => other !== text && other.includes(text)));
}

const trimMarks = (text: string): string => text.replace(/^[\s,;:.“”"]+|[\s,;:.“”"]+$/g, '');
const quoted = (words: string): string => `“${words}”`;
