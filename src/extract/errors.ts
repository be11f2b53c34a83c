/** What was given where a feed was expected. */
export type NotAFeedKind = 'html' | 'xml' | 'json' | 'text' | 'empty' | 'binary';

const FEED_ADVICE: Record<NotAFeedKind, string> = {
  html: 'a web page; give the address of its feed, or follow the page as a section',
  xml: 'XML that is neither RSS, Atom, CDF nor a sitemap; look for the feed’s own address',
  json: 'JSON that is not a JSON Feed; look for the feed’s own address',
  text: 'plain text; look for the feed’s own address',
  empty: 'nothing at all; try again later or check the address',
  binary: 'a binary file; look for the feed’s own address',
};

/** The bytes hold no feed. `found` says what they hold instead. */
export class NotAFeed extends Error {
  override readonly name = 'NotAFeed';

  constructor(
    readonly found: NotAFeedKind,
    readonly url: string | null,
  ) {
    super(`Expected a feed${url ? ` at ${url}` : ''} and found ${FEED_ADVICE[found]}.`);
  }
}

/** The page is longer than we read. Lengths are in UTF-16 code units. */
export class PageTooLarge extends Error {
  override readonly name = 'PageTooLarge';

  constructor(
    readonly length: number,
    readonly limit: number,
    readonly url: string | null,
  ) {
    const million = (count: number) => `${(count / 1e6).toFixed(1)} million characters`;
    super(
      `The page${url ? ` at ${url}` : ''} holds ${million(length)}, more than the ${million(limit)} we read; ` +
        'give the address of a single article.',
    );
  }
}

/** The markup could not be read at all; `cause` is what failed. */
export class PageUnreadable extends Error {
  override readonly name = 'PageUnreadable';

  constructor(
    readonly why: string,
    readonly url: string | null,
    cause?: unknown,
  ) {
    super(`The page${url ? ` at ${url}` : ''} could not be read: ${why}.`, { cause });
  }
}
