import { NothingSupported } from '../../write/index.js';
import { UsageError } from '../read-arguments.js';
import { PageCommandFailed } from './errors.js';
import { EXIT, type Output } from './page-io.js';

/**
 * Runs a command on pages and turns what can go wrong into one sentence and an exit code; a fault of our
 * own passes through.
 */
export async function endWithCode(stderr: Output, command: () => Promise<void>): Promise<number> {
  try {
    await command();
    return EXIT.written;
  } catch (cause) {
    if (cause instanceof PageCommandFailed) return tell(stderr, cause.message, cause.exitCode);
    if (cause instanceof UsageError) return tell(stderr, cause.message, EXIT.usage);
    if (!(cause instanceof NothingSupported)) throw cause;
    const reason = cause.mainReason === null ? '' : ` (most of them: ${cause.mainReason})`;
    const sentence = `No sentence of these reports can stand in a brief${reason}, so there is none; “nutgraf explain” tells why.`;
    return tell(stderr, sentence, EXIT.unsupported);
  }
}

function tell(stderr: Output, sentence: string, code: number): number {
  stderr.write(`${stderr.isTTY === true ? '\r\u001b[2K' : ''}${sentence}\n`);
  return code;
}
