import { parseArgs } from 'node:util';
import type { Overrides } from '../../config.js';
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

/**
 * Takes `--desk` and `--data` from the command line of `nutgraf scorecard`; the rest is the same with and without a desk.
 * @throws UsageError
 */
export function readDeskOption(args: readonly string[]): {
  readonly rest: readonly string[];
  readonly overrides: Overrides;
} {
  const { values, tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: { desk: { type: 'boolean' }, data: { type: 'string' } },
  });
  const own = new Set(
    tokens.flatMap((token) => {
      if (token.kind !== 'option' || !['desk', 'data'].includes(token.name)) return [];
      return token.name === 'data' && !token.inlineValue ? [token.index, token.index + 1] : [token.index];
    }),
  );
  const { data } = values;
  if (data !== undefined && (typeof data !== 'string' || data === ''))
    throw new UsageError('--data takes a folder.');
  return {
    rest: args.filter((_, at) => !own.has(at)),
    overrides: data === undefined ? {} : { dataDir: data },
  };
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
