import type { Desk, DeskHandler } from '../context.js';
import { link } from '../links.js';
import { goTo, loadFrame, showPage } from '../show-page.js';
import { FirstScreen } from './first-screen.js';

/** `POST /desk/sample`: follows the sample newsroom. */
export function trySample(desk: Desk): DeskHandler {
  return async (c) => {
    const result = await desk.services.sources.trySample();
    if (result.ok) return goTo(c, link.list('inbox', { said: 'sample', of: String(result.value.sources) }));
    return showPage(c, <FirstScreen frame={await loadFrame(desk, c)} problem={result.problem} />, 409);
  };
}
