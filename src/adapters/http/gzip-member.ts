/** Flags of a gzip member's header (RFC 1952 §2.3.1). */
const HEADER_CHECK = 0x02;
const EXTRA = 0x04;
const NAME = 0x08;
const COMMENT = 0x10;
/** Magic bytes, method, flags, time, extra flags, system. */
const FIXED = 10;

/** What follows the header of the first gzip member in `bytes`: its deflated data; null where there is no such header. */
export function deflatedIn(bytes: Buffer): Buffer | null {
  const [first, second, method, flags = 0] = bytes;
  if (first !== 0x1f || second !== 0x8b || method !== 8) return null;
  let at = FIXED;
  if ((flags & EXTRA) !== 0) at += 2 + (bytes[at] ?? 0) + ((bytes[at + 1] ?? 0) << 8);
  if ((flags & NAME) !== 0) at = afterZero(bytes, at);
  if ((flags & COMMENT) !== 0) at = afterZero(bytes, at);
  if ((flags & HEADER_CHECK) !== 0) at += 2;
  return at < bytes.length ? bytes.subarray(at) : null;
}

function afterZero(bytes: Buffer, from: number): number {
  const zero = bytes.indexOf(0, from);
  return zero === -1 ? bytes.length : zero + 1;
}
