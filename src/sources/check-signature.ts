import { createHmac, timingSafeEqual } from 'node:crypto';

/** The methods of WebSub §8. */
const METHODS = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/** Whether an `X-Hub-Signature` (`method=hex`) was made of these bytes with our secret; compared in constant time. */
export function isSignedBy(secret: string, body: Uint8Array, signature: string | undefined): boolean {
  const [, method = '', hex = ''] = /^\s*(\w+)=([\da-f]+)\s*$/i.exec(signature ?? '') ?? [];
  if (!METHODS.has(method.toLowerCase())) return false;
  const made = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(hex, 'hex');
  return made.length === given.length && timingSafeEqual(made, given);
}
