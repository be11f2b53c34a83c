import type { ModelAccess, OpenModel } from '../../newsroom/model/ports.js';
import { ModelFailed, type TokenCount } from '../../write/errors.js';
import type { ModelAnswer, ModelRequest } from '../../write/ports.js';
import { createCircuit } from './circuit.js';
import { nameFailure } from './name-failure.js';
import { openProvider } from './open-provider.js';
import { readAnswer } from './read-answer.js';
import { type AnswerFormat, type Attempt, type StreamedAnswer, streamAnswer } from './stream-answer.js';
import { type ModelClock, NO_TOKENS, pauseOrThrow, sum, throughCircuit, wallClock } from './try-again.js';

/** Answers that are not of the form are asked for once more. */
const MOST_ANSWERS = 2;

const FORMATS: readonly AnswerFormat[] = ['schema', 'json', 'text'];
const PLAINER: Readonly<Record<AnswerFormat, string>> = {
  schema: '',
  json: 'The model’s server cannot hold an answer to a schema; it was asked for JSON.',
  text: 'The model’s server cannot hold an answer to JSON; the prompt alone asked for it.',
};

/** A language model through the AI SDK: streams, retries, time-outs, and a circuit that opens while it is down. */
export function createLanguageModel(access: ModelAccess, clock: ModelClock = wallClock): OpenModel {
  const provider = openProvider(access);
  const circuit = createCircuit(() => clock.now());
  const closing = new AbortController();
  const host = hostOf(access);
  const memory: Memory = { format: 0 };
  return {
    name: access.model,
    async ask(request) {
      const signal = request.signal ? AbortSignal.any([request.signal, closing.signal]) : closing.signal;
      signal.throwIfAborted();
      const call: Call = {
        access,
        provider,
        host,
        clock,
        signal,
        memory,
        called: `${access.model} at ${host}`,
      };
      return throughCircuit(circuit, access.model, () => answerOf(request, call));
    },
    circuit: circuit.state,
    close: () => closing.abort(),
  };
}

/** The plainest format that the server is known to need, as an index in `FORMATS`. */
interface Memory {
  format: number;
}

interface Call extends Pick<Attempt, 'signal' | 'called'> {
  readonly access: ModelAccess;
  readonly provider: Attempt['model'];
  readonly host: string;
  readonly clock: ModelClock;
  readonly memory: Memory;
}

/** An answer of the wanted shape; one that is not is asked for again, more plainly. */
async function answerOf<T>(request: ModelRequest<T>, call: Call): Promise<ModelAnswer<T>> {
  const notes: string[] = [];
  let spent: TokenCount = NO_TOKENS;
  for (let tries = 1; ; tries++) {
    const streamed = await attemptUntilAnswered(request, call, spent);
    spent = sum(spent, streamed.tokens);
    const format = request.isPlain === true ? null : (FORMATS[call.memory.format] ?? 'text');
    try {
      const value = readAnswer(streamed.text, request, call.called, spent);
      const plainer = format === null || format === 'schema' ? [] : [PLAINER[format]];
      return { value, tokens: spent, notes: [...notes, ...plainer] };
    } catch (cause) {
      const isAgain =
        cause instanceof ModelFailed && (cause.failure === 'malformed' || cause.failure === 'empty');
      if (!isAgain || tries >= MOST_ANSWERS) throw cause;
      notes.push(`It was asked twice: ${cause.message}`);
    }
  }
}

async function attemptUntilAnswered<T>(
  request: ModelRequest<T>,
  call: Call,
  spent: TokenCount,
): Promise<StreamedAnswer> {
  const { access, provider, host, clock, signal, memory, called } = call;
  for (let attempts = 1; ; ) {
    try {
      return await streamAnswer(request, {
        model: provider,
        format: request.isPlain === true ? 'text' : (FORMATS[memory.format] ?? 'text'),
        totalMs: access.totalSeconds * 1000,
        silentMs: access.silentSeconds * 1000,
        signal,
        called,
      });
    } catch (cause) {
      if (signal.aborted) throw signal.reason;
      const named = nameFailure(cause, host, clock.now(), NO_TOKENS);
      if (named.dislikesFormat && memory.format < FORMATS.length - 1) memory.format++;
      else {
        await pauseOrThrow({ named, attempts, spent }, call, (trouble) =>
          request.onProgress?.({ tokens: 0, sofar: null, trouble }),
        );
        attempts++;
      }
    }
  }
}

const hostOf = ({ baseUrl, provider }: ModelAccess): string =>
  baseUrl === null
    ? provider === 'openai-compatible'
      ? '127.0.0.1:11434'
      : provider
    : new URL(baseUrl).host;
