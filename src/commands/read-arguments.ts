import { parseArgs } from 'node:util';
import type { Overrides } from '../config.js';
import { isDay } from '../domain/day.js';

/** The command line cannot be understood; the message says what was wrong and how to see what is right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const OPTIONS = {
  sample: { type: 'boolean', default: false },
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  outbox: { type: 'string' },
  'sample-port': { type: 'string' },
  date: { type: 'string' },
  name: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The options of the commands that work on a desk. */
export interface DeskArguments {
  readonly sample: boolean;
  readonly help: boolean;
  readonly date: string | null;
  /** The editor whom an invitation is for. */
  readonly name: string | null;
  readonly overrides: Overrides;
}

/**
 * Reads the options of `start`, `edition` and `invite`.
 * @throws UsageError
 */
export function readDeskArguments(command: string, args: readonly string[]): DeskArguments {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false });
    const { date = null, name = null } = values;
    if (date !== null && !isDay(date))
      throw new UsageError(`--date takes a day such as 2026-03-01, not “${date}”.`);
    const given = {
      port: values.port,
      host: values.host,
      dataDir: values.data,
      outbox: values.outbox,
      samplePort: values['sample-port'],
    };
    const overrides = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return { sample: values.sample, help: values.help, date, name, overrides };
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    const why = cause instanceof Error ? cause.message.split('. To specify')[0] : String(cause);
    throw new UsageError(`${why}. “nutgraf ${command} --help” lists what it takes.`, { cause });
  }
}
