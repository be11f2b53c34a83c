import type { Article } from '../domain/article.js';
import { NothingSupported } from '../write/index.js';
import { PAGE_HELP } from './page-help.js';
import { endWithCode } from './pages/end-with-code.js';
import { NotOneEvent, PageUnusable } from './pages/errors.js';
import { explainDropped, explainGroup, explainVerify, explainWrite } from './pages/explain-brief.js';
import { explainExtract, explainFetch } from './pages/explain-reading.js';
import { type ExtractedPage, extractPage, requireReport } from './pages/extract-page.js';
import { type GroupedReports, groupReports } from './pages/group-reports.js';
import { heading } from './pages/lay-out-text.js';
import { nameArticle } from './pages/name-article.js';
import type { PageFetcher, PageIo } from './pages/page-io.js';
import { type RawPage, readInput } from './pages/read-input.js';
import { type PageArguments, readExplainArguments } from './pages/read-page-arguments.js';

/**
 * `nutgraf explain`: what each stage decides about reports, on the standard output, up to the stage that
 * stops them.
 * @returns the exit code, as for `nutgraf brief`
 */
export async function runExplain(args: readonly string[], io: PageIo): Promise<number> {
  return await endWithCode(io.stderr, async () => {
    const given = readExplainArguments(args);
    if (given.help) io.stdout.write(PAGE_HELP.explain);
    else await explainReports(given, io);
  });
}

async function explainReports(given: PageArguments, io: PageIo): Promise<void> {
  const articles = await explainReading(given, io);
  const grouped = groupOrTell(articles, io);
  io.stdout.write(explainGroup(grouped));
  try {
    const brief = await io.writeBrief(grouped.articles);
    io.stdout.write(explainWrite(brief) + explainVerify(brief));
  } catch (cause) {
    if (cause instanceof NothingSupported) {
      io.stdout.write(heading('write', 'stopped: no sentence can stand') + explainDropped(cause.dropped));
    }
    throw cause;
  }
}

async function explainReading(given: PageArguments, io: PageIo): Promise<Article[]> {
  const fetcher = io.openFetcher(given.allowedHosts);
  try {
    const articles: Article[] = [];
    for (const input of given.inputs) articles.push(await explainPage(input, articles.length, fetcher, io));
    return articles;
  } finally {
    await fetcher.close();
    await io.close();
  }
}

async function explainPage(input: string, index: number, fetcher: PageFetcher, io: PageIo): Promise<Article> {
  const raw = await readInput(input, fetcher, io).catch((cause: unknown) => {
    if (cause instanceof PageUnusable) io.stdout.write(heading('fetch', `stopped: ${cause.message}`));
    throw cause;
  });
  io.stdout.write(explainFetch(raw));
  const extracted = await extractOrTell(raw, fetcher, io);
  io.stdout.write(explainExtract(extracted));
  requireReport(extracted);
  return nameArticle(extracted, index);
}

async function extractOrTell(raw: RawPage, fetcher: PageFetcher, io: PageIo): Promise<ExtractedPage> {
  try {
    return await extractPage(raw, io, fetcher);
  } catch (cause) {
    if (cause instanceof PageUnusable) io.stdout.write(heading('extract', `stopped: ${cause.message}`));
    throw cause;
  }
}

function groupOrTell(articles: readonly Article[], io: PageIo): GroupedReports {
  try {
    return groupReports(articles);
  } catch (cause) {
    if (cause instanceof NotOneEvent) io.stdout.write(heading('group', `stopped: ${cause.message}`));
    throw cause;
  }
}
