import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProgramMark } from './domain/scorecard-run.js';
import { packageVersion } from './package-root.js';

/** What tells this program from another: its version, and a fingerprint of the verifier's weights. */
export function markProgram(): ProgramMark {
  const folder = path.join(import.meta.dirname, 'verify/weights');
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort())
    if (file.endsWith('.json')) hash.update(readFileSync(path.join(folder, file)));
  return { version: packageVersion(), weights: hash.digest('hex').slice(0, 12) };
}
