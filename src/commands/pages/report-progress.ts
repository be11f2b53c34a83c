import type { Output } from './page-io.js';

/** Tells on the standard error what is being done: a line for each step that is done, plain without a terminal. */
export interface Progress {
  /** On a terminal, shows what takes time until the next line; nothing elsewhere. */
  doing(what: string): void;
  done(step: string, what: string): void;
  warn(sentence: string): void;
  /** Takes back what `doing` shows. */
  clear(): void;
}

const STEP_WIDTH = 10;

export function createProgress(stderr: Output): Progress {
  const live = stderr.isTTY === true;
  const clear = (): void => {
    if (live) stderr.write('\r\u001b[2K');
  };
  return {
    clear,
    doing(what) {
      if (live) stderr.write(`\r\u001b[2K\u001b[2m${what} …\u001b[22m`);
    },
    done(step, what) {
      clear();
      stderr.write(`${live ? `\u001b[32m✓\u001b[39m ` : ''}${step.padEnd(STEP_WIDTH)} ${what}\n`);
    },
    warn(sentence) {
      clear();
      stderr.write(`${live ? '\u001b[33m!\u001b[39m ' : ''}${'warning'.padEnd(STEP_WIDTH)} ${sentence}\n`);
    },
  };
}
