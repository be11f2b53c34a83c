import { createTransport } from 'nodemailer';
import type { HandOver, Mailer } from '../../send/ports.js';

/**
 * Hands mails to the next mail server by SMTP. A 5xx answer refuses for good, anything else only for now
 * (RFC 5321 §4.2.1).
 * @param url `smtp://user:password@host:port` or `smtps://…`
 */
export function createSmtpMailer(url: string): Mailer & { close(): void } {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 5,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async handOver(mail, key): Promise<HandOver> {
      try {
        const taken = await transport.sendMail({ ...mail, messageId: messageId(mail.from, key) });
        return { outcome: 'accepted', response: String(taken.response) };
      } catch (cause) {
        return { outcome: refusedForGood(cause) ? 'refused' : 'deferred', response: describe(cause) };
      }
    },
    close: () => transport.close(),
  };
}

/** The same mail keeps its id when it is handed over again, so that a mailbox can drop the second one. */
export function messageId(from: string, key: string): string {
  return `<${key}@${/@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'}>`;
}

function refusedForGood(cause: unknown): boolean {
  const code = cause instanceof Error && 'responseCode' in cause ? Number(cause.responseCode) : 0;
  return code >= 500 && code < 600;
}

const describe = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
