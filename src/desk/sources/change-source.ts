import type { Desk, DeskContext, DeskHandler } from '../context.js';
import { link } from '../links.js';
import type { ActionResult, Editor, SourceDesk } from '../ports.js';
import { readForm } from '../read-form.js';
import { goTo } from '../show-page.js';
import { problem } from '../views/message.js';
import { renderSource } from './show-source.js';

type Change = (sources: SourceDesk, input: { id: string; editor: Editor }) => Promise<ActionResult<null>>;

/** `POST /desk/sources/:source/resumption`: follows a retired source again. */
export const resumeSource = (desk: Desk): DeskHandler => {
  return async (c) => changeSource(desk, c, 'resumed', (sources, input) => sources.resume(input));
};

/** `POST /desk/sources/:source/reading`: has it read as soon as its host's turn comes. */
export const readSource = (desk: Desk): DeskHandler => {
  return async (c) => changeSource(desk, c, 'reading', (sources, input) => sources.readNow(input));
};

/** `POST /desk/sources/:source`: its name, its publisher family and its standing. */
export function updateSource(desk: Desk): DeskHandler {
  return async (c) => {
    const form = await readForm(c);
    const [name, family] = ['name', 'family'].map((field) => form.text(field).trim());
    if (!name || !family) {
      return renderSource(desk, c, { message: problem('Give both a name and a family.'), status: 400 });
    }
    const standing = /^-?[012]$/.test(form.text('standing')) ? Number(form.text('standing')) : 0;
    const change: Change = (sources, input) => sources.update({ ...input, name, family, standing });
    return changeSource(desk, c, 'saved', change);
  };
}

async function changeSource(desk: Desk, c: DeskContext, said: string, change: Change): Promise<Response> {
  const id = c.req.param('source') ?? '';
  const result = await change(desk.services.sources, { id, editor: c.get('editor') });
  if (result.ok) return goTo(c, link.sourcePage(id, { said }));
  return renderSource(desk, c, { message: problem(result.problem), status: 409 });
}
