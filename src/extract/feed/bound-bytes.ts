import { constants, gunzipSync } from 'node:zlib';

/** More than any feed that is read to be followed; bytes. */
const MOST_BYTES = 16_000_000;

export interface BoundBytes {
  readonly bytes: Uint8Array;
  /** One sentence for each thing that was done. */
  readonly problems: readonly string[];
}

/**
 * A feed's bytes, unpacked where they are gzip although nothing said so (sitemaps are kept that way, and servers
 * forget the header), and cut where they are too many.
 */
export function boundBytes(given: Uint8Array): BoundBytes {
  const unpacked = unpack(given);
  const problems = unpacked === given ? [] : ['The feed was packed with gzip unannounced; it was unpacked.'];
  if (unpacked.length <= MOST_BYTES) return { bytes: unpacked, problems };
  problems.push(`The feed is longer than ${MOST_BYTES / 1e6} million bytes; the rest was not read.`);
  return { bytes: unpacked.subarray(0, MOST_BYTES), problems };
}

/** The bytes as they are where they are no gzip, or broken gzip. */
function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    // A file that was cut off still gives what it holds.
    return gunzipSync(bytes, { maxOutputLength: 4 * MOST_BYTES, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (error instanceof Error) return bytes;
    throw error;
  }
}
