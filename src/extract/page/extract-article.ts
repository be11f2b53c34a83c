import type { ExtractedArticle } from '../../domain/article.js';
import { type PageAccess, readAccess } from './access/read-access.js';
import { type Body, readBody } from './body/read-body.js';
import { IS_DEK } from './body/rules/drop-dek.js';
import { type Classified, classifyPage, measurePage } from './classify-page.js';
import { findFurther } from './further/find-further.js';
import { writesMonthFirst } from './metadata/dates/date-order.js';
import { readModified, readPublished } from './metadata/dates/read-published.js';
import { gatherSource, type PageFacts } from './metadata/page-facts.js';
import { readPeople } from './metadata/people/read-people.js';
import { readDoubts } from './metadata/read-doubts.js';
import { readImageCredit } from './metadata/read-image-credit.js';
import { readCanonical, readImage, readLanguage, readSiteName } from './metadata/read-site.js';
import { readDek, readSection, readTags } from './metadata/read-topic.js';
import { readPageTitle } from './metadata/title/read-title.js';
import { parsePage } from './tree/parse-page.js';

export interface PageOrigin {
  /** Where the page came from; relative addresses are resolved against it. */
  readonly url?: string | null | undefined;
}

/**
 * Reads the article out of a page: its text without furniture, one line for each block, and its metadata. Whatever
 * is no article is told apart by `kind`, with one sentence in `reason`.
 * @throws PageTooLarge over 8 million characters
 * @throws PageUnreadable over 250,000 elements
 */
export function extractArticle(html: string, { url = null }: PageOrigin = {}): ExtractedArticle {
  const source = gatherSource(parsePage(html, url), html, url);
  const siteName = readSiteName(source);
  const facts = { ...source, title: readPageTitle(source, siteName) };
  const metadata = readMetadata(facts, siteName);
  const body = readBody(facts);
  const classified = classifyPage(measurePage(facts.page, facts.lines), body);
  return {
    ...assemble(metadata, body),
    ...judgeAccess(classified, readAccess(facts, body.lines)),
    further: findFurther(facts),
  };
}

/** A stub before a wall is known for that already; a whole page may still be only the article's beginning. */
function judgeAccess(
  { kind, reason }: Classified,
  page: PageAccess,
): Pick<ExtractedArticle, 'kind' | 'reason' | 'access'> {
  if (kind === 'article') return { kind, ...page };
  return { kind, reason, access: kind === 'paywall' ? 'excerpt' : page.access };
}

type Metadata = Omit<
  ExtractedArticle,
  'kind' | 'reason' | 'access' | 'text' | 'blocks' | 'omitted' | 'further'
>;

function readMetadata(facts: PageFacts, siteName: string | null): Metadata {
  const lang = readLanguage(facts);
  const people = readPeople(facts, siteName);
  const monthFirst = writesMonthFirst(lang, facts.url);
  const published = readPublished(facts, monthFirst);
  return {
    title: facts.title || null,
    dek: readDek(facts),
    byline: people.join(', ') || null,
    people,
    published,
    modified: readModified(facts, monthFirst),
    siteName,
    canonical: readCanonical(facts),
    lang,
    section: readSection(facts),
    tags: readTags(facts),
    image: readImage(facts),
    imageCredit: readImageCredit(facts),
    doubts: readDoubts(facts, { published, people }, monthFirst),
  };
}

function assemble(
  metadata: Metadata,
  body: Body,
): Omit<ExtractedArticle, 'kind' | 'reason' | 'access' | 'further'> {
  const blocks = body.lines.map(({ role, text }) => ({ role, text }));
  return {
    ...metadata,
    dek: body.omitted.find((omission) => omission.reason === IS_DEK)?.text ?? metadata.dek,
    text: blocks.map((block) => block.text).join('\n'),
    blocks,
    omitted: body.omitted,
  };
}
