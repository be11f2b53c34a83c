import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

/** Each gate of `npm run check` is run on a small project with one planted fault: it must fail there, and name it. */
const root = path.resolve(import.meta.dirname, '../..');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function plant(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nutgraf-gate-'));
  folders.push(folder);
  for (const config of ['.dependency-cruiser.cjs', 'tsconfig.json', 'knip.json', 'biome.json', '.jscpd.json'])
    copyFileSync(path.join(root, config), path.join(folder, config));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const manifest = { name: 'planted', type: 'module', private: true, scripts: {} };
  for (const [file, text] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

function run(folder: string, tool: string, args: readonly string[]) {
  const done = spawnSync(path.join(root, 'node_modules/.bin', tool), args, { cwd: folder, encoding: 'utf8' });
  return { status: done.status, output: done.stdout + done.stderr };
}

const cruise = (folder: string) =>
  run(folder, 'depcruise', ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']);

describe('dependency rules', () => {
  const clean = { 'src/domain/a.ts': 'export const a = 1;\n' };

  it('passes a clean tree, and has looked at it', () => {
    const { status, output } = cruise(
      plant({ ...clean, 'src/fetch/b.ts': "import { a } from '../domain/a.js';\nexport const b = a;\n" }),
    );
    expect(output).toMatch(/no dependency violations found \(2 modules, 1 dependencies/);
    expect(status).toBe(0);
  });

  it.each([
    [
      'no-cycles',
      'src/fetch/x.ts',
      "import { y } from './y.js';\nexport const x = (): unknown => y;\n",
      'src/fetch/y.ts',
      "import { x } from './x.js';\nexport const y = (): unknown => x;\n",
    ],
    [
      'stages-are-apart',
      'src/fetch/x.ts',
      "export { y } from '../write/y.js';\n",
      'src/write/y.ts',
      'export const y = 1;\n',
    ],
    [
      'domain-is-pure',
      'src/domain/x.ts',
      "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n",
      'src/domain/y.ts',
      'export const y = 1;\n',
    ],
    [
      'only-app-constructs-adapters',
      'src/desk/x.ts',
      "export { y } from '../adapters/y.js';\n",
      'src/adapters/y.ts',
      'export const y = 1;\n',
    ],
    [
      'adapters-implement-ports',
      'src/db/x.ts',
      "export { y } from '../fetch/y.js';\n",
      'src/fetch/y.ts',
      'export const y = 1;\n',
    ],
    [
      'faces-use-doors',
      'src/site/x.ts',
      "export { y } from '../publish/y.js';\n",
      'src/publish/y.ts',
      'export const y = 1;\n',
    ],
    [
      'no-own-index',
      'src/edit/x.ts',
      "export { y } from './index.js';\n",
      'src/edit/index.ts',
      'export const y = 1;\n',
    ],
    [
      'product-needs-no-dev-package',
      'src/fetch/x.ts',
      "export { parse } from 'planted-dev';\n",
      'node_modules_note.txt',
      '',
    ],
  ])('%s fails on a planted fault', (rule, file, text, other, otherText) => {
    const files: Record<string, string> = { [file]: text, [other]: otherText };
    if (rule === 'product-needs-no-dev-package') {
      files[file] = "import { test } from 'vitest';\nexport const x = test;\n";
      files['package.json'] = JSON.stringify({
        name: 'planted',
        type: 'module',
        devDependencies: { vitest: '*' },
      });
    }
    const { status, output } = cruise(plant(files));
    expect(output).toContain(rule);
    expect(status).not.toBe(0);
  });
});

describe('the other gates', () => {
  it('knip fails on an unused export', () => {
    const folder = plant({
      'src/main.ts': "import { used } from './a.js';\nused();\n",
      'src/a.ts': 'export const used = (): void => {};\nexport const planted = 1;\n',
    });
    const { status, output } = run(folder, 'knip', ['--no-progress']);
    expect(output).toContain('planted');
    expect(status).not.toBe(0);
  });

  it('the linter fails on any, and on a default export', () => {
    const folder = plant({ 'src/a.ts': 'export const a = (x: any) => x;\nexport default a;\n' });
    const { status, output } = run(folder, 'biome', ['lint', '--vcs-enabled=false', 'src']);
    expect(output).toContain('noExplicitAny');
    expect(output).toContain('noDefaultExport');
    expect(status).not.toBe(0);
  });

  it('the type check fails on an unchecked index', () => {
    const folder = plant({ 'src/a.ts': 'export const a = (list: string[]): string => list[0];\n' });
    const { status, output } = run(folder, 'tsc', ['-p', 'tsconfig.json']);
    expect(output).toContain('src/a.ts(1,');
    expect(status).not.toBe(0);
  });

  it('the copy check fails on a copied function', () => {
    const copy = Array.from(
      { length: 30 },
      (_, i) => `export const value${i} = (n: number) => n * ${i} + ${i};`,
    ).join('\n');
    const folder = plant({ 'src/a.ts': `${copy}\n`, 'src/b.ts': `${copy}\n` });
    const { status, output } = run(folder, 'jscpd', ['--config', '.jscpd.json', 'src']);
    expect(output).toMatch(/threshold|duplicat/i);
    expect(status).not.toBe(0);
  });

  it('the measures fail on a long file, a long function and a banned name', () => {
    const body = Array.from({ length: 70 }, (_, i) => `  n += ${i};`).join('\n');
    const folder = plant({
      'src/utils.ts': 'export const a = 1;\n',
      'src/long.ts': '// a line\n'.repeat(401),
      'src/deep.ts': `export function deep(n: number): number {\n${body}\n  return n;\n}\n`,
    });
    const { status, output } = run(folder, 'tsx', [path.join(root, 'tools/check-measures.ts'), folder]);
    expect(output).toContain('src/utils.ts');
    expect(output).toContain('src/long.ts: 401 lines');
    expect(output).toContain('a function of 73 lines');
    expect(status).not.toBe(0);
  });
});
