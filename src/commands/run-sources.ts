import { readFile } from 'node:fs/promises';
import type { SourceDesk, SourceLine } from '../desk/ports.js';
import { endWithCode } from './pages/end-with-code.js';
import { PageCommandFailed, PageUnusable } from './pages/errors.js';
import { EXIT } from './pages/page-io.js';
import { checkOutput, writeOutput } from './pages/write-output.js';
import type { SourcesTask } from './read-sources-arguments.js';
import type { Terminal } from './run-start.js';

/** Who the record says it was: a command has no signed-in editor. */
const OPERATOR = { id: 'operator', name: 'The operator' };

/**
 * `nutgraf sources`: lists, follows, imports and exports what the desk reads.
 * @returns 0 when it was done, 3 where an address or a file cannot be used, 4 where there is nothing to export
 */
export async function runSources(desk: SourceDesk, task: SourcesTask, terminal: Terminal): Promise<number> {
  return await endWithCode(terminal.stderr, async () => {
    switch (task.do) {
      case 'list':
        return listSources(desk, terminal);
      case 'add':
        return addSource(desk, task.url, terminal);
      case 'import':
        return importFile(desk, task.file, terminal);
      case 'export':
        return exportList(desk, task.file, terminal);
    }
  });
}

async function listSources(desk: SourceDesk, { stdout, stderr }: Terminal): Promise<void> {
  const list = await desk.list();
  stdout.write(list.map(line).join(''));
  if (list.length === 0)
    stderr.write('Nothing is followed yet; “nutgraf sources add ADDRESS” follows the first source.\n');
}

/** Fields divided by tabs, so that other programs can read it: address, state, minutes between reads, name. */
function line({ url, active, problem, cadence, name, notice }: SourceLine): string {
  const state = active ? (problem === null ? 'read' : 'failing') : 'retired';
  const why = problem ?? notice;
  return `${[url, state, Math.round(cadence), name, ...(why === null ? [] : [why])].join('\t')}\n`;
}

async function addSource(desk: SourceDesk, url: string, { stdout }: Terminal): Promise<void> {
  const result = await desk.add({ url, editor: OPERATOR });
  if (!result.ok) throw new PageUnusable(url, result.problem);
  stdout.write(`${result.value.name} is followed now: ${result.value.url}\n`);
}

async function importFile(desk: SourceDesk, file: string, { stdout, stderr }: Terminal): Promise<void> {
  const result = /^https?:\/\//i.test(file)
    ? await desk.importFrom(file)
    : await desk.importOpml(await readList(file));
  if (!result.ok) throw new PageUnusable(file, result.problem);
  const { added, already, refused } = result.value;
  for (const { url, problem } of refused) stderr.write(`${url}: ${problem}\n`);
  stdout.write(`${added} added, ${already} followed already, ${refused.length} refused.\n`);
  if (added + already === 0) throw new PageUnusable(file, `Nothing of ${file} can be followed.`);
}

async function readList(file: string): Promise<Uint8Array> {
  return await readFile(file).catch((cause: unknown) => {
    throw new PageUnusable(file, `${file} cannot be read; check its name and who may read it.`, { cause });
  });
}

async function exportList(desk: SourceDesk, file: string | null, { stdout }: Terminal): Promise<void> {
  const where = file === null ? null : await checkOutput(file, process.cwd());
  const count = (await desk.list()).filter(({ active }) => active).length;
  if (count === 0)
    throw new PageCommandFailed('Nothing is followed yet, so there is no list.', EXIT.unsupported);
  const opml = await desk.exportOpml();
  if (file === null || where === null) return void stdout.write(opml);
  await writeOutput(file, where, opml);
  stdout.write(`${count === 1 ? '1 source' : `${count} sources`} written to ${file}.\n`);
}
