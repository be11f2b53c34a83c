import fc from 'fast-check';

/** One way to break bytes; `at` and `to` are shares of the length. */
export interface FeedMutation {
  readonly kind: 'cut' | 'flip' | 'double' | 'splice' | 'insert';
  readonly at: number;
  readonly to: number;
  readonly piece: string;
}

const PIECES = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml version="1.0"?>',
    '<!DOCTYPE rss [',
    ']>',
  ],
  ...['&', '&amp;', '&#0;', '&#xD800;', '&nbsp;', '&x;', '&lt;script&gt;', '&lt;img src=x onerror=y&gt;'],
  ...['\0', '\u0001', '\ud800', '\ufeff', '\u00a0', '"', "'", '=', ' ', '\n', '{', '}', '[', ',', 'null'],
  ...[
    '<item>',
    '</item>',
    '<entry>',
    '<channel>',
    '<title>',
    '<link/>',
    '<rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
  ],
  ...['xml:base="//"', 'xml:base="http://[" ', 'xmlns:a=""', 'xml:lang="_"', 'type="xhtml"', 'mode="base64"'],
  ...['<pubDate>', 'Thu, 32 Foo 99999 25:61:61 +9999', '2026-13-45T99:99:99Z', '<ttl>', '1e999', '-1'],
  ...[
    'http://a.example/%',
    'javascript:x()',
    'a@b(c)',
    '<urlset><url><loc>',
    '<media:group>',
    '<thr:in-reply-to ref="',
  ],
  ...[
    '{"version":"https://jsonfeed.org/version/1.1","items":[',
    '{"id":1,"authors":[null,{}],"tags":[[]]}',
    ']}',
  ],
];

export const mutation: fc.Arbitrary<FeedMutation> = fc.record({
  kind: fc.constantFrom('cut', 'flip', 'double', 'splice', 'insert'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })),
});

/** A document of a feed's own pieces in any order; now and then one of them without end. */
export const brokenFeed: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 3, arbitrary: fc.string({ maxLength: 20 }) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 5_000 }))
          .map(([piece, times]) => piece.repeat(times)),
      },
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => `<rss><channel><item>${parts.join('')}`);

/** The bytes after every change in turn. */
export function mutateFeed(
  bytes: Uint8Array,
  changes: readonly FeedMutation[],
  other: Uint8Array,
): Uint8Array {
  return changes.reduce((given, change) => changed(given, change, other), bytes);
}

function changed(bytes: Uint8Array, { kind, at, to, piece }: FeedMutation, other: Uint8Array): Uint8Array {
  const [from, until] = [at, to].map((share) => Math.floor(share * bytes.length)).sort((a, b) => a - b);
  const head = bytes.subarray(0, from);
  const middle = bytes.subarray(from, until);
  const tail = bytes.subarray(until);
  switch (kind) {
    case 'cut':
      return Buffer.concat([head, tail]);
    case 'flip':
      return Buffer.concat([
        head,
        middle.subarray(0, 8).map((byte) => byte ^ 0x5a),
        middle.subarray(8),
        tail,
      ]);
    case 'double':
      return Buffer.concat([head, middle, middle, tail]);
    case 'splice':
      return Buffer.concat([head, other.subarray(Math.floor(at * other.length)), tail]);
    case 'insert':
      return Buffer.concat([head, Buffer.from(piece), middle, tail]);
  }
}
