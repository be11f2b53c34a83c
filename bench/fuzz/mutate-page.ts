import fc from 'fast-check';

type Change = (page: Buffer, at: number, size: number) => Buffer;

/** What goes wrong with pages on the way, and what is done to them on purpose. `at` is within the page. */
const CHANGES: readonly Change[] = [
  // cut off, or with a hole
  (page, at) => page.subarray(0, at),
  (page, at, size) => Buffer.concat([page.subarray(0, at), page.subarray(at + size)]),
  // bytes flipped
  (page, at, size) => {
    const copy = Buffer.from(page);
    for (let i = at; i < Math.min(copy.length, at + size); i += 7) copy[i] = (copy[i] ?? 0) ^ (1 << (i % 8));
    return copy;
  },
  // a part many times, beside and within itself
  (page, at, size) =>
    Buffer.concat([
      page.subarray(0, at),
      ...Array<Buffer>(20).fill(page.subarray(at, at + size)),
      page.subarray(at),
    ]),
  (page, at, size) => insert(page, at, '<div class="x"><section>'.repeat(1 + (size % 400))),
  (page, at, size) => insert(page, at, '<b><i><a href="y">'.repeat(1 + (size % 400))),
  // attributes without end
  (page, at, size) =>
    insert(page, at, `<div ${Array.from({ length: size % 3000 }, (_, n) => `a${n}="${n}"`).join(' ')}>`),
  // encodings that are not what they say
  (page) => Buffer.from(page.toString('latin1'), 'utf16le'),
  (page) => Buffer.concat([Buffer.from([0xff, 0xfe]), page]),
  (page, at) => insert(page, at, '<meta charset="utf-16"><meta charset="x-none"><meta charset="shift_jis">'),
  // runs
  (page, at, size) => insert(page, at, ' '.repeat(size * 4)),
  (page, at, size) => insert(page, at, '"'.repeat(size)),
  (page, at, size) => insert(page, at, '<!-- -->'.repeat(size % 2000)),
  (page, at, size) => insert(page, at, 'Aa1, '.repeat(size % 4000)),
  // tags that swallow what follows
  (page, at) => insert(page, at, '<script>'),
  (page, at) => insert(page, at, '<textarea><!--'),
  (page, at) => insert(page, at, '<svg><style><title>'),
];

function insert(page: Buffer, at: number, text: string): Buffer {
  return Buffer.concat([page.subarray(0, at), Buffer.from(text), page.subarray(at)]);
}

/** A longer page grows with every change; fuzzing looks for faults, the tests of bombs for sizes. */
const MOST_BYTES = 400_000;

/** One of the pages with one to four changes, each at a random place. */
export const mutatedPage = (pages: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      fc.nat({ max: pages.length - 1 }),
      fc.array(
        fc.tuple(
          fc.nat({ max: CHANGES.length - 1 }),
          fc.nat({ max: 1_000_000 }),
          fc.integer({ min: 1, max: 8000 }),
        ),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
    )
    .map(([index, changes]) => {
      let page = Buffer.from(pages[index] ?? []);
      for (const [change, place, size] of changes) {
        const at = Math.floor((place / 1_000_001) * page.length);
        page = Buffer.from(CHANGES[change]?.(page, at, size) ?? page);
      }
      return page.subarray(0, MOST_BYTES);
    });
