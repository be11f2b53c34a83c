import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PageUnusable } from '../pages/errors.js';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check its name',
  EISDIR: 'it is a folder; give the name of a file',
  EACCES: 'there is no permission to read it; change that, or give another',
};

/** @throws PageUnusable */
export async function readTextFile(file: string, cwd: string): Promise<string> {
  try {
    return await readFile(path.resolve(cwd, file), 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new PageUnusable(file, `${file} cannot be read: ${WHY[code] ?? `it failed with ${code}`}.`, {
      cause,
    });
  }
}
