import { parseArgs } from 'node:util';
import { UsageError } from '../read-arguments.js';

export type Format = 'markdown' | 'html' | 'json';

/** The command line of `brief` and `explain`. */
export interface PageArguments {
  /** Addresses, files, or `-` for the standard input. */
  readonly inputs: readonly string[];
  readonly format: Format;
  readonly output: string | null;
  /** Who writes; null for the one that is set. */
  readonly writer: 'model' | 'extractive' | null;
  readonly allowedHosts: readonly string[];
  readonly help: boolean;
}

const ALLOW_HOST = { 'allow-host': { type: 'string', multiple: true, default: [] as string[] } } as const;
const HELP = { help: { type: 'boolean', short: 'h', default: false } } as const;
const FORMATS: Readonly<Record<string, Format>> = {
  markdown: 'markdown',
  md: 'markdown',
  html: 'html',
  json: 'json',
};

/** Reads the options of `nutgraf brief`. Throws UsageError. */
export function readBriefArguments(args: readonly string[]): PageArguments {
  const { values, positionals } = parse('brief', () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...ALLOW_HOST,
        ...HELP,
        format: { type: 'string', short: 'f', default: 'markdown' },
        output: { type: 'string', short: 'o' },
        writer: { type: 'string' },
      },
    }),
  );
  const format = FORMATS[values.format.toLowerCase()];
  if (format === undefined) {
    throw new UsageError(`--format takes markdown, html or json, not “${values.format}”.`);
  }
  const { writer } = values;
  if (writer !== undefined && writer !== 'model' && writer !== 'extractive')
    throw new UsageError(`--writer takes model or extractive, not “${writer}”.`);
  if (values.output === '') throw new UsageError('--output takes the name of a file.');
  const shared = { inputs: positionals, allowedHosts: values['allow-host'], help: values.help };
  return checkInputs('brief', { ...shared, format, output: values.output ?? null, writer: writer ?? null });
}

/** Reads the options of `nutgraf explain`. Throws UsageError. */
export function readExplainArguments(args: readonly string[]): PageArguments {
  const { values, positionals } = parse('explain', () =>
    parseArgs({ args: [...args], allowPositionals: true, options: { ...ALLOW_HOST, ...HELP } }),
  );
  return checkInputs('explain', {
    inputs: positionals,
    format: 'markdown',
    output: null,
    writer: 'extractive',
    allowedHosts: values['allow-host'],
    help: values.help,
  });
}

function parse<T>(command: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('. To specify')[0] : String(cause);
    throw new UsageError(`${why}. “nutgraf ${command} --help” lists what it takes.`, { cause });
  }
}

function checkInputs(command: string, given: PageArguments): PageArguments {
  const inputs = [...new Set(given.inputs)];
  if (given.help) return given;
  if (inputs.length === 0) {
    throw new UsageError(
      `nutgraf ${command} needs the address or the file of a report, such as “nutgraf ${command} https://outlet.example/report”.`,
    );
  }
  if (inputs.some((input) => input.trim() === '')) {
    throw new UsageError('One of the addresses or files is empty.');
  }
  return { ...given, inputs };
}
