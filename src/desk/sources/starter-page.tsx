import type { FC } from 'hono/jsx';
import type { PackCategory } from '../ports.js';
import { DeskPage, type Frame } from '../views/desk-page.js';
import { MessageLine, problem as problemMessage } from '../views/message.js';

/** The sources that come with the desk: off until an editor chooses them. */
export const StarterPage: FC<{ frame: Frame; pack: readonly PackCategory[]; problem: string | null }> = (
  view,
) => (
  <DeskPage frame={view.frame} title="Starter pack" here="sources">
    <main class="sheet" id="content">
      <p class="back">
        <a href="/desk/sources">Sources</a>
      </p>
      <MessageLine message={view.problem === null ? null : problemMessage(view.problem)} />
      <h1>Starter pack</h1>
      <p class="intro">
        Outlets that report on AI and technology. None is followed until you choose it, and each can be
        retired again. What an outlet reserves is read before anything of it is used.
      </p>
      {view.pack.length === 0 ? (
        <p class="empty">The starter pack is empty.</p>
      ) : (
        <PackForm pack={view.pack} />
      )}
    </main>
  </DeskPage>
);

const PackForm: FC<{ pack: readonly PackCategory[] }> = ({ pack }) => (
  <form method="post" action="/desk/sources/starter-pack" class="pack">
    {pack.map(({ name, sources }, category) => (
      <fieldset>
        <legend>{name || 'Other outlets'}</legend>
        <ul>
          {sources.map((source, at) => (
            <li>
              <input
                type="checkbox"
                id={`p${category}-${at}`}
                name="url"
                value={source.url}
                disabled={source.followed}
                checked={source.followed}
              />
              <label for={`p${category}-${at}`}>
                {source.name}
                <span class="meta">
                  {source.followed ? 'followed' : hostOf(source.siteUrl ?? source.url)}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    ))}
    <div class="choices">
      <button type="submit" class="main-button">
        Follow the chosen ones
      </button>
      <a class="btn" href="/desk/sources">
        Not now
      </a>
    </div>
  </form>
);

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
