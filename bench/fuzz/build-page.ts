import fc from 'fast-check';

/** Runs of one thing that are known to make expressions and loops slow. */
const HOSTILE = [
  ' ',
  '"',
  "'",
  '1,',
  '.',
  '- ',
  'a',
  'A ',
  'Aa',
  'by ',
  ' | ',
  '&amp;',
  '<',
  '<!-- -->',
  '</',
  '<a ',
  '{"a":',
  '[',
  '(',
  '2024-',
  '\u00a0',
  '\n',
  '中',
  'é ',
  'a@b.',
  'photo ',
  'subscribe ',
  'published ',
  '<p>',
  '<br>',
  '<i></i>',
  '<li>x',
  '<div hidden>',
  '<b a=1>',
  '<table><tr><td>',
  '<h2>Related stories</h2>',
  '<h1>The title of it is here</h1>',
];
const WORDS =
  'the council of Saltholm voted on Monday for a new harbour wall after nine hours of debate, said Oona Vastrand. By Photo: 5 March 2024 Subscribe to continue reading'.split(
    ' ',
  );
const TAGS = [
  'p',
  'div',
  'article',
  'main',
  'section',
  'aside',
  'nav',
  'ul',
  'li',
  'blockquote',
  'h1',
  'h2',
  'figure',
  'figcaption',
  'table',
  'tr',
  'td',
  'form',
  'pre',
  'a',
  'span',
  'b',
  'time',
  'svg',
  'template',
  'noscript',
  'iframe',
  'p:p',
  'x-y',
];
const NAMES = [
  'class',
  'id',
  'itemprop',
  'rel',
  'href',
  'style',
  'datetime',
  'hidden',
  'content',
  'role',
  'aria-hidden',
];
const VALUES = [
  'article-body',
  'related',
  'comments',
  'byline author',
  'paywall',
  'display:none',
  'articleBody',
  'datePublished',
  'next',
  '?page=2',
  '/2026/03/05/x',
  'true',
  'dialog',
  'javascript:x',
  'http://[',
  '',
];
const KEYS = [
  '@type',
  '@graph',
  '@id',
  'headline',
  'author',
  'name',
  'datePublished',
  'articleBody',
  'isAccessibleForFree',
  'hasPart',
  'image',
  'keywords',
  'publisher',
  'mainEntity',
  'wordCount',
  'articleSection',
];

const run = fc
  .tuple(fc.constantFrom(...HOSTILE), fc.integer({ min: 1, max: 3000 }))
  .map(([unit, times]) => unit.repeat(times));
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const text = fc.oneof(
  { weight: 6, arbitrary: prose },
  { weight: 1, arbitrary: run },
  { weight: 1, arbitrary: fc.string() },
);
const attributes = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.oneof(fc.constantFrom(...VALUES), fc.string(), run)), {
    maxLength: 3,
  })
  .map((pairs) => pairs.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join(''));

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    text,
    fc
      .tuple(fc.constantFrom(...TAGS), attributes, fc.array(tie('node'), { maxLength: 6 }), fc.boolean())
      .map(
        ([tag, given, children, closed]) =>
          `<${tag}${given}>${children.join('')}${closed ? `</${tag}>` : ''}`,
      ),
  ),
}));

const data = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom<unknown>('NewsArticle', 'Person', false, null, 7, '2026-03-05T10:00:00+01:00'),
      text,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6 }),
    ),
  }))
  .value.map(
    (value) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: value, author: value, '@graph': value })}</script>`,
  );

/** A page of random structure: nested elements, names that mean something to the reader, hostile runs, loose JSON-LD. */
export const builtPage: fc.Arbitrary<Uint8Array> = fc
  .tuple(fc.option(data), text, fc.array(node, { minLength: 1, maxLength: 8 }))
  .map(([linked, title, body]) =>
    Buffer.from(
      `<!doctype html><html><head><title>${title}</title>${linked ?? ''}</head><body>${body.join('')}`,
    ),
  );
