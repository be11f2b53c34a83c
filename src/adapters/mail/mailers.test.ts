import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import type { Mail } from '../../domain/edition.js';
import { createOutboxMailer } from './outbox-mailer.js';
import { createSmtpMailer } from './smtp-mailer.js';

const mail: Mail = {
  from: 'Nutgraf <desk@news.example>',
  to: 'reader@example.com',
  subject: 'Café prices rise, and 3 more',
  html: '<p>“Quoted” words.</p>',
  text: '“Quoted” words.',
  headers: {
    'List-Unsubscribe': '<https://news.example/leave>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
};

const open: { close(): unknown }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

describe('the outbox', () => {
  it('writes a whole mail, and the same key once', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'nutgraf-outbox-'));
    const mailer = createOutboxMailer(folder);
    expect((await mailer.handOver(mail, '2026-01-01-a')).outcome).toBe('accepted');
    await mailer.handOver(mail, '2026-01-01-a');
    expect(await readdir(folder)).toEqual(['2026-01-01-a.eml']);
    const read = await PostalMime.parse(await readFile(path.join(folder, '2026-01-01-a.eml')));
    expect(read.subject).toBe(mail.subject);
    expect(read.text?.trim()).toBe(mail.text);
    expect(read.html).toContain(mail.html);
    expect(read.messageId).toBe('<2026-01-01-a@news.example>');
    expect(read.headers.find(({ key }) => key === 'list-unsubscribe-post')?.value).toBe(
      'List-Unsubscribe=One-Click',
    );
    await rm(folder, { recursive: true });
  });

  it('does not lose a mail that it cannot write: it is to be handed over again', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'nutgraf-outbox-'));
    await writeFile(path.join(folder, 'file'), '');
    const { outcome, response } = await createOutboxMailer(path.join(folder, 'file')).handOver(mail, 'k');
    expect(outcome).toBe('deferred');
    expect(response).toMatch(/cannot be written/);
    await rm(folder, { recursive: true });
  });
});

describe('SMTP', () => {
  it('hands over to a real server', async () => {
    const { url, received } = await startServer();
    const mailer = createSmtpMailer(url);
    open.push(mailer);
    expect(await mailer.handOver(mail, 'k1')).toMatchObject({ outcome: 'accepted' });
    const read = await PostalMime.parse(received[0] ?? '');
    expect(read.to?.[0]?.address).toBe('reader@example.com');
    expect(read.messageId).toBe('<k1@news.example>');
  });

  it.each([
    [550, 'refused'],
    [451, 'deferred'],
  ] as const)('tells %i apart: %s', async (code, outcome) => {
    const { url } = await startServer(code);
    const mailer = createSmtpMailer(url);
    open.push(mailer);
    expect((await mailer.handOver(mail, 'k2')).outcome).toBe(outcome);
  });

  it('defers while there is no server', async () => {
    const mailer = createSmtpMailer('smtp://127.0.0.1:9');
    open.push(mailer);
    expect((await mailer.handOver(mail, 'k3')).outcome).toBe('deferred');
  });
});

/** A mail server on loopback that takes everything, or answers recipients with a code. */
async function startServer(refusal?: number): Promise<{ url: string; received: string[] }> {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      done(refusal === undefined ? null : Object.assign(new Error('no'), { responseCode: refusal })),
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      stream.on('end', () => {
        received.push(text);
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  open.push({ close: () => server.close(() => {}) });
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, received };
}
