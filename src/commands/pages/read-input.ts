import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { FetchError } from '../../fetch/index.js';
import { PageUnusable } from './errors.js';
import type { PageFetcher, PageIo } from './page-io.js';

/** What was read, before anything is known of it. */
export interface RawPage {
  /** The address or file as it was given. */
  readonly input: string;
  /** A short name for messages: host and path, or the file's name. */
  readonly label: string;
  /** Where the page is on the web; null for files. */
  readonly url: string | null;
  /** The server's status; null for files. */
  readonly status: number | null;
  readonly contentType: string | null;
  /** Empty for files. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** The same bound as for pages that are fetched. */
const MAX_BYTES = 10_000_000;
const unpack = promisify(gunzip);

/** Reads an address, a file (packed with gzip or not) or, for `-`, the standard input. Throws PageUnusable. */
export async function readInput(input: string, fetcher: PageFetcher, io: PageIo): Promise<RawPage> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(input) && !/^file:/i.test(input)) return readAddress(input, fetcher);
  const bytes = input === '-' ? await readStdin(io.stdin) : await readSaved(input, io.cwd);
  const label = input === '-' ? 'standard input' : path.basename(input);
  const page = { input, label, url: null, status: null, contentType: null, headers: {} };
  return { ...page, bytes: await unpackSaved(bytes, input) };
}

async function readAddress(input: string, fetcher: PageFetcher): Promise<RawPage> {
  try {
    const { url, status, contentType, headers, bytes } = await fetcher.fetch(input, { kind: 'page' });
    const { host, pathname } = new URL(url);
    return { input, label: host.replace(/^www\./, '') + pathname, url, status, contentType, headers, bytes };
  } catch (cause) {
    if (cause instanceof FetchError) throw new PageUnusable(input, cause.forCommand, { cause });
    throw cause;
  }
}

async function readSaved(input: string, cwd: string): Promise<Uint8Array> {
  const file = /^file:/i.test(input) ? fileURLToPath(input) : path.resolve(cwd, input);
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) throw tooLarge(input, size);
    return await readFile(file);
  } catch (cause) {
    throw cause instanceof PageUnusable
      ? cause
      : new PageUnusable(input, explainFailure(input, cause), { cause });
  }
}

function explainFailure(input: string, cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'EISDIR') return `${input} is a folder; give the saved pages in it by their names.`;
  if (code === 'EACCES' || code === 'EPERM') return `${input} may not be read; change its permissions.`;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const hint = /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(input) ? ` (an address would be https://${input})` : '';
    return `There is no file ${input}; check its name${hint}.`;
  }
  return `${input} could not be read (${code || String(cause)}); check the file.`;
}

async function readStdin(stdin: PageIo['stdin']): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > MAX_BYTES) throw tooLarge('The standard input', size);
  }
  return Buffer.concat(chunks);
}

async function unpackSaved(bytes: Uint8Array, input: string): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await unpack(bytes, { maxOutputLength: MAX_BYTES });
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge(input, MAX_BYTES + 1);
    throw new PageUnusable(input, `${input} is a damaged gzip file; save the page again.`, { cause });
  }
}

function tooLarge(input: string, size: number): PageUnusable {
  const megabytes = Math.floor(size / 1e6);
  const what = size > MAX_BYTES + 1 ? `holds ${megabytes} MB` : 'is too large';
  return new PageUnusable(
    input,
    `${input} ${what}; at most 10 MB are read: save the article alone and give that file.`,
  );
}
