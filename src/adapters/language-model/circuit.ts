import type { CircuitState } from '../../newsroom/model/ports.js';
import type { ModelFailure } from '../../write/errors.js';

/** Failures of the way to a model, not of one answer. */
const COUNTED: ReadonlySet<ModelFailure> = new Set([
  'unreachable',
  'not-allowed',
  'server-fault',
  'too-slow',
  'silent',
]);
const MOST_FAILURES = 4;
/** The first rest, doubled at each failure after it. */
const FIRST_REST_MS = 30_000;
const LONGEST_REST_MS = 15 * 60_000;

/** Whether calls go through: closed, open until a time, or half open while one call is tried. */
export interface Circuit {
  /** The time until which the model rests; null where a call may be made, which then is the one that is tried. */
  restingUntil(): Date | null;
  succeeded(): void;
  failed(failure: ModelFailure, message: string): void;
  state(): CircuitState;
}

/** Opens after failures in a row, so that a model that is down is not asked for every draft. */
export function createCircuit(now: () => number): Circuit {
  let failures = 0;
  let until = 0;
  let last: string | null = null;
  let trying = false;
  return {
    restingUntil() {
      if (failures < MOST_FAILURES) return null;
      if (until > now()) return new Date(until);
      // One call finds out whether the model is back; the others go on waiting.
      if (trying) return new Date(now() + FIRST_REST_MS);
      trying = true;
      return null;
    },
    succeeded() {
      failures = 0;
      until = 0;
      last = null;
      trying = false;
    },
    failed(failure, message) {
      trying = false;
      if (!COUNTED.has(failure)) return;
      failures++;
      last = message;
      if (failures < MOST_FAILURES) return;
      until = now() + Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** (failures - MOST_FAILURES));
    },
    state() {
      const isOpen = failures >= MOST_FAILURES && until > now();
      return { isOpen, failures, until: isOpen ? new Date(until).toISOString() : null, last };
    },
  };
}
