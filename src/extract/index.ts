export { compareReports, isSameReport } from './changes/compare-reports.js';
export { decodeBytes } from './decode/decode-bytes.js';
export type { ByteKind } from './decode/sniff-kind.js';
export { NotAFeed, type NotAFeedKind } from './errors.js';
export { type FeedOrigin, parseFeed } from './feed/parse-feed.js';
export { extractArticle, type PageOrigin } from './page/extract-article.js';
export { readPage } from './page/read-page.js';
export type { PageBytes, PageReading, ReadPage } from './ports.js';
