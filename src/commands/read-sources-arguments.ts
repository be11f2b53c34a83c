import { parseArgs } from 'node:util';
import type { Overrides } from '../config.js';
import { UsageError } from './read-arguments.js';

/** What `nutgraf sources` is to do. */
export type SourcesTask =
  | { readonly do: 'list' }
  | { readonly do: 'add'; readonly url: string }
  | { readonly do: 'import'; readonly file: string }
  /** To the standard output where no file is given. */
  | { readonly do: 'export'; readonly file: string | null };

export interface SourcesArguments {
  /** Null where help was asked for. */
  readonly task: SourcesTask | null;
  readonly overrides: Overrides;
}

const OPTIONS = {
  data: { type: 'string' },
  output: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;
const SEE = '“nutgraf sources --help” lists what it takes';

/**
 * Reads the command line of `nutgraf sources`.
 * @throws UsageError
 */
export function readSourcesArguments(args: readonly string[]): SourcesArguments {
  const { values, positionals } = parse(args);
  const overrides: Overrides = values.data === undefined ? {} : { dataDir: values.data };
  if (values.help) return { task: null, overrides };
  return { task: taskOf(positionals, values.output), overrides };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('. To specify')[0] : String(cause);
    throw new UsageError(`${why}. ${SEE}.`, { cause });
  }
}

function taskOf([name, given, ...rest]: readonly string[], output: string | undefined): SourcesTask {
  if (output !== undefined && name !== 'export')
    throw new UsageError(`Only “export” takes --output; ${SEE}.`);
  if (rest.length > 0) throw new UsageError(`“${rest[0]}” is one word too many; ${SEE}.`);
  switch (name) {
    case 'list':
    case 'export':
      if (given !== undefined) throw new UsageError(`“${given}” is one word too many; ${SEE}.`);
      return name === 'list' ? { do: name } : { do: name, file: output ?? null };
    case 'add':
      if (given === undefined) throw new UsageError(`“add” takes an address; ${SEE}.`);
      return { do: name, url: given };
    case 'import':
      if (given === undefined) throw new UsageError(`“import” takes an OPML file; ${SEE}.`);
      return { do: name, file: given };
    default:
      throw new UsageError(
        name === undefined
          ? `Say what to do with the sources: list, add, import or export; ${SEE}.`
          : `“sources” does not know “${name}”; ${SEE}.`,
      );
  }
}
