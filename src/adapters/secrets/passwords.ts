import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import type { Passwords } from '../../newsroom/ports.js';

// OWASP's password storage advice for scrypt: N = 2^17, r = 8, p = 1, which takes 128 MB for each hash.
const COST = { N: 2 ** 17, r: 8, p: 1 };
const LENGTH = 32;

/** Passwords by scrypt (RFC 7914). A hash carries its own parameters, so that they can be raised later. */
export const scryptPasswords: Passwords = {
  async hash(password) {
    const salt = randomBytes(16);
    const key = await derive(password, salt, COST);
    return `scrypt$${COST.N}$${COST.r}$${COST.p}$${salt.toString('base64')}$${key.toString('base64')}`;
  },
  async matches(password, hash) {
    const [, n, r, p, salt = '', key = ''] = hash.split('$');
    const cost = { N: Number(n), r: Number(r), p: Number(p) };
    const given = await derive(password, Buffer.from(salt, 'base64'), cost);
    const wanted = Buffer.from(key, 'base64');
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  },
};

function derive(
  password: string,
  salt: Buffer,
  cost: ScryptOptions & { N: number; r: number },
): Promise<Buffer> {
  const options = { ...cost, maxmem: 256 * cost.N * cost.r };
  // NFKC: the same password typed on another keyboard may arrive in another form.
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, LENGTH, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
