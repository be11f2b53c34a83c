import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brokenFeed, mutateFeed, mutation } from '../../../bench/plant/break-feeds.js';
import { NotAFeed } from '../errors.js';
import { parseFeed } from './parse-feed.js';

/** What came of a feed; anything but a feed or `NotAFeed` is a fault of ours. */
function outcome(bytes: Uint8Array): string {
  try {
    return parseFeed(bytes, { url: 'https://desk.example/feed' }).format;
  } catch (error) {
    if (error instanceof NotAFeed) return 'none';
    throw error;
  }
}

const SOUND = Buffer.from(
  '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Fen Daily</title><item><guid>1</guid>' +
    '<title>Ferry to sail at night</title><link>https://fen.example/1</link><pubDate>Sun, 01 Mar 2026 10:00:00 GMT' +
    '</pubDate><description>&lt;p&gt;From Monday.&lt;/p&gt;</description></item></channel></rss>',
);

it('reads or refuses whatever is made of a feed’s pieces', () => {
  fc.assert(
    fc.property(brokenFeed, (text) => {
      expect(outcome(Buffer.from(text))).toMatch(/^[a-z-]+$/);
    }),
    { numRuns: 300, seed: 3 },
  );
});

it('reads or refuses a feed whose bytes were changed', () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (changes) => {
      expect(outcome(mutateFeed(SOUND, changes, SOUND))).toMatch(/^[a-z-]+$/);
    }),
    { numRuns: 700, seed: 3 },
  );
});
