import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { APICallError, embedMany } from 'ai';
import type { Embedded, EmbedderAccess, OpenEmbedder } from '../../newsroom/embedder/ports.js';
import { ModelFailed } from '../../write/errors.js';
import { createCircuit } from './circuit.js';
import { nameFailure } from './name-failure.js';
import { fetchBounded } from './open-provider.js';
import { readVectors } from './read-vectors.js';
import { type ModelClock, NO_TOKENS, pauseOrThrow, throughCircuit, wallClock } from './try-again.js';

const ADDRESS = 'http://127.0.0.1:11434/v1';
/** Rough characters of a token, where the server does not count. */
const TOKEN = 3.5;

/** An embedder through the AI SDK, waited for, tried again and left alone as a language model is. */
export function createEmbedder(access: EmbedderAccess, clock: ModelClock = wallClock): OpenEmbedder {
  const baseURL = access.baseUrl ?? ADDRESS;
  const host = new URL(baseURL).host;
  const model = createOpenAICompatible({
    name: 'embedder',
    baseURL,
    ...(access.key === null ? {} : { apiKey: access.key }),
    fetch: fetchBounded,
  }).embeddingModel(access.model);
  const circuit = createCircuit(() => clock.now());
  const closing = new AbortController();
  const called = `${access.model} at ${host}`;
  return {
    name: access.model,
    async embed(texts, given) {
      const signal = given === undefined ? closing.signal : AbortSignal.any([given, closing.signal]);
      signal.throwIfAborted();
      const call = { model, host, called, clock, signal, totalSeconds: access.totalSeconds };
      return throughCircuit(circuit, access.model, () => embedUntilAnswered(texts, call));
    },
    circuit: circuit.state,
    close: () => closing.abort(),
  };
}

interface Call {
  readonly model: Parameters<typeof embedMany>[0]['model'];
  readonly host: string;
  /** As in a sentence: "bge-m3 at 127.0.0.1:11434". */
  readonly called: string;
  readonly clock: ModelClock;
  readonly signal: AbortSignal;
  readonly totalSeconds: number;
}

async function embedUntilAnswered(texts: readonly string[], call: Call): Promise<Embedded> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await embedOnce(texts, call);
    } catch (cause) {
      if (call.signal.aborted) throw call.signal.reason;
      const named = nameFailure(cause, call.host, call.clock.now(), NO_TOKENS);
      await pauseOrThrow({ named, attempts, spent: NO_TOKENS }, call);
    }
  }
}

async function embedOnce(
  texts: readonly string[],
  { model, called, signal, totalSeconds }: Call,
): Promise<Embedded> {
  const time = AbortSignal.timeout(totalSeconds * 1000);
  try {
    const { embeddings, responses, usage } = await embedMany({
      model,
      values: [...texts],
      maxRetries: 0,
      maxParallelCalls: 1,
      abortSignal: AbortSignal.any([time, signal]),
    });
    const counted = Number.isFinite(usage.tokens)
      ? usage.tokens
      : Math.ceil(texts.reduce((length, text) => length + text.length, 0) / TOKEN);
    const tokens = { input: counted, output: 0 };
    return { vectors: readVectors(embeddings, responses?.[0]?.body, texts.length, called, tokens), tokens };
  } catch (cause) {
    if (time.aborted && !signal.aborted)
      throw new ModelFailed('too-slow', `${called} did not answer within ${totalSeconds} seconds.`);
    // The library reports an answer that is no JSON, or broke off, with the status of a success.
    if (!APICallError.isInstance(cause) || cause.statusCode !== 200) throw cause;
    if (cause.message === 'Invalid JSON response')
      throw new ModelFailed(
        'malformed',
        `${called} answered with something else than vectors.`,
        {},
        { cause },
      );
    throw new Error('The answer was terminated.', { cause });
  }
}
