import { access, constants, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { OutputUnusable } from './errors.js';

/** Makes sure, before any work, that a file can be written. Throws OutputUnusable. */
export async function checkOutput(output: string, cwd: string): Promise<string> {
  const file = path.resolve(cwd, output);
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) throw new OutputUnusable(output, 'it is a folder; add the name of a file');
  try {
    await access(found === null ? path.dirname(file) : file, constants.W_OK);
  } catch (cause) {
    throw explain(output, file, cause);
  }
  return file;
}

/** Throws OutputUnusable. */
export async function writeOutput(output: string, file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (cause) {
    throw explain(output, file, cause);
  }
}

function explain(output: string, file: string, cause: unknown): OutputUnusable {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const folder = path.dirname(file);
  const why: Record<string, string> = {
    ENOENT: `the folder ${folder} does not exist; make it first`,
    ENOTDIR: `${folder} is not a folder; choose another place`,
    EACCES: `there is no permission to write in ${folder}; choose another place with --output`,
    EROFS: `${folder} is on a read-only disk; choose another place with --output`,
    ENOSPC: 'the disk is full; make room, or choose another place with --output',
  };
  return new OutputUnusable(output, why[code] ?? `it failed with ${code || String(cause)}`, { cause });
}
