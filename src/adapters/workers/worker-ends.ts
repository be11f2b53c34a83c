/** Whether a thread was ended because its page took too long. */
export const isTimeUp = (cause: unknown): boolean => cause instanceof Error && cause.name === 'AbortError';

/** Whether a thread ended because its heap was full (Node.js: ERR_WORKER_OUT_OF_MEMORY). */
export const isOutOfMemory = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
