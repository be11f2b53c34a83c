import type { Desk, DeskHandler } from '../context.js';
import { goTo, loadFrame, showPage } from '../show-page.js';
import { FirstScreen } from './first-screen.js';

/** `GET /desk`: the first screen while nothing is followed, else where the work is. */
export function showHome(desk: Desk): DeskHandler {
  return async (c) => {
    const frame = await loadFrame(desk, c);
    if (frame.state.empty) return showPage(c, <FirstScreen frame={frame} problem={null} />);
    return goTo(c, frame.state.counts.review > 0 ? '/desk/review' : '/desk/inbox');
  };
}
