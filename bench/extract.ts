/**
 * Extraction on the saved pages of ../shared/data/pages: our extractor (as built in dist/) beside the first attempt
 * and Readability, where they are installed here, scored by the shared scripts.
 *   npm run build && npx tsx bench/extract.ts                    all sets
 *   npm run build && npx tsx bench/extract.ts --set 'wcxb'       one set, or several: 'wcxb|htmldate'
 *   npm run build && npx tsx bench/extract.ts --ours             without the others
 */
import path from 'node:path';
import { OURS, type ScriptFolder, SHARED, withSharedScripts } from './shared-scripts.js';

const OTHERS = ['prototype', 'readability-linkedom', 'defuddle', 'extractus'];

withSharedScripts('extract', (folder) => {
  const pages = folder.unpack('pages/pages.jsonl.gz');
  const others = process.argv.includes('--ours') ? [] : folder.adapters(OTHERS);
  const predictions = [...new Map([['nutgraf', OURS], ...others])].map(([name, file]) =>
    predict(folder, pages, name, file),
  );
  console.log(folder.run('score.mjs', [pages, ...predictions]));
});

/** Extracts every page and prints pages per CPU second. */
function predict(folder: ScriptFolder, pages: string, name: string, file: string): string {
  const out = path.join(folder.scripts, `${name}.jsonl`);
  const at = process.argv.indexOf('--set');
  const set = at < 0 ? [] : ['--set', process.argv[at + 1] ?? ''];
  const data = path.join(SHARED, 'data/pages');
  const told = folder.run('run.mjs', [pages, '--data', data, '--impl', file, '--out', out, ...set]);
  console.log(name.padEnd(22), told);
  return out;
}
