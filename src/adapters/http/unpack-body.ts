import type { Readable } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { deflatedIn } from './gzip-member.js';

/** Bytes up to a limit; `cut` tells that there were more. */
export interface Collected {
  readonly bytes: Buffer;
  readonly cut: boolean;
}

/** The server names an encoding that nobody asked for. */
export class UnknownEncoding extends Error {
  constructor(readonly encoding: string) {
    super(`it is packed as “${encoding}”`);
    this.name = 'UnknownEncoding';
  }
}

/** Bytes that are not what they are announced as, though the unpacker found no fault in what it read of them. */
export class DamagedPacking extends Error {
  constructor(readonly encoding: string) {
    super(`its ${encoding} data holds nothing`);
    this.name = 'DamagedPacking';
  }
}

/** What servers write where there is no coding: a registered name (RFC 9110 §8.4.1), none, or a charset. */
const NO_CODING = /^(?:|identity|none|binary|[78]bit|utf-?8|aws-chunked)$/;

/** An empty text takes at most this many bytes, with a file name in its header. */
const PACKED_NOTHING = 64;

/** More layers than this are an attack. */
const MOST_LAYERS = 3;

/**
 * Undoes a Content-Encoding (RFC 9110 §8.4), never holding more than `limit` bytes of any layer. Throws
 * UnknownEncoding, or zlib's error for damaged data.
 */
export async function unpackBody(packed: Collected, encoding: string, limit: number): Promise<Collected> {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => !NO_CODING.test(layer));
  if (layers.length > MOST_LAYERS) throw new UnknownEncoding(encoding);
  let body = packed;
  for (const layer of layers.reverse()) {
    if (body.bytes.length === 0) break;
    const unpacked = await unpackLayer(layer, body.bytes, limit);
    if (unpacked.bytes.length === 0 && body.bytes.length > PACKED_NOTHING) throw new DamagedPacking(layer);
    body = { bytes: unpacked.bytes, cut: unpacked.cut || body.cut };
  }
  return body;
}

async function unpackLayer(layer: string, bytes: Buffer, limit: number): Promise<Collected> {
  const unpack = (unpacker: Unpacker, packed: Buffer) => collect(unpacker, limit, () => unpacker.end(packed));
  try {
    return await unpack(unpackerFor(layer, bytes), bytes);
  } catch (error) {
    const deflated = isBeforeJunk(error) ? deflatedIn(bytes) : null;
    if (deflated === null) throw error;
    return await unpack(createInflateRaw(LENIENT), deflated);
  }
}

/**
 * Whether gzip data ended and something else follows, such as a line end: another member would have to begin there
 * (RFC 1952 §2.2) and does not. The gzip program and browsers pass over it too.
 */
function isBeforeJunk(error: unknown): boolean {
  return error instanceof Error && error.message === 'incorrect header check';
}

/** Reads a stream until it ends or `limit` bytes are there, then closes it. */
export async function collect(stream: Readable, limit: number, start?: () => void): Promise<Collected> {
  const chunks: Buffer[] = [];
  let size = 0;
  start?.();
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) return { bytes: Buffer.concat(chunks).subarray(0, limit), cut: true };
  }
  return { bytes: Buffer.concat(chunks), cut: false };
}

/** A body whose end is missing is read as far as it goes, as browsers do. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH };

type Unpacker = ReturnType<typeof createGunzip | typeof createBrotliDecompress>;

function unpackerFor(layer: string, bytes: Buffer): Unpacker {
  if (layer === 'gzip' || layer === 'x-gzip') return createGunzip(LENIENT);
  if (layer === 'br') return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
  if (layer !== 'deflate') throw new UnknownEncoding(layer);
  // Servers send raw deflate under this name as well; a zlib header has 8 in its low bits (RFC 1950 §2.2).
  return ((bytes[0] ?? 0) & 0x0f) === 8 ? createInflate(LENIENT) : createInflateRaw(LENIENT);
}
