import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryKey } from './key-entry.js';

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const host = fc
  .tuple(word, fc.constantFrom('example', 'test', 'news.example'))
  .map(([name, end]) => `${name}.${end}`);
/** What is shown: a host, a path and the parameters that choose a page. */
const place = fc.record({
  host,
  path: fc.array(
    word.filter((name) => !/^index/.test(name)),
    { minLength: 1, maxLength: 4 },
  ),
  page: fc.option(
    fc.record({ name: fc.constantFrom('id', 'p', 'article'), value: fc.nat(9999).map(String) }),
  ),
});
const tracking = fc.constantFrom(
  'utm_source=x',
  'utm_campaign=spring',
  'fbclid=IwAR0',
  'gclid=1',
  'mc_cid=a',
  'source=rss',
  'ref=newsletter',
  'at_medium=RSS',
);
/** How an outlet may write the same address another day. */
const churn = fc.record({
  scheme: fc.constantFrom('http', 'https'),
  www: fc.boolean(),
  upper: fc.boolean(),
  slash: fc.constantFrom('', '/', '/index.html'),
  before: fc.array(tracking, { maxLength: 2 }),
  after: fc.array(tracking, { maxLength: 2 }),
  fragment: fc.constantFrom('', '#top', '#comments'),
});

type Place = typeof place extends fc.Arbitrary<infer T> ? T : never;
type Churn = typeof churn extends fc.Arbitrary<infer T> ? T : never;

function write({ host: name, path, page }: Place, way: Churn): string {
  const own = page === null ? [] : [`${page.name}=${page.value}`];
  const query = [...way.before, ...own, ...way.after].join('&');
  const server = `${way.www ? 'www.' : ''}${way.upper ? name.toUpperCase() : name}`;
  return `${way.scheme}://${server}/${path.join('/')}${way.slash}${query && `?${query}`}${way.fragment}`;
}

const RUNS = { numRuns: 1_000, seed: 11 };

describe('the identity of an entry', () => {
  it('survives schemes, hosts, slashes, tracking and fragments', () => {
    fc.assert(
      fc.property(place, churn, churn, (where, one, other) => {
        expect(entryKey(write(where, one))).toBe(entryKey(write(where, other)));
      }),
      RUNS,
    );
  });

  it('never takes two places for one', () => {
    fc.assert(
      fc.property(place, place, churn, churn, (one, other, way, otherWay) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(entryKey(write(one, way))).not.toBe(entryKey(write(other, otherWay)));
      }),
      RUNS,
    );
  });

  it('is a key of itself, whatever the link', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (link) => {
          expect(typeof entryKey(link)).toBe('string');
          if (URL.canParse(link)) expect(entryKey(new URL(link).href)).toBe(entryKey(link));
        },
      ),
      RUNS,
    );
  });
});
