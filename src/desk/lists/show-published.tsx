import type { Desk, DeskHandler } from '../context.js';
import { briefAddress, link } from '../links.js';
import { loadFrame, showPage } from '../show-page.js';
import { NewsList } from '../stories/story-links.js';
import { count } from '../words/count-words.js';
import { sayListTime } from '../words/say-time.js';
import { ListPage } from './list-page.js';

/** `GET /desk/published`: what readers see, who approved it, and a way to each page. */
export function showPublished(desk: Desk): DeskHandler {
  return async (c) => {
    const [frame, lines] = await Promise.all([loadFrame(desk, c), desk.services.review.published()]);
    const now = desk.services.now();
    const intro =
      lines.length === 0
        ? 'No brief has been approved yet.'
        : `${count(lines.length, 'brief')}, newest first.`;
    return showPage(
      c,
      <ListPage frame={frame} here="published" title="Published" intro={intro}>
        {lines.length === 0 ? (
          <p class="choices">
            <a class="btn" href="/desk/review">
              Review a draft
            </a>
          </p>
        ) : (
          <ol class="lines">
            {lines.map((line) => (
              <li class="line">
                <h2 dir="auto">
                  <a href={briefAddress(desk.settings.baseUrl, line.slug)}>{line.headline}</a>
                </h2>
                <p class="meta">
                  {sayListTime(line.publishedAt, now)} · approved by {line.approvedBy}
                </p>
                {line.newSince.length === 0 ? null : (
                  <>
                    <p class="meta due">New since publication:</p>
                    <NewsList news={line.newSince} />
                    <p class="meta">
                      <a href={link.story(line.storyId)}>
                        The story, and a follow-up<span class="vh"> to {line.headline}</span>
                      </a>
                    </p>
                  </>
                )}
                <div class="aside">
                  <a href={link.review(line.id)}>
                    Statements and sources<span class="vh"> of {line.headline}</span>
                  </a>
                </div>
              </li>
            ))}
          </ol>
        )}
      </ListPage>,
    );
  };
}
