import type { App } from './app.js';
import { HELP, HELP_OF } from './commands/help.js';
import type { PageIo } from './commands/pages/page-io.js';
import { readDeskArguments, UsageError } from './commands/read-arguments.js';
import { readSourcesArguments } from './commands/read-sources-arguments.js';
import { runEdition } from './commands/run-edition.js';
import { runStart, type Terminal } from './commands/run-start.js';
import type { ScorecardIo } from './commands/scorecard.js';
import { sayPassing, untilFaulty } from './commands/watch-faults.js';
import { BadSetting, type Config, readConfig } from './config.js';
import { NoSuchEditor } from './newsroom/errors.js';
import { packageVersion } from './package-root.js';
import { StartFailed } from './start-failed.js';

/**
 * Exit codes: 0 done; 1 a fault of ours; 2 the command line or a setting is wrong; 3 a page could not be
 * read; 4 there was nothing to write, send or export; 5 the desk could not be opened, or mails wait; 6 the writer does
 * worse than on the scorecard given.
 */
const CODE = { fault: 1, usage: 2, unavailable: 5 } as const;

const terminal: Terminal = { stdout: process.stdout, stderr: process.stderr };

const code = await main(process.argv.slice(2));
await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
// Everything of ours is closed by now. The job library can leave a timer behind that watches for workers which
// were stopped in mid-poll, and would keep a finished program alive for good.
process.exit(code);

async function main([command = 'help', ...args]: readonly string[]): Promise<number> {
  try {
    return await dispatch(command, args);
  } catch (cause) {
    if (cause instanceof UsageError || cause instanceof BadSetting) return fail(cause.message, CODE.usage);
    if (cause instanceof NoSuchEditor) return fail(cause.message, CODE.usage);
    if (cause instanceof StartFailed) return fail(cause.message, CODE.unavailable);
    process.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`);
    return fail('Nutgraf met a fault of its own. Please report it with the lines above.', CODE.fault);
  }
}

async function dispatch(command: string, args: readonly string[]): Promise<number> {
  switch (command) {
    case 'brief':
      return (await import('./commands/brief.js')).runBrief(args, await pageIo());
    case 'explain':
      return args.includes('--desk')
        ? explainOnDesk(args)
        : (await import('./commands/explain.js')).runExplain(args, await pageIo());
    case 'scorecard':
      return args.includes('--desk') ? scoreOnDesk(args) : scoreAlone(args);
    case 'start':
    case 'edition':
    case 'invite':
      return runOnDesk(command, args);
    case 'sources':
      return runSourcesOnDesk(args);
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(HELP);
      return 0;
    case 'version':
    case '--version':
      process.stdout.write(`nutgraf ${packageVersion()}\n`);
      return 0;
    default:
      throw new UsageError(`There is no command “${command}”. “nutgraf help” lists them.`);
  }
}

async function explainOnDesk(args: readonly string[]): Promise<number> {
  const { readItemArguments, runExplainItem } = await import('./commands/explain-item.js');
  const { item, overrides } = readItemArguments(args);
  const { openApp } = await import('./app.js');
  const app = await openApp(readConfig(process.env, overrides), 'join', logFault);
  try {
    return await runExplainItem(item, app.explainItem, terminal);
  } finally {
    await app.close();
  }
}

async function scoreAlone(args: readonly string[]): Promise<number> {
  const { runScorecard } = await import('./commands/scorecard.js');
  return runScorecard(args, await scorecardIo());
}

/** The desk's writer in use writes the stories, and the scorecard is kept there. */
async function scoreOnDesk(args: readonly string[]): Promise<number> {
  const { readDeskOption } = await import('./commands/scorecard/read-scorecard-arguments.js');
  const { runScorecard } = await import('./commands/scorecard.js');
  const { rest, overrides } = readDeskOption(args);
  const io = await scorecardIo();
  return runScorecard(rest, {
    ...io,
    async score(set, progress) {
      const { openApp } = await import('./app.js');
      const app = await openApp(readConfig(process.env, overrides), 'join', logFault);
      try {
        return await app.scoreNow(set, progress);
      } finally {
        await app.close();
      }
    },
  });
}

async function runSourcesOnDesk(args: readonly string[]): Promise<number> {
  const { task, overrides } = readSourcesArguments(args);
  if (task === null) {
    process.stdout.write(HELP_OF.sources);
    return 0;
  }
  const config = readConfig(process.env, overrides);
  const [{ openApp }, { runSources }] = await Promise.all([
    import('./app.js'),
    import('./commands/run-sources.js'),
  ]);
  const app = await openApp(config, 'join', logFault);
  try {
    return await runSources(app.sources, task, terminal);
  } finally {
    await app.close();
  }
}

async function runOnDesk(command: 'start' | 'edition' | 'invite', args: readonly string[]): Promise<number> {
  const { sample, help, date, name, overrides } = readDeskArguments(command, args);
  if (help) {
    process.stdout.write(HELP_OF[command]);
    return 0;
  }
  const config = readConfig(process.env, overrides);
  const stopped =
    command === 'start' ? Promise.race([untilStopped(), untilFaulty(logFault)]) : Promise.resolve();
  const { openApp } = await import('./app.js');
  const app = await openApp(config, command === 'start' ? 'own' : 'join', logFault);
  try {
    return await runWith(app, config);
  } finally {
    await app.close();
  }

  async function runWith(open: App, settings: Config): Promise<number> {
    if (command === 'edition') return runEdition(open, date, terminal);
    if (command === 'start') {
      await runStart(open, settings, { sample, stopped, terminal });
      return (await stopped) === 'faulty' ? CODE.fault : 0;
    }
    process.stdout.write(`${await open.inviteLink(name)}\nIt works once, for a week.\n`);
    return 0;
  }
}

/** Resolves when what was written has left the process; a reader that has gone away is no reason to wait. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}

function fail(sentence: string, code: number): number {
  process.stderr.write(`${sentence}\n`);
  return code;
}

function logFault(where: string, cause: unknown): void {
  const told = sayPassing(cause) ?? (cause instanceof Error ? cause.stack : String(cause));
  process.stderr.write(`${new Date().toISOString()} ${where}: ${told}\n`);
}

// Each command loads its own part of the program: a page command needs no database.
async function pageIo(): Promise<PageIo> {
  const { openPageIo } = await import('./page-app.js');
  const { stdout, stderr, stdin } = process;
  return openPageIo(readConfig(), { stdout, stderr, stdin, cwd: process.cwd() });
}

async function scorecardIo(): Promise<ScorecardIo> {
  const { openScorecardIo } = await import('./page-app.js');
  return openScorecardIo({ stdout: process.stdout, stderr: process.stderr, cwd: process.cwd() });
}

/** Resolves at the first Ctrl-C or polite request to end; a second one ends the program at once. */
function untilStopped(): Promise<'asked'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve('asked');
      });
    }
  });
}
