import type { Desk, DeskContext, DeskHandler } from '../context.js';
import type { SourceLine } from '../ports.js';
import { loadFrame, showPage } from '../show-page.js';
import { done, type Message } from '../views/message.js';
import { chooseSources, readChoice } from './choose-sources.js';
import { SourcesPage } from './sources-page.js';

/** `GET /desk/sources?q=…&show=…&sort=…&page=…`: the list. */
export function showSources(desk: Desk): DeskHandler {
  return async (c) => renderSources(desk, c, {});
}

export interface SourcesOptions {
  readonly message?: Message;
  readonly address?: string;
  readonly status?: 200 | 400 | 404 | 409;
}

export async function renderSources(
  desk: Desk,
  c: DeskContext,
  { message, address = '', status = 200 }: SourcesOptions,
): Promise<Response> {
  const [frame, sources] = await Promise.all([loadFrame(desk, c), desk.services.sources.list()]);
  const choice = readChoice((name) => c.req.query(name));
  const view = {
    frame,
    sources,
    address,
    choice,
    chosen: chooseSources(sources, choice),
    message: message ?? messageAfter(c, sources),
    now: desk.services.now(),
  };
  return showPage(c, <SourcesPage {...view} />, status);
}

function messageAfter(c: DeskContext, sources: readonly SourceLine[]): Message | null {
  const said = c.req.query('said');
  if (said === 'cleared') return done('The sample is cleared.');
  const source = sources.find(({ id }) => id === c.req.query('of'));
  if (said === 'retired') return done(`${source?.name ?? 'The source'} is no longer read.`);
  return said === 'added' && source !== undefined
    ? done(`${source.name} is followed now. Its newest articles are being read.`)
    : null;
}
