import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const ROOT = path.resolve(import.meta.dirname, '..');
export const SHARED = path.resolve(ROOT, '../shared');
/** What the scripts score: the extract stage as built. */
export const OURS = path.join(ROOT, 'dist/src/extract/index.js');

/** A temporary copy of a folder of ../shared/bench, where its adapters find our packages. */
export interface ScriptFolder {
  readonly scripts: string;
  /** Unpacks a file of ../shared/data beside the scripts. */
  readonly unpack: (file: string) => string;
  /** The adapters of the folder whose packages are installed here, by name. */
  readonly adapters: (names: readonly string[]) => Map<string, string>;
  /** Runs a script in UTC and gives what it printed. */
  readonly run: (script: string, args: readonly string[], environment?: Record<string, string>) => string;
}

/** Runs `work` on a copy of ../shared/bench/NAME; says so in one line where that or our build is missing. */
export function withSharedScripts(name: string, work: (folder: ScriptFolder) => void): void {
  const source = path.join(SHARED, 'bench', name);
  if (!existsSync(source)) {
    console.log(`skipped: ../shared/bench/${name} is not here`);
    return;
  }
  if (!existsSync(OURS)) {
    console.log('skipped: dist/ is not built; run `npm run build` first');
    return;
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), `nutgraf-bench-${name}-`));
  try {
    cpSync(source, path.join(folder, name), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    work(openFolder(folder, path.join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function openFolder(folder: string, scripts: string): ScriptFolder {
  return {
    scripts,
    unpack: (file) => {
      const target = path.join(folder, path.basename(file, '.gz'));
      writeFileSync(target, gunzipSync(readFileSync(path.join(SHARED, 'data', file))));
      return target;
    },
    adapters: (names) => {
      const files = names.map((name) => [name, path.join(scripts, 'adapters', `${name}.mjs`)] as const);
      const [here, missing] = [true, false].map((wanted) =>
        files.filter(([, file]) => loads(file) === wanted),
      );
      if (missing?.length) console.log('not installed here:', missing.map(([adapter]) => adapter).join(', '));
      return new Map(here);
    },
    run: (script, args, environment = {}) => runNode(path.join(scripts, script), args, environment),
  };
}

/** An adapter loads where every package that it wraps is installed. */
function loads(file: string): boolean {
  const { status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `await import(${JSON.stringify(file)})`],
    {
      stdio: 'ignore',
    },
  );
  return status === 0;
}

function runNode(script: string, args: readonly string[], environment: Record<string, string>): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env: { ...environment, TZ: 'UTC' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${path.basename(script)} ended with ${status}: ${stderr}`);
  return stdout.trim();
}
