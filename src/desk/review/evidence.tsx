import type { FC } from 'hono/jsx';
import { link } from '../links.js';
import type { ReviewSource } from '../ports.js';
import { Card } from './card.js';
import type { Screen } from './screen.js';
import { SourceText } from './source-text.js';

/** The panel at the end: a card for each statement, of which one shows, and the sources' whole texts. */
export const Evidence: FC<{ screen: Screen }> = ({ screen }) => (
  <aside class="evidence" aria-label="Evidence">
    {screen.statements.map((statement) => (
      <Card statement={statement} screen={screen} />
    ))}
    {screen.review.sources.length === 0 ? null : (
      <div class="tabs" role="tablist" aria-label="Sources">
        {screen.review.sources.map((source) => (
          <SourceTab source={source} screen={screen} />
        ))}
      </div>
    )}
    {screen.review.sources.map((source) => (
      <SourceText source={source} screen={screen} />
    ))}
  </aside>
);

const SourceTab: FC<{ source: ReviewSource; screen: Screen }> = ({ source, screen }) => {
  const shown = source.n === screen.shown;
  const claim = screen.current?.claim.id ?? null;
  const key = source.n <= 9 ? String(source.n) : undefined;
  return (
    <a
      role="tab"
      id={`tab${source.n}`}
      href={link.review(screen.review.draft.id, { claim, source: String(source.n) })}
      aria-selected={shown ? 'true' : 'false'}
      aria-controls={`source${source.n}`}
      tabindex={shown ? 0 : -1}
      data-source={String(source.n)}
      data-key={key}
      aria-keyshortcuts={key}
    >
      {source.n} {source.outlet}
    </a>
  );
};
