import type { Article } from '../domain/article.js';
import { type Brief, claimsOf } from '../domain/brief.js';
import { sayStep } from '../domain/writing.js';
import { renderHtml, renderMarkdown } from '../publish/index.js';
import { ModelFailed } from '../write/index.js';
import { PAGE_HELP } from './page-help.js';
import { count } from './pages/count-words.js';
import { endWithCode } from './pages/end-with-code.js';
import { PageCommandFailed } from './pages/errors.js';
import { groupReports } from './pages/group-reports.js';
import { EXIT, type ModelWriter, type PageIo } from './pages/page-io.js';
import { type Format, type PageArguments, readBriefArguments } from './pages/read-page-arguments.js';
import { readReports } from './pages/read-reports.js';
import { createProgress, type Progress } from './pages/report-progress.js';
import { sayPossible } from './pages/say-possible.js';
import { checkOutput, writeOutput } from './pages/write-output.js';
import { UsageError } from './read-arguments.js';

/**
 * `nutgraf brief`: one or more reports of one event become a brief on the standard output.
 * @returns the exit code: 0 written, 2 wrong usage, 3 a page could not be read, 4 nothing could be supported
 */
export async function runBrief(args: readonly string[], io: PageIo): Promise<number> {
  return await endWithCode(io.stderr, async () => {
    const given = readBriefArguments(args);
    if (given.help) io.stdout.write(PAGE_HELP.brief);
    else await writeOneBrief(given, io, createProgress(io.stderr));
  });
}

async function writeOneBrief(given: PageArguments, io: PageIo, progress: Progress): Promise<void> {
  const file = given.output === null ? null : await checkOutput(given.output, io.cwd);
  const model = chooseModel(given, io);
  const reports = await readReports(given, io, progress, model !== null);
  const articles = groupTogether(reports, progress);
  progress.doing('Writing');
  const brief = model === null ? await io.writeBrief(articles) : await writeWith(model, articles, progress);
  reportBrief(brief, progress);
  const text = RENDER[given.format](brief);
  if (file === null || given.output === null) io.stdout.write(text);
  else await writeOrPrint(given.output, file, text, io);
}

function chooseModel({ writer }: PageArguments, { modelWriter }: PageIo): ModelWriter | null {
  if (writer === 'extractive') return null;
  if (writer === 'model' && modelWriter === null)
    throw new UsageError(
      'No language model is set. Name one with NUTGRAF_MODEL_NAME, or use --writer extractive.',
    );
  return modelWriter;
}

async function writeWith(
  model: ModelWriter,
  articles: readonly Article[],
  progress: Progress,
): Promise<Brief> {
  try {
    const { brief, notes } = await model.write(articles, (step) =>
      progress.doing(`${model.name}: ${sayStep(step)}`),
    );
    if (brief.writer.instead !== undefined)
      progress.warn(`The extractive writer wrote it in the model’s place. ${brief.writer.instead}`);
    for (const note of notes) progress.done('model', note);
    return brief;
  } catch (cause) {
    if (!(cause instanceof ModelFailed)) throw cause;
    throw new PageCommandFailed(
      `${cause.message} Try again later, or use --writer extractive.`,
      EXIT.unavailable,
      { cause },
    );
  }
}

function groupTogether(reports: readonly Article[], progress: Progress): readonly Article[] {
  const { articles, families, shared } = groupReports(reports);
  const words = shared.length === 0 ? '' : `; shared words: ${shared.slice(0, 6).join(', ')}`;
  const owners = `${families} independent ${families === 1 ? 'outlet' : 'outlets'}`;
  progress.done('grouped', `${count(articles.length, 'report')} of one event, ${owners}${words}`);
  return articles;
}

function reportBrief(brief: Brief, progress: Progress): void {
  const claims = claimsOf(brief);
  const bullets = brief.sections.reduce((sum, { bullets: list }) => sum + list.length, 0);
  const dropped = brief.dropped.length;
  progress.done(
    'written',
    `“${brief.headline}”: ${count(brief.sections.length, 'section')}, ${count(bullets, 'bullet')}; ${count(dropped, 'sentence')} left out`,
  );
  const supported = claims.filter(({ verdict }) => verdict === 'supported').length;
  const open = claims.length - supported;
  const rest = open === 0 ? '' : `; ${open} to be looked at by an editor`;
  progress.done('verified', `${supported} of ${count(claims.length, 'claim')} supported${rest}`);
  for (const matter of brief.possibleContradictions)
    progress.warn(`${sayPossible(matter, brief)}. Compare the two: readers are not told.`);
}

const RENDER: Readonly<Record<Format, (brief: Brief) => string>> = {
  markdown: renderMarkdown,
  html: renderHtml,
  json: (brief) => `${JSON.stringify(brief, null, 2)}\n`,
};

/** A brief that cannot be kept in its file is not lost: it goes to the standard output. */
async function writeOrPrint(output: string, file: string, text: string, io: PageIo): Promise<void> {
  try {
    await writeOutput(output, file, text);
  } catch (cause) {
    io.stdout.write(text);
    throw cause;
  }
}
