import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const SHARED = fileURLToPath(new URL('../../shared/data/', import.meta.url));

/** The rows of a gzipped JSONL file of ../shared/data; null where that folder is absent. */
export function readSharedJsonl<Row>(path: string): Row[] | null {
  const file = SHARED + path;
  if (!existsSync(file)) return null;
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}
