import type { Desk, DeskHandler } from '../context.js';
import { link } from '../links.js';
import { loadFrame, showPage } from '../show-page.js';
import { count } from '../words/count-words.js';
import { sayListTime } from '../words/say-time.js';
import { ListPage } from './list-page.js';

/** `GET /desk/spiked`: dropped drafts, why, and a way back for each. */
export function showSpiked(desk: Desk): DeskHandler {
  return async (c) => {
    const [frame, lines] = await Promise.all([loadFrame(desk, c), desk.services.review.spiked()]);
    const now = desk.services.now();
    const intro =
      lines.length === 0 ? 'Nothing is spiked.' : `${count(lines.length, 'draft')} that readers never saw.`;
    return showPage(
      c,
      <ListPage frame={frame} here="spiked" title="Spiked" intro={intro}>
        {lines.length === 0 ? (
          <p class="empty">
            A draft that you spike in review waits here, with your reason, and can be taken back.
          </p>
        ) : (
          <ol class="lines">
            {lines.map((line) => (
              <li class="line">
                <h2 dir="auto">
                  <a href={link.review(line.id)}>{line.headline}</a>
                </h2>
                <p dir="auto">{line.reason}</p>
                <p class="meta">
                  Spiked by {line.by}, {sayListTime(line.at, now)}
                </p>
                <div class="aside">
                  <form method="post" action={link.draft(line.id, 'reversal')}>
                    <button type="submit" class="small-button">
                      Take it back<span class="vh">: {line.headline}</span>
                    </button>
                  </form>
                </div>
              </li>
            ))}
          </ol>
        )}
      </ListPage>,
    );
  };
}
