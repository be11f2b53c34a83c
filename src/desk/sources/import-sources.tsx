import type { Desk, DeskContext, DeskHandler } from '../context.js';
import { loadFrame, showPage } from '../show-page.js';
import { AddedPage } from './added-page.js';
import { ImportPage } from './import-page.js';

/** `GET /desk/sources/import`: asks for a list. */
export function askImport(desk: Desk): DeskHandler {
  return async (c) => showPage(c, <ImportPage frame={await loadFrame(desk, c)} problem={null} text="" />);
}

/** `POST /desk/sources/import`: follows what the list names. To post it again changes nothing. */
export function importSources(desk: Desk): DeskHandler {
  return async (c) => {
    const { file, text } = await readList(c);
    const list = file || text;
    const result =
      list.trim() === ''
        ? { ok: false as const, problem: 'Choose an OPML file, or paste its text.' }
        : await desk.services.sources.importOpml(list);
    const frame = await loadFrame(desk, c);
    if (result.ok) return showPage(c, <AddedPage frame={frame} result={result.value} />);
    return showPage(c, <ImportPage frame={frame} problem={result.problem} text={text} />, 400);
  };
}

async function readList(c: DeskContext): Promise<{ file: string; text: string }> {
  const body = await c.req.parseBody();
  const { file, text } = body;
  return {
    file: file instanceof File ? await file.text() : '',
    text: typeof text === 'string' ? text : '',
  };
}

/** `GET /desk/sources/sources.opml`: the active sources, for another reader. */
export function exportSources(desk: Desk): DeskHandler {
  return async (c) =>
    c.body(await desk.services.sources.exportOpml(), 200, {
      'content-type': 'text/x-opml; charset=utf-8',
      'content-disposition': 'attachment; filename="sources.opml"',
    });
}
