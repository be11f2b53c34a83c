import type { Desk, DeskHandler } from '../context.js';
import { link } from '../links.js';
import { goTo } from '../show-page.js';
import { problem } from '../views/message.js';
import { renderSources } from './show-sources.js';

/** `POST /desk/sources/:source/retirement`: stops reading it; what it reported stays. */
export function retireSource(desk: Desk): DeskHandler {
  return async (c) => {
    const id = c.req.param('source') ?? '';
    const result = await desk.services.sources.retire({ id, editor: c.get('editor') });
    if (result.ok) return goTo(c, link.list('sources', { said: 'retired', of: id }));
    return renderSources(desk, c, { message: problem(result.problem), status: 409 });
  };
}
