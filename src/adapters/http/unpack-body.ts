import type { Readable } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

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
    .filter((layer) => layer !== '' && layer !== 'identity');
  if (layers.length > MOST_LAYERS) throw new UnknownEncoding(encoding);
  let body = packed;
  for (const layer of layers.reverse()) {
    if (body.bytes.length === 0) break;
    const unpacker = unpackerFor(layer, body.bytes);
    const unpacked = await collect(unpacker, limit, () => unpacker.end(body.bytes));
    if (unpacked.bytes.length === 0 && body.bytes.length > PACKED_NOTHING) throw new DamagedPacking(layer);
    body = { bytes: unpacked.bytes, cut: unpacked.cut || body.cut };
  }
  return body;
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
function unpackerFor(layer: string, bytes: Buffer) {
  const lenient = { finishFlush: constants.Z_SYNC_FLUSH };
  if (layer === 'gzip' || layer === 'x-gzip') return createGunzip(lenient);
  if (layer === 'br') return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
  if (layer !== 'deflate') throw new UnknownEncoding(layer);
  // Servers send raw deflate under this name as well; a zlib header has 8 in its low bits (RFC 1950 §2.2).
  return ((bytes[0] ?? 0) & 0x0f) === 8 ? createInflate(lenient) : createInflateRaw(lenient);
}
