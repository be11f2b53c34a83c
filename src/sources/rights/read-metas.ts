/** A named meta element of a page. */
export interface Meta {
  /** In lower case. */
  readonly name: string;
  readonly content: string;
}

/** Signals stand in the head, which long scripts push down; bytes. */
const HEAD = 300_000;
const META = /<meta\s([^<>]{1,4000})>/gi;

/** The named meta elements in the head of a page, whatever its charset: names and values are ASCII in all of them. */
export function readMetas(bytes: Uint8Array): Meta[] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
  // Every other byte of UTF-16 is zero here.
  const text = head.toString('latin1').replaceAll('\0', '');
  return [...text.matchAll(META)].flatMap(([, inside = '']) => {
    const name = attribute(inside, 'name').toLowerCase();
    return name === '' ? [] : [{ name, content: attribute(inside, 'content') }];
  });
}

const ATTRIBUTES = {
  name: /(?:^|[\s"'/])name\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i,
  content: /(?:^|[\s"'/])content\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i,
};

function attribute(inside: string, name: keyof typeof ATTRIBUTES): string {
  const match = ATTRIBUTES[name].exec(inside);
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
}
