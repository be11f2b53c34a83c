import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of this package, from the sources as well as from the built program. */
export function packageRoot(): string {
  for (let at = import.meta.dirname; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, 'package.json')) && existsSync(path.join(at, 'migrations'))) return at;
    if (at === path.dirname(at)) throw new Error('the package’s own folder was not found above its program');
  }
}

/** The version in package.json. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '0';
}
