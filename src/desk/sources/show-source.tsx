import type { Desk, DeskContext, DeskHandler } from '../context.js';
import { loadFrame, showPage } from '../show-page.js';
import { done, type Message, problem } from '../views/message.js';
import { renderSources } from './show-sources.js';
import { SourcePage } from './source-page.js';

/** `GET /desk/sources/:source?do=retire`: a source with its month, its reads and what can be done with it. */
export function showSource(desk: Desk): DeskHandler {
  return async (c) => renderSource(desk, c, {});
}

/** The source's page; the list with a sentence where the source is not on it. */
export async function renderSource(
  desk: Desk,
  c: DeskContext,
  { message, status = 200 }: { message?: Message; status?: 200 | 400 | 409 },
): Promise<Response> {
  const source = await desk.services.sources.open(c.req.param('source') ?? '');
  if (source === null) {
    const gone = problem('This source is not on the list any more.');
    return renderSources(desk, c, { message: gone, status: 404 });
  }
  const view = {
    frame: await loadFrame(desk, c),
    source,
    message: message ?? messageAfter(c.req.query('said'), source.name),
    retiring: source.active && c.req.query('do') === 'retire',
    now: desk.services.now(),
  };
  return showPage(c, <SourcePage {...view} />, status);
}

function messageAfter(said: string | undefined, name: string): Message | null {
  if (said === 'saved') return done('Saved.');
  if (said === 'resumed') return done(`${name} is followed again.`);
  return said === 'reading'
    ? done(`${name} is read as soon as its host’s turn comes. Load the page again to see.`)
    : null;
}
