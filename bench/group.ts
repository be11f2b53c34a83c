/**
 * Grouping on labelled news streams: our grouper beside the plain centroid engine and a first attempt, in one run.
 * Usage: npx tsx bench/group.ts [SET …]   (needs ../shared)
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const shared = path.resolve(import.meta.dirname, '../../shared');
const SETS = ['gva-dev', 'allsides-dev', 'ecb-dev', 'mixs-dev'];

if (!existsSync(shared))
  console.log('bench/group needs ../shared (scoring scripts and data), which is not here.');
else run(process.argv.slice(2).length > 0 ? process.argv.slice(2) : SETS);

function run(sets: readonly string[]): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nutgraf-bench-group-'));
  try {
    const files = sets.map((name) => unpack(name, folder));
    const grouper = path.resolve(import.meta.dirname, '../dist/src/group/index.js');
    const engine = path.join(folder, 'ours.mjs');
    writeFileSync(
      engine,
      `import { createGrouper } from ${JSON.stringify(grouper)};
export function createClusterer() { const g = createGrouper(); return { add: (a) => g.add(a), storyOf: (id) => g.storyOf(id) }; }\n`,
    );
    const bench = path.join(shared, 'bench/group');
    for (const file of [
      engine,
      path.join(bench, 'engines/graph.mjs'),
      path.join(bench, 'engines/tfidf.mjs'),
    ]) {
      console.log(`\n${path.basename(file, '.mjs')}`);
      const args = [path.join(bench, 'score-clusters.mjs'), '--engine', file, '--data', files.join(',')];
      spawnSync(process.execPath, args, { stdio: 'inherit' });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unpack(name: string, folder: string): string {
  const file = path.join(folder, `${name}.jsonl`);
  writeFileSync(file, gunzipSync(readFileSync(path.join(shared, 'data/group', `${name}.jsonl.gz`))));
  return file;
}
