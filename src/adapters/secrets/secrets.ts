import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  randomUUID,
  timingSafeEqual,
} from 'node:crypto';
import type { Secrets } from '../../newsroom/ports.js';

/**
 * Ids, tokens and signatures.
 * @param key the desk's secret, base64url; who has it can confirm and end any subscription
 */
export function createSecrets(key: string): Secrets {
  const seal = (purpose: string, subject: string): string =>
    createHmac('sha256', Buffer.from(key, 'base64url')).update(`${purpose}\n${subject}`).digest('base64url');
  return {
    newId: () => randomUUID(),
    newToken: newSecret,
    fingerprint: (token) => createHash('sha256').update(token).digest('base64url'),
    sign: (purpose, subject) => `${Buffer.from(subject).toString('base64url')}.${seal(purpose, subject)}`,
    open(purpose, token) {
      const [body = '', given = ''] = token.split('.');
      const subject = Buffer.from(body, 'base64url').toString();
      const wanted = Buffer.from(seal(purpose, subject));
      const got = Buffer.from(given);
      return got.length === wanted.length && timingSafeEqual(got, wanted) ? subject : null;
    },
    seal: (purpose, words) => encrypt(cipherKey(key, purpose), words),
    unseal: (purpose, sealed) => decrypt(cipherKey(key, purpose), sealed),
  };
}

/** AES-256-GCM (NIST SP 800-38D): 12 bytes of nonce, then the tag of 16, then what is sealed. */
const CIPHER = 'aes-256-gcm';
const [NONCE, TAG] = [12, 16];

/** A key of its own for each purpose (RFC 5869), so that no sealed value can stand in another's place. */
const cipherKey = (key: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(key, 'base64url'), '', `seal ${purpose}`, 32));

function encrypt(key: Buffer, words: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce);
  const body = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

function decrypt(key: Buffer, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < NONCE + TAG) return null;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  const body = decipher.update(bytes.subarray(NONCE + TAG));
  try {
    return Buffer.concat([body, decipher.final()]).toString('utf8');
  } catch {
    // The tag does not fit: sealed with another secret, or changed. The caller tells it.
    return null;
  }
}

/** 256 random bits as base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
