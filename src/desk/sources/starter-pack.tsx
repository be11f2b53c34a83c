import type { Desk, DeskContext, DeskHandler } from '../context.js';
import { readForm } from '../read-form.js';
import { loadFrame, showPage } from '../show-page.js';
import { AddedPage } from './added-page.js';
import { StarterPage } from './starter-page.js';

/** `GET /desk/sources/starter-pack`: what comes with the desk, to choose from. */
export function showStarterPack(desk: Desk): DeskHandler {
  return async (c) => renderPack(desk, c, null);
}

/** `POST /desk/sources/starter-pack`: follows the chosen ones. To post it again changes nothing. */
export function addFromPack(desk: Desk): DeskHandler {
  return async (c) => {
    const urls = (await readForm(c)).all('url').filter((url) => url !== '');
    if (urls.length === 0) return renderPack(desk, c, 'Choose at least one outlet.');
    const result = await desk.services.sources.addAll(urls);
    return showPage(c, <AddedPage frame={await loadFrame(desk, c)} result={result} />);
  };
}

async function renderPack(desk: Desk, c: DeskContext, problem: string | null): Promise<Response> {
  const [frame, pack] = await Promise.all([loadFrame(desk, c), desk.services.sources.starterPack()]);
  return showPage(
    c,
    <StarterPage frame={frame} pack={pack} problem={problem} />,
    problem === null ? 200 : 400,
  );
}
