import { findWorsenings, type Scorecard } from '../domain/scorecard.js';
import type { StorySet } from '../newsroom/score-writer.js';
import { ScoringStopped } from '../newsroom/scorecard/ports.js';
import { PAGE_HELP } from './page-help.js';
import { endWithCode } from './pages/end-with-code.js';
import { CardUnusable, WriterStopped, WriterWorse } from './pages/errors.js';
import type { PageIo } from './pages/page-io.js';
import { createProgress } from './pages/report-progress.js';
import { checkOutput, writeOutput } from './pages/write-output.js';
import { layOutCard, layOutWorsenings } from './scorecard/lay-out-card.js';
import { readCard } from './scorecard/read-card.js';
import { readScorecardArguments, type ScorecardArguments } from './scorecard/read-scorecard-arguments.js';
import { readStories } from './scorecard/read-stories.js';
import { readTextFile } from './scorecard/read-text-file.js';

/** What the command needs beside the engine. */
export interface ScorecardIo extends Pick<PageIo, 'stdout' | 'stderr' | 'cwd'> {
  /** The stories of the sample newsroom. */
  sampleStories(): StorySet;
  /**
   * Has the writer write a set; over a desk, its writer in use, and the scorecard is kept there.
   * @throws ScoringStopped
   */
  score(set: StorySet, progress: (done: number, of: number) => void): Promise<Scorecard>;
}

/**
 * `nutgraf scorecard`: has the writer write a set of stories and tells what is wrong with the briefs.
 * @param args without `--desk` and `--data`
 * @returns the exit code: 0 scored, 2 wrong usage, 3 a file could not be read, 5 the desk’s model cannot be used,
 * 6 worse than the scorecard given
 */
export async function runScorecard(args: readonly string[], io: ScorecardIo): Promise<number> {
  return await endWithCode(io.stderr, async () => {
    const given = readScorecardArguments(args);
    if (given.help) io.stdout.write(PAGE_HELP.scorecard);
    else await scoreAndTell(given, io);
  });
}

async function scoreAndTell(given: ScorecardArguments, io: ScorecardIo): Promise<void> {
  const before =
    given.against === null ? null : readCard(given.against, await readTextFile(given.against, io.cwd));
  const file = given.output === null ? null : await checkOutput(given.output, io.cwd);
  const set = given.stories === null ? io.sampleStories() : await readStories(given.stories, io.cwd);
  if (before !== null && before.set !== set.name)
    throw new CardUnusable(given.against ?? '', before.set, set.name);
  const progress = createProgress(io.stderr);
  const card = await io
    .score(set, (done, of) => progress.doing(`Writing story ${done + 1} of ${of}`))
    .catch((cause: unknown) => {
      throw cause instanceof ScoringStopped ? new WriterStopped(cause) : cause;
    });
  progress.done('scored', `${card.stories} stories, ${card.claims} claims`);
  const json = `${JSON.stringify(card, null, 2)}\n`;
  if (file !== null && given.output !== null) await writeOutput(given.output, file, json);
  io.stdout.write(given.format === 'json' ? json : layOutCard(card));
  if (before !== null) tellChange(before, card, given, io);
}

function tellChange(before: Scorecard, after: Scorecard, given: ScorecardArguments, io: ScorecardIo): void {
  const worse = findWorsenings(before, after);
  if (given.format === 'table') io.stdout.write(layOutWorsenings(worse));
  if (worse.length > 0) throw new WriterWorse(worse.map(({ name }) => name));
}
