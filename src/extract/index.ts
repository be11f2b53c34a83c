export { compareReports } from './changes/compare-reports.js';
export { type Decoded, decodeBytes } from './decode/decode-bytes.js';
export { type ByteKind, sniffKind } from './decode/sniff-kind.js';
export { NotAFeed, type NotAFeedKind, PageTooLarge, PageUnreadable } from './errors.js';
export { type FeedOrigin, parseFeed } from './feed/parse-feed.js';
export { extractArticle, type PageOrigin } from './page/extract-article.js';
export { extractPlainText } from './page/extract-plain-text.js';
