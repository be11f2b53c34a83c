import type { Article } from '../../domain/article.js';
import type { Rights } from '../../domain/rights.js';
import { rightsOf } from '../../sources/index.js';
import { count, size } from './count-words.js';
import { PageCommandFailed, PageUnusable } from './errors.js';
import { type ExtractedPage, extractPage, requireReport } from './extract-page.js';
import { nameArticle } from './name-article.js';
import { EXIT, type PageFetcher, type PageIo } from './page-io.js';
import { type RawPage, readInput } from './read-input.js';
import type { PageArguments } from './read-page-arguments.js';
import type { Progress } from './report-progress.js';

/** Reads and extracts every report that was given. Throws one error that names all that cannot be used. */
export async function readReports(
  given: PageArguments,
  io: PageIo,
  progress: Progress,
  /** Whether a language model is to be shown them, so that it matters what their outlets reserve. */
  forModel = false,
): Promise<Article[]> {
  const fetcher = io.openFetcher(given.allowedHosts);
  try {
    const articles: Article[] = [];
    const failures: PageUnusable[] = [];
    for (const input of given.inputs) {
      const result = await readReport(input, articles.length, { fetcher, io, progress, forModel });
      if (result instanceof PageUnusable) failures.push(result);
      else articles.push(result);
    }
    if (failures.length > 0) throw summarise(failures, given.inputs.length);
    return articles;
  } finally {
    await fetcher.close();
    await io.close();
  }
}

interface Reading {
  readonly fetcher: PageFetcher;
  readonly io: PageIo;
  readonly progress: Progress;
  readonly forModel: boolean;
}

async function readReport(
  input: string,
  index: number,
  { fetcher, io, progress, forModel }: Reading,
): Promise<Article | PageUnusable> {
  try {
    progress.doing(`Reading ${input}`);
    const raw = await readInput(input, fetcher, io);
    progress.done('read', `${raw.label} (${raw.contentType ?? 'file'}, ${size(raw.bytes.length)})`);
    progress.doing(`Extracting ${raw.label}`);
    const extracted = await extractPage(raw, io, fetcher);
    for (const warning of extracted.warnings) progress.warn(warning);
    requireReport(extracted);
    const rights = forModel ? await readRights(raw, fetcher) : undefined;
    const article = nameArticle(extracted, index, rights);
    progress.done('extracted', describe(article, extracted));
    return article;
  } catch (cause) {
    if (cause instanceof PageUnusable) return cause;
    throw cause;
  }
}

/** What the outlet reserves. Of a saved page only the page itself can say; what its host says is not at hand. */
async function readRights(raw: RawPage, fetcher: PageFetcher): Promise<Rights> {
  const page = { ...raw, notModified: false, url: raw.url ?? '', status: raw.status ?? 200 };
  return raw.url === null ? rightsOf(page) : rightsOf(page, await fetcher.terms(raw.url));
}

function describe(article: Article, { page }: ExtractedPage): string {
  const day = article.published === null ? 'no date' : article.published.slice(0, 10);
  const parts = `${count(page.blocks.length, 'paragraph')}, ${count(page.omitted.length, 'other part')} left out`;
  return `“${article.title}”, ${article.outlet}, ${day}; ${parts}`;
}

function summarise(failures: readonly PageUnusable[], inputs: number): PageCommandFailed {
  const [first] = failures;
  if (first !== undefined && failures.length === 1 && inputs === 1) return first;
  const rest = inputs > failures.length ? '\nLeave it out to have a brief of the others.' : '';
  const lines = failures.map(({ message }) => message).join('\n');
  return new PageCommandFailed(
    lines + rest.replace('it', failures.length === 1 ? 'it' : 'them'),
    EXIT.unreadable,
  );
}
