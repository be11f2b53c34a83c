import type { ModelAccess, OpenModel } from '../../newsroom/model/ports.js';
import { ModelFailed, type TokenCount } from '../../write/errors.js';
import type { ModelAnswer, ModelRequest } from '../../write/ports.js';
import { type Circuit, createCircuit } from './circuit.js';
import { type NamedFailure, nameFailure } from './name-failure.js';
import { openProvider } from './open-provider.js';
import { readAnswer } from './read-answer.js';
import { type AnswerFormat, type Attempt, type StreamedAnswer, streamAnswer } from './stream-answer.js';

/** Time as the model is waited for; tests put a faster one in its place. */
export interface ModelClock {
  now(): number;
  /** @throws the reason of `signal` */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** Attempts at one call where another may succeed, and the pauses between them where the server names none. */
const MOST_ATTEMPTS = 3;
const PAUSES_MS = [1_000, 4_000];
/** A server that asks for more patience than this is left alone until then. */
const LONGEST_WAIT_MS = 30_000;
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
      const until = circuit.restingUntil();
      if (until !== null) throw resting(access.model, until, circuit);
      const call: Call = {
        access,
        provider,
        host,
        clock,
        signal,
        memory,
        called: `${access.model} at ${host}`,
      };
      try {
        const answer = await answerOf(request, call);
        circuit.succeeded();
        return answer;
      } catch (cause) {
        if (cause instanceof ModelFailed) circuit.failed(cause.failure, cause.message);
        else circuit.failed('empty', '');
        throw cause;
      }
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
  let spent: TokenCount = { input: 0, output: 0 };
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
      const named = nameFailure(cause, host, clock.now(), { input: 0, output: 0 });
      if (named.dislikesFormat && memory.format < FORMATS.length - 1) memory.format++;
      else {
        await pauseOrThrow(named, attempts, call, spent, (trouble) =>
          request.onProgress?.({ tokens: 0, sofar: null, trouble }),
        );
        attempts++;
      }
    }
  }
}

async function pauseOrThrow(
  { failed, again, waitMs }: NamedFailure,
  attempts: number,
  { clock, signal }: Call,
  spent: TokenCount,
  tell: (trouble: string) => void,
): Promise<void> {
  const pause = waitMs ?? PAUSES_MS[attempts - 1] ?? 0;
  if (again && attempts < MOST_ATTEMPTS && pause <= LONGEST_WAIT_MS) {
    tell(`${failed.message} It is asked again in ${count(Math.ceil(pause / 1000), 'second')}.`);
    return clock.sleep(pause, signal);
  }
  const tokens = sum(spent, failed.facts.tokens ?? { input: 0, output: 0 });
  throw new ModelFailed(failed.failure, failed.message, { ...failed.facts, tokens }, { cause: failed.cause });
}

function resting(model: string, until: Date, circuit: Circuit): ModelFailed {
  const { failures, last } = circuit.state();
  const time = until.toISOString().slice(11, 16);
  return new ModelFailed(
    'resting',
    `${model} failed ${failures} times in a row and is not asked again before ${time} UTC. ${last ?? ''}`.trim(),
    { retryAt: until },
  );
}

const count = (many: number, one: string): string => `${many} ${many === 1 ? one : `${one}s`}`;

const hostOf = ({ baseUrl, provider }: ModelAccess): string =>
  baseUrl === null
    ? provider === 'openai-compatible'
      ? '127.0.0.1:11434'
      : provider
    : new URL(baseUrl).host;

const sum = (a: TokenCount, b: TokenCount): TokenCount => ({
  input: a.input + b.input,
  output: a.output + b.output,
});

const wallClock: ModelClock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, ms);
      signal.addEventListener('abort', stop, { once: true });
    }),
};
