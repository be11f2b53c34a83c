import type { ExtractedArticle } from '../../domain/article.js';
import type { ByteKind, PageReading } from '../../extract/index.js';
import { followPages } from '../../newsroom/follow-pages.js';
import { PageUnusable } from './errors.js';
import type { PageFetcher, PageIo } from './page-io.js';
import type { RawPage } from './read-input.js';

/** What the extract stage made of a page, whether it is a report or not. */
export interface ExtractedPage {
  readonly raw: RawPage;
  readonly page: ExtractedArticle;
  readonly charset: string | null;
  /** What was odd but did not stop the reading; one sentence each. */
  readonly warnings: readonly string[];
}

const INSTEAD: Partial<Record<ByteKind, string>> = {
  empty: 'is empty; save the page again, or check the address',
  pdf: 'is a PDF, which is not read; give the address or the saved HTML page of the report, or its text as a .txt file',
  image: 'is an image, which is not read; give the address or the saved HTML page of the report',
  archive: 'is an archive, which is not read; unpack it and give the page inside',
  binary: 'is neither a web page nor text; give the address or the saved HTML page of the report',
  json: 'holds JSON data; give the address or the saved HTML page of the report',
  xml: 'holds XML, such as a feed; give the address of one of the reports that it lists',
};

/**
 * Decodes a page and extracts its article, with its further pages where it was fetched and has them.
 * @param fetcher null where nothing else may be fetched
 * @throws PageUnusable where the bytes are no page at all
 */
export async function extractPage(
  raw: RawPage,
  { readPage }: Pick<PageIo, 'readPage'>,
  fetcher: PageFetcher | null,
): Promise<ExtractedPage> {
  const reading = await readPage(raw);
  const page = articleOf(raw, reading);
  const { charset, problem } = reading;
  const warnings = problem === null ? [] : [`${nameOf(raw)}: ${problem}`];
  if (raw.url === null || fetcher === null)
    return { raw, charset, warnings: [...warnings, ...accessWarning(raw, page)], page };
  const ports = { fetch: (url: string) => fetcher.fetch(url, { kind: 'page' }), read: readPage };
  const { article, notes } = await followPages(page, raw.url, ports);
  return { raw, charset, warnings: [...warnings, ...notes, ...accessWarning(raw, article)], page: article };
}

function articleOf(raw: RawPage, { kind, article, refused }: PageReading): ExtractedArticle {
  if (refused !== null) throw new PageUnusable(raw.input, refused);
  const instead = INSTEAD[kind];
  if (instead !== undefined) throw new PageUnusable(raw.input, `${nameOf(raw)} ${instead}.`);
  if (article === null) throw new PageUnusable(raw.input, `${nameOf(raw)} ${INSTEAD.binary}.`);
  return article;
}

/** An article that is read in part only goes on, and the editor is told. */
const accessWarning = (raw: RawPage, { kind, reason }: ExtractedArticle): string[] =>
  kind === 'article' && reason !== null ? [`${nameOf(raw)}: ${reason}`] : [];

/** Whether the page goes on to the next stage. Throws PageUnusable with the reason where it stops here. */
export function requireReport({ raw, page }: ExtractedPage): void {
  if (page.kind === 'article') return;
  throw new PageUnusable(
    raw.input,
    `${nameOf(raw)}: ${page.reason ?? `the page holds no report (${page.kind}).`}`,
  );
}

const nameOf = ({ input }: RawPage): string => (input === '-' ? 'The standard input' : input);
