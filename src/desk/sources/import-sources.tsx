import type { Desk, DeskContext, DeskHandler } from '../context.js';
import type { ActionResult, SourcesAdded } from '../ports.js';
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
    const { file, text, url } = await readList(c);
    const result = await follow(desk, { file, text, url });
    const frame = await loadFrame(desk, c);
    if (result.ok) return showPage(c, <AddedPage frame={frame} result={result.value} />);
    return showPage(c, <ImportPage frame={frame} problem={result.problem} text={text} />, 400);
  };
}

interface GivenList {
  /** Its bytes say which charset they are in. */
  readonly file: Uint8Array;
  readonly text: string;
  /** Where a list was found. */
  readonly url: string;
}

async function follow(
  { services }: Desk,
  { file, text, url }: GivenList,
): Promise<ActionResult<SourcesAdded>> {
  if (url !== '') return await services.sources.importFrom(url);
  if (file.length > 0) return await services.sources.importOpml(file);
  if (text.trim() !== '') return await services.sources.importOpml(text);
  return { ok: false, problem: 'Choose an OPML file, or paste its text.' };
}

async function readList(c: DeskContext): Promise<GivenList> {
  const { file, text, url } = await c.req.parseBody();
  return {
    file: new Uint8Array(file instanceof File ? await file.arrayBuffer() : []),
    text: typeof text === 'string' ? text : '',
    url: typeof url === 'string' ? url.trim() : '',
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
