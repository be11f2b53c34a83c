import { asSchema, parsePartialJson, streamText, wrapLanguageModel } from 'ai';
import { ModelFailed, type TokenCount } from '../../write/errors.js';
import type { ModelRequest } from '../../write/ports.js';
import { isLooping } from './detect-loop.js';
import type { SdkModel } from './open-provider.js';

/** How an answer is held to its form: by schema, as any JSON, or by the words of the prompt alone. */
export type AnswerFormat = 'schema' | 'json' | 'text';

/** An answer as it came. */
export interface StreamedAnswer {
  readonly text: string;
  readonly tokens: TokenCount;
}

/** What one attempt is made with. */
export interface Attempt {
  readonly model: SdkModel;
  readonly format: AnswerFormat;
  readonly totalMs: number;
  readonly silentMs: number;
  /** Ends the attempt from outside. */
  readonly signal: AbortSignal;
  /** As in a sentence: "gemma at 127.0.0.1:11434". */
  readonly called: string;
}

/** After so many new characters the end is looked at for a loop. */
const LOOK_EVERY = 400;
/** Who waits is told of what has come after so many characters, or so long; a slow model writes ten a second. */
const TELL = { characters: 400, ms: 300 };
/** An answer with more characters for each token that it may take is no answer: the server counts wrongly, or not at all. */
const MOST_CHARACTERS = 14;
/** Rough characters of a token, where the server does not count. */
const TOKEN = 3.5;

/**
 * One attempt: streams the answer, and ends it when it takes too long, falls silent or goes round in circles.
 * @throws ModelFailed for these; the AI SDK's error for others; the reason of `signal`
 */
export async function streamAnswer<T>(request: ModelRequest<T>, attempt: Attempt): Promise<StreamedAnswer> {
  const watch = watchTime(attempt);
  const answer: ComingAnswer = { text: '', thought: 0, looked: 0, told: 0, toldAt: 0 };
  const tokensSoFar = (): TokenCount => ({
    input: request.prompt.tokens,
    output: Math.ceil((answer.text.length + answer.thought) / TOKEN),
  });
  try {
    for await (const part of startStream(request, attempt, watch.signal).fullStream) {
      watch.heard();
      if (part.type === 'error') throw part.error;
      if (part.type === 'abort') break;
      if (part.type === 'reasoning-delta') answer.thought += part.text.length;
      if (part.type === 'text-delta') answer.text += part.text;
      stopWhereLost(answer, request, attempt, tokensSoFar);
      const enough = await tellProgress(answer, request, tokensSoFar().output);
      if (enough !== null) {
        watch.end();
        const text = typeof enough === 'string' ? enough : JSON.stringify(enough);
        return { text, tokens: tokensSoFar() };
      }
      if (part.type === 'finish') return finish(part, answer.text, tokensSoFar(), attempt);
    }
    throw new Error('The stream ended without a finish reason.');
  } catch (cause) {
    throw watch.reason(tokensSoFar()) ?? cause;
  } finally {
    watch.stop();
  }
}

function startStream<T>(
  { prompt, shape, mostTokens, stop }: ModelRequest<T>,
  { model, format }: Attempt,
  abortSignal: AbortSignal,
) {
  return streamText({
    model: withFormat(model, format, shape),
    system: prompt.system,
    prompt: prompt.user,
    maxOutputTokens: mostTokens,
    temperature: 0.2,
    ...(stop === undefined ? {} : { stopSequences: [...stop] }),
    maxRetries: 0,
    abortSignal,
    // Errors come through the stream; the library would print them otherwise.
    onError: () => undefined,
  });
}

/**
 * The model with the form of its answer set. The library's own way to ask for an object keeps words back until they
 * parse, so that a model that babbles would look silent.
 */
function withFormat<T>(model: Attempt['model'], format: AnswerFormat, shape: ModelRequest<T>['shape']) {
  if (format === 'text') return model;
  return wrapLanguageModel({
    model,
    middleware: {
      specificationVersion: 'v3',
      async transformParams({ params }) {
        const schema = format === 'schema' ? { schema: await asSchema(shape).jsonSchema } : {};
        return { ...params, responseFormat: { type: 'json', name: 'answer', ...schema } };
      },
    },
  });
}

/** An answer on its way, in characters; `toldAt` in milliseconds. */
interface ComingAnswer {
  text: string;
  thought: number;
  looked: number;
  told: number;
  toldAt: number;
}

/** @throws ModelFailed where the answer goes round in circles, or has no end */
function stopWhereLost<T>(
  answer: ComingAnswer,
  { mostTokens }: ModelRequest<T>,
  { called }: Attempt,
  tokensSoFar: () => TokenCount,
): void {
  if (answer.text.length + answer.thought > mostTokens * MOST_CHARACTERS)
    throw new ModelFailed(
      'too-long',
      `${called} wrote on and on, past ${mostTokens.toLocaleString('en')} tokens, and was stopped.`,
      { tokens: tokensSoFar() },
    );
  if (answer.text.length - answer.looked < LOOK_EVERY) return;
  answer.looked = answer.text.length;
  if (isLooping(answer.text))
    throw new ModelFailed('loop', `${called} wrote the same words again and again and was stopped.`, {
      tokens: tokensSoFar(),
    });
}

/** Tells how far the answer is. @returns the answer where what has come is enough of one */
async function tellProgress<T>(
  answer: ComingAnswer,
  { onProgress, enough, isPlain }: ModelRequest<T>,
  tokens: number,
): Promise<T | null> {
  const come = answer.text.length + answer.thought;
  if ((onProgress === undefined && enough === undefined) || come === answer.told) return null;
  const now = performance.now();
  if (come - answer.told < TELL.characters && now - answer.toldAt < TELL.ms) return null;
  answer.told = come;
  answer.toldAt = now;
  const sofar = isPlain === true ? answer.text : await readSoFar(answer.text);
  onProgress?.({ tokens, sofar, trouble: null });
  return enough?.(sofar) ?? null;
}

async function readSoFar(text: string): Promise<unknown> {
  const from = text.indexOf('{');
  const { value } = await parsePartialJson(from < 0 ? undefined : text.slice(from));
  return value ?? null;
}

function finish(
  {
    finishReason,
    totalUsage,
  }: {
    finishReason: string;
    totalUsage: { inputTokens?: number | undefined; outputTokens?: number | undefined };
  },
  text: string,
  estimated: TokenCount,
  { called }: Attempt,
): StreamedAnswer {
  const tokens = {
    input: totalUsage.inputTokens ?? estimated.input,
    output: totalUsage.outputTokens ?? estimated.output,
  };
  if (finishReason === 'length')
    throw new ModelFailed(
      'cut-off',
      `${called} was cut off after ${tokens.output.toLocaleString('en')} tokens, in the middle of its answer.`,
      { tokens },
    );
  if (finishReason === 'content-filter')
    throw new ModelFailed('refusal', `${called} refused to answer: its content filter stopped it.`, {
      tokens,
    });
  return { text, tokens };
}

interface Watch {
  readonly signal: AbortSignal;
  heard(): void;
  /** Ends the attempt: its answer is there. */
  end(): void;
  /** Why the attempt was ended from here or from outside; null where it was not. */
  reason(tokens: TokenCount): unknown;
  stop(): void;
}

function watchTime({ totalMs, silentMs, signal, called }: Attempt): Watch {
  const own = new AbortController();
  let ended: 'too-slow' | 'silent' | null = null;
  const end = (why: 'too-slow' | 'silent') => (): void => {
    ended = why;
    own.abort();
  };
  const total = setTimeout(end('too-slow'), totalMs);
  let silent = setTimeout(end('silent'), silentMs);
  return {
    signal: AbortSignal.any([own.signal, signal]),
    heard() {
      clearTimeout(silent);
      silent = setTimeout(end('silent'), silentMs);
    },
    end: () => own.abort(),
    reason(tokens) {
      if (signal.aborted) return signal.reason;
      if (ended === 'too-slow')
        return new ModelFailed(
          'too-slow',
          `${called} did not finish within ${Math.round(totalMs / 1000)} seconds.`,
          { tokens },
        );
      return ended === null
        ? null
        : new ModelFailed('silent', `${called} sent nothing for ${Math.round(silentMs / 1000)} seconds.`, {
            tokens,
          });
    },
    stop() {
      clearTimeout(total);
      clearTimeout(silent);
    },
  };
}
