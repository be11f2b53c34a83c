import type { Desk, DeskHandler } from '../context.js';
import { loadFrame, showPage } from '../show-page.js';
import { DeskPage } from '../views/desk-page.js';

/** `GET /desk/sample/removal`: what clearing the sample will do, before it is done. */
export function askClearSample(desk: Desk): DeskHandler {
  return async (c) => {
    const frame = await loadFrame(desk, c);
    return showPage(
      c,
      <DeskPage frame={frame} title="Clear the sample" here="sources">
        <main class="sheet" id="content">
          <h1>Clear the sample?</h1>
          <p class="empty">
            Its outlets, stories, drafts and published briefs go away for good, also from the public site.
            Sources that you added yourself, and what they reported, stay.
          </p>
          <form method="post" action="/desk/sample/removal" class="choices">
            <button type="submit" class="main-button">
              Clear the sample
            </button>
            <a class="btn" href="/desk/sources">
              Keep it
            </a>
          </form>
        </main>
      </DeskPage>,
    );
  };
}
