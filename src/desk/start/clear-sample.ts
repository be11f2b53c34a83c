import type { Desk, DeskHandler } from '../context.js';
import { goTo } from '../show-page.js';
import { showProblem } from '../show-problem.js';

/** `POST /desk/sample/removal`: removes everything that came from the sample. */
export function clearSample(desk: Desk): DeskHandler {
  return async (c) => {
    const result = await desk.services.sources.clearSample();
    if (!result.ok)
      return showProblem(desk, c, {
        title: 'The sample was not cleared',
        problem: result.problem,
        status: 409,
      });
    return goTo(c, '/desk/sources?said=cleared');
  };
}
