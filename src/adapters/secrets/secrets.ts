import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
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
  };
}

/** 256 random bits as base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
