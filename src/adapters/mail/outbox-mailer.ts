import { mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mailer } from '../../send/ports.js';
import { messageId } from './smtp-mailer.js';

/**
 * Writes mails as .eml files (RFC 5322) while no mail server is set. A file appears whole or not at all,
 * is on the disk before the mail counts as accepted, and the same key writes the same file.
 */
export function createOutboxMailer(folder: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async handOver(mail, key) {
      const { message } = await transport.sendMail({ ...mail, messageId: messageId(mail.from, key) });
      if (!Buffer.isBuffer(message))
        throw new TypeError('nodemailer gave a stream where a buffer was asked for');
      const file = path.join(folder, `${key}.eml`);
      try {
        await writeWhole(file, message);
      } catch (cause) {
        // Nothing was handed over: a full disk or a closed folder may be put right, and the mail goes out then.
        const why = cause instanceof Error ? cause.message : String(cause);
        return { outcome: 'deferred', response: `the outbox ${folder} cannot be written: ${why}` };
      }
      return { outcome: 'accepted', response: `written to ${file}` };
    },
  };
}

async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = await open(`${file}.part`, 'w', 0o600);
  try {
    await draft.writeFile(bytes);
    await draft.sync();
  } finally {
    await draft.close();
  }
  await rename(`${file}.part`, file);
}
