import type { Desk, DeskHandler } from '../context.js';
import { link } from '../links.js';
import { readForm } from '../read-form.js';
import { goTo } from '../show-page.js';
import { problem } from '../views/message.js';
import { renderSources } from './show-sources.js';

/** `POST /desk/sources`: follows the source at an address. */
export function addSource(desk: Desk): DeskHandler {
  return async (c) => {
    const form = await readForm(c);
    const url = form.text('url').trim();
    const refuse = (sentence: string) =>
      renderSources(desk, c, { message: problem(sentence), address: url, status: 400 });
    if (url === '') return refuse('Give the address of a news site, a section, a feed or a list.');
    const [name, family] = ['name', 'family'].map((field) => form.text(field).trim());
    const named = { ...(name ? { name } : {}), ...(family ? { family } : {}) };
    const result = await desk.services.sources.add({ url, ...named, editor: c.get('editor') });
    return result.ok
      ? goTo(c, link.list('sources', { said: 'added', of: result.value.id }))
      : refuse(result.problem);
  };
}
