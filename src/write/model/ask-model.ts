import type { z } from 'zod';
import { sentences } from '../../domain/text/sentences.js';
import { ModelFailed, type TokenCount } from '../errors.js';
import type { ModelRequest, ModelWriteOptions } from '../ports.js';
import type { ModelSource } from '../show-model.js';
import { ModelPrompt } from './model-prompt.js';
import { DRAFT, PLAN, REPAIR, SENTENCE } from './shapes.js';
import type { StepTeller } from './tell-steps.js';

/** One brief's conversation with a model: what it may be shown, and what has come of it so far. */
export interface AskingModel {
  readonly options: ModelWriteOptions;
  readonly shown: readonly ModelSource[];
  readonly notes: string[];
  readonly teller: StepTeller;
  tokens: TokenCount;
}

const SHAPES = { plan: PLAN, draft: DRAFT, repair: REPAIR } as const;
/** The most tokens of each answer; never more than a third of what the model takes. */
const ANSWER_TOKENS = { plan: 1_200, draft: 4_000, repair: 2_500, sentence: 100 } as const;

type Answer<P extends keyof typeof SHAPES> = z.output<(typeof SHAPES)[P]>;

/** Makes one call over the shown reports. @throws ModelFailed with what all calls so far cost */
export async function askModel<P extends keyof typeof SHAPES>(
  purpose: P,
  fill: Readonly<Record<string, string>>,
  asking: AskingModel,
): Promise<Answer<P>>;
export async function askModel(
  purpose: keyof typeof SHAPES,
  fill: Readonly<Record<string, string>>,
  asking: AskingModel,
): Promise<unknown> {
  const { prompts, guidance, contextTokens, newMark } = asking.options;
  const mostTokens = Math.min(ANSWER_TOKENS[purpose], Math.floor(contextTokens / 3));
  const prompt = ModelPrompt.of({
    system: prompts.system,
    task: prompts[purpose],
    sources: asking.shown,
    mark: newMark(),
    fill: { style: guidance.style || 'plain and exact', beat: guidance.beat || 'general news', ...fill },
    mostTokens: contextTokens - mostTokens,
  });
  noteShortened(prompt, asking);
  return call<unknown>({ purpose, prompt, shape: SHAPES[purpose], mostTokens }, asking);
}

/** A sentence that a model wrote before and that does not stand. */
export interface Before {
  readonly answer: string;
  /** What is wrong with it. */
  readonly wrong: string;
}

/**
 * Has a statement written again in plain words, without any form. The statement must be made of words that the model
 * may be shown. @throws ModelFailed with what all calls so far cost
 */
export function askForSentence(
  statement: string,
  before: Before | null,
  asking: AskingModel,
): Promise<string> {
  const { prompts, contextTokens, newMark } = asking.options;
  const mostTokens = ANSWER_TOKENS.sentence;
  const prompt = ModelPrompt.of({
    system: prompts.sentenceSystem,
    task: before === null ? prompts.sentence : prompts.sentenceAgain,
    sources: [],
    mark: newMark(),
    fill: { sentence: statement, ...before },
    mostTokens: contextTokens - mostTokens,
  });
  const request = { purpose: 'sentence', prompt, shape: SENTENCE, mostTokens } as const;
  return call({ ...request, isPlain: true, stop: ['</sentence'], enough: firstSentence }, asking);
}

async function call<T>(request: ModelRequest<T>, asking: AskingModel): Promise<T> {
  const { model, signal } = asking.options;
  try {
    const { value, tokens, notes } = await model.ask({
      ...request,
      signal,
      onProgress: (progress) => asking.teller.hear(progress),
    });
    asking.tokens = sum(asking.tokens, tokens);
    asking.teller.answered(tokens.output);
    for (const note of notes) if (!asking.notes.includes(note)) asking.notes.push(note);
    return value;
  } catch (cause) {
    if (cause instanceof ModelFailed && cause.facts.tokens) {
      asking.tokens = sum(asking.tokens, cause.facts.tokens);
      asking.teller.answered(cause.facts.tokens.output);
    }
    throw cause;
  }
}

/** One whole sentence of an answer that goes on and on; null while there is none. A line's end is its end. */
function firstSentence(sofar: unknown): string | null {
  const text = typeof sofar === 'string' ? sofar.trimStart() : '';
  const [first, next] = sentences(text);
  return first === undefined || (next === undefined && !text.includes('\n')) ? null : first.text.trim();
}

/** An editor should know that a model did not see all; it is told once. */
function noteShortened({ shown }: ModelPrompt, { shown: wanted, notes }: AskingModel): void {
  const cut = shown.filter(({ source, text }) => text.length < source.text.length).length;
  const left = wanted.length - shown.length;
  const told = [
    cut === 0 ? null : `${cut} of ${wanted.length} reports shortened`,
    left === 0 ? null : `${left} left out`,
  ].filter((part) => part !== null);
  const note = `To fit what the model takes: ${told.join(', ')}.`;
  if (told.length > 0 && !notes.some((one) => one.startsWith('To fit'))) notes.push(note);
}

const sum = (a: TokenCount, b: TokenCount): TokenCount => ({
  input: a.input + b.input,
  output: a.output + b.output,
});
