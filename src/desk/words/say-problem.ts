import type { Problem, ProblemType, Verdict } from '../../domain/claim.js';
import type { DraftClaim } from '../../domain/draft.js';
import { nameLanguage } from '../../domain/language.js';

/** A finding in words: `lead` says what is the matter, `rest` what the source has instead. */
export interface Finding {
  readonly lead: string;
  readonly rest: string;
}

const LEADS: Readonly<Record<Exclude<ProblemType, 'attribution' | 'language'>, (words: string) => Finding>> =
  {
    entailment: (words) => ({ lead: 'No source reports', rest: `${words}.` }),
    number: (words) => ({ lead: 'No source gives this number:', rest: `${words}.` }),
    date: (words) => ({ lead: 'No source gives this date:', rest: `${words}.` }),
    name: (words) => ({ lead: 'No source names', rest: `${words}.` }),
    role: (words) => ({ lead: 'No source gives this role:', rest: `${words}.` }),
    quote: (words) => ({ lead: 'No source has this quotation word for word:', rest: `${words}.` }),
    'quote-made': (words) => ({ lead: 'No source quotes anyone with', rest: `${words}.` }),
    speaker: (words) => ({ lead: 'No source gives these words to', rest: `${words}.` }),
    negation: (words) => ({ lead: 'The source says the opposite of', rest: `${words}.` }),
    doubt: (words) => ({ lead: 'The second judge doubts', rest: `${words}.` }),
    antonym: (words) => ({ lead: 'The source says the opposite of', rest: `${words}.` }),
  };

/** What a check found, in the words of a colleague. */
export function sayProblem(problem: Problem, claim: DraftClaim): Finding {
  const { type } = problem;
  const words = trimMarks(problem.text);
  const near = trimMarks(problem.near ?? '');
  if (type === 'attribution') return sayLostSpeaker(near);
  if (type === 'language') return sayUnchecked(near);
  const whole = words === '' || words === trimMarks(claim.text) ? WHOLE[type] : undefined;
  const { lead, rest } = whole === undefined ? LEADS[type](quoted(words)) : { lead: whole, rest: '' };
  if (near === '' || (type === 'entailment' && claim.evidence.length > 0)) return { lead, rest };
  // A whole sentence is read better in its place than in the panel.
  const nearest =
    near.length > LONGEST_NEAR && claim.evidence.length === 0 ? 'highlighted below' : quoted(near);
  return { lead, rest: `${rest} The nearest words are ${nearest}.`.trimStart() };
}

/** What is said where it is all of the statement. */
const WHOLE: Readonly<Partial<Record<ProblemType, string>>> = {
  entailment: 'No source reports this statement.',
  doubt: 'The second judge doubts this statement.',
};

/** The verifier compares words, and says so where there is nothing to compare. */
function sayUnchecked(language: string): Finding {
  const where = language === '' ? 'another language' : nameLanguage(language);
  const rest = 'Whoever reads both can keep it, with a reason that readers see.';
  return { lead: `Not checked: the source is in ${where}.`, rest };
}

/** In characters. */
const LONGEST_NEAR = 90;

function sayLostSpeaker(speaker: string): Finding {
  const who = speaker === '' ? '' : `: ${quoted(speaker)}`;
  return { lead: 'Told as fact.', rest: `The source says whose word it is${who}.` };
}

/**
 * The problems that stop approval; for an unsupported statement, what the entailment check named too, and for a
 * disputed one what a second judge doubts.
 */
export function offending(claim: DraftClaim): Problem[] {
  const named = NAMED_BY[claim.verdict];
  return claim.problems.filter(({ blocks, type }) => blocks || type === named);
}

const NAMED_BY: Readonly<Partial<Record<Verdict, ProblemType>>> = {
  unsupported: 'entailment',
  disputed: 'doubt',
};

/**
 * The offending words that can be cut and leave a sentence: a run that no source reports, or words that stand
 * between marks. A number or a name in mid-sentence cannot go without breaking what is left.
 */
export function wordsToCut(claim: DraftClaim): string[] {
  const inside = offending(claim)
    .filter(({ type, text }) => type === 'entailment' || standsApart(text, claim.text))
    .map(({ text }) => text)
    .filter((text) => /[\p{L}\p{N}]/u.test(text) && claim.text.includes(text))
    .filter((text) => trimMarks(text) !== trimMarks(claim.text));
  const unique = [...new Set(inside)];
  return unique.filter((text) => !unique.some((other) => other !== text && other.includes(text)));
}

function standsApart(words: string, text: string): boolean {
  const at = text.indexOf(words);
  const before = text.slice(0, at) + (/^\s*[,;:–—(]/.exec(words)?.[0] ?? '');
  const after = (/[,;:–—)]\s*$/.exec(words)?.[0] ?? '') + text.slice(at + words.length);
  return at >= 0 && /[,;:–—(]\s*$/.test(before) && /^\s*[,;:–—).!?]/.test(after);
}

/** Checks whose `near` can stand in the place of the offending words. */
const SWAPPABLE: readonly ProblemType[] = ['number', 'date', 'name', 'role', 'speaker', 'antonym'];
const LONGEST_SWAP = 60;

/** The statement with the source's words in place of the one offending place, where that is a plain swap. */
export function swapForSource(claim: DraftClaim): { near: string; text: string } | null {
  const [problem, ...more] = offending(claim);
  if (problem === undefined || more.length > 0 || !SWAPPABLE.includes(problem.type)) return null;
  const near = problem.near?.trim() ?? '';
  const parts = claim.text.split(problem.text);
  if (near === '' || near.length > LONGEST_SWAP || problem.text === '' || parts.length !== 2) return null;
  return { near, text: parts.join(near) };
}

const trimMarks = (text: string): string => text.replace(/^[\s,;:.“”"]+|[\s,;:.“”"]+$/g, '');
/** Marks of the words themselves become single ones inside ours. */
const quoted = (words: string): string =>
  `“${words.replace(/“/g, '‘').replace(/”/g, '’').replace(/"/g, "'")}”`;
