import type { z } from 'zod';
import { sentences } from '../../domain/text/sentences.js';
import { ModelFailed, type TokenCount } from '../errors.js';
import type { ModelWriteOptions } from '../ports.js';
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

const SHAPES = { plan: PLAN, draft: DRAFT, repair: REPAIR, sentence: SENTENCE } as const;
/** The most tokens of each answer; never more than a third of what the model takes. */
const ANSWER_TOKENS = { plan: 1_200, draft: 4_000, repair: 2_500, sentence: 160 } as const;

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
  const { model, prompts, guidance, contextTokens, newMark, signal } = asking.options;
  const mostTokens = Math.min(ANSWER_TOKENS[purpose], Math.floor(contextTokens / 3));
  const prompt = ModelPrompt.of({
    system: purpose === 'sentence' ? prompts.sentenceSystem : prompts.system,
    task: prompts[purpose],
    sources: asking.shown,
    mark: newMark(),
    fill: { style: guidance.style || 'plain and exact', beat: guidance.beat || 'general news', ...fill },
    mostTokens: contextTokens - mostTokens,
  });
  noteShortened(prompt, asking);
  try {
    const { value, tokens, notes } = await model.ask<unknown>({
      purpose,
      prompt,
      shape: SHAPES[purpose],
      mostTokens,
      signal,
      enough: purpose === 'sentence' ? firstSentence : undefined,
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

/** One whole sentence of an answer that goes on and on; null while there is none. */
function firstSentence(sofar: unknown): { readonly text: string } | null {
  const read = SENTENCE.safeParse(sofar);
  const [first, next] = read.success ? sentences(read.data.text) : [];
  return first === undefined || next === undefined ? null : { text: first.text.trim() };
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
