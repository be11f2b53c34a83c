import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP } from '../../src/commands/help.js';
import { SETTINGS } from '../../src/config.js';
import { STAGE_NAMES } from '../../src/domain/story.js';
import { PIPELINE } from '../../src/pipeline.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('the documents', () => {
  it('README lists every setting with its default and meaning, in order', () => {
    const rows = [...read('README.md').matchAll(/^\| `([A-Z_]+)` \| (.*?) \| (.*?) \|$/gm)].map(
      ([, ...cells]) => cells,
    );
    const wanted = Object.values(SETTINGS).map(({ variable, fallback, meaning }) => [
      variable,
      fallback === '' ? '' : `\`${fallback}\``,
      meaning,
    ]);
    expect(rows).toEqual(wanted);
  });

  it('ARCHITECTURE lists the stages as the pipeline has them', () => {
    const rows = [...read('ARCHITECTURE.md').matchAll(/^\| (\w+) \| (.*?) → (.*?) \| (.*?) \|$/gm)]
      .map(([, name, takes, gives, decides]) => ({ name, takes, gives, decides }))
      .filter(({ name }) => STAGE_NAMES.some((stage) => stage === name));
    expect(rows).toEqual(PIPELINE);
    expect(PIPELINE.map(({ name }) => name)).toEqual(STAGE_NAMES);
  });

  it('README names the commands that the program has', () => {
    const commands = [...HELP.matchAll(/^ {2}nutgraf (\w+)/gm)].map(([, name]) => name ?? '');
    for (const name of commands.filter((command) => command !== 'version'))
      expect(read('README.md')).toContain(name);
    expect(commands).toEqual([
      'start',
      'brief',
      'explain',
      'scorecard',
      'edition',
      'sources',
      'invite',
      'version',
    ]);
  });

  it('every dependency has its reason, and no other is named', () => {
    const {
      dependencies,
      devDependencies,
    }: Record<string, Record<string, string>> = JSON.parse(read('package.json'));
    const decision = read('docs/decisions/0002-dependencies.md');
    for (const name of Object.keys(dependencies ?? {})) expect(decision).toContain(`\`${name}\``);
    const known = Object.keys({ ...dependencies, ...devDependencies });
    const named = [...decision.matchAll(/`(@?[\w./-]+)`/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('links lead to files that are there', () => {
    for (const file of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']) {
      for (const [, target = ''] of read(file).matchAll(/\]\(([^)#]+?)(?:#[^)]*)?\)/g)) {
        if (!target.startsWith('http')) expect(() => readFileSync(path.join(root, target))).not.toThrow();
      }
    }
  });
});
