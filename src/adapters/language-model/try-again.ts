import { ModelFailed, type TokenCount } from '../../write/errors.js';
import type { Circuit } from './circuit.js';
import type { NamedFailure } from './name-failure.js';

/** Time as a model is waited for; tests put a faster one in its place. */
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

/** A failed attempt at a call. */
export interface FailedAttempt {
  readonly named: NamedFailure;
  /** How many attempts were made, this one among them. */
  readonly attempts: number;
  /** What the call used up before it. */
  readonly spent: TokenCount;
}

/** Waits before another attempt, and says so. @throws ModelFailed where there is none */
export async function pauseOrThrow(
  { named: { failed, again, waitMs }, attempts, spent }: FailedAttempt,
  { clock, signal }: { readonly clock: ModelClock; readonly signal: AbortSignal },
  tell: (trouble: string) => void = () => undefined,
): Promise<void> {
  const pause = waitMs ?? PAUSES_MS[attempts - 1] ?? 0;
  if (again && attempts < MOST_ATTEMPTS && pause <= LONGEST_WAIT_MS) {
    tell(`${failed.message} It is asked again in ${count(Math.ceil(pause / 1000), 'second')}.`);
    return clock.sleep(pause, signal);
  }
  const tokens = sum(spent, failed.facts.tokens ?? NO_TOKENS);
  throw new ModelFailed(failed.failure, failed.message, { ...failed.facts, tokens }, { cause: failed.cause });
}

/** Makes a call unless the circuit is open, and tells the circuit how it ended. @throws ModelFailed `resting` */
export async function throughCircuit<T>(circuit: Circuit, model: string, call: () => Promise<T>): Promise<T> {
  const until = circuit.restingUntil();
  if (until !== null) throw resting(model, until, circuit);
  try {
    const answer = await call();
    circuit.succeeded();
    return answer;
  } catch (cause) {
    if (cause instanceof ModelFailed) circuit.failed(cause.failure, cause.message);
    else circuit.failed('empty', '');
    throw cause;
  }
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

/** Nothing was used up. */
export const NO_TOKENS: TokenCount = { input: 0, output: 0 };

export const sum = (a: TokenCount, b: TokenCount): TokenCount => ({
  input: a.input + b.input,
  output: a.output + b.output,
});

export const wallClock: ModelClock = {
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
