import { parseArgs } from 'node:util';
import { UsageError } from '../read-arguments.js';

/** The command line of `nutgraf scorecard`. */
export interface ScorecardArguments {
  /** A file of stories; null takes the sample newsroom's. */
  readonly stories: string | null;
  /** A scorecard to compare with. */
  readonly against: string | null;
  readonly format: 'table' | 'json';
  readonly output: string | null;
  readonly help: boolean;
}

/** @throws UsageError */
export function readScorecardArguments(args: readonly string[]): ScorecardArguments {
  const { stories, against, format, output, help } = parse(args);
  if (format !== 'table' && format !== 'json')
    throw new UsageError(`--format takes table or json, not “${format}”.`);
  for (const [option, value] of Object.entries({ stories, against, output }))
    if (value === '') throw new UsageError(`--${option} takes the name of a file.`);
  return { stories: stories ?? null, against: against ?? null, output: output ?? null, format, help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: false,
      options: {
        stories: { type: 'string' },
        against: { type: 'string' },
        format: { type: 'string', short: 'f', default: 'table' },
        output: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('. To specify')[0] : String(cause);
    throw new UsageError(`${why}. “nutgraf scorecard --help” lists what it takes.`, { cause });
  }
}
