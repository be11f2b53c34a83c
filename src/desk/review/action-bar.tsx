import type { FC } from 'hono/jsx';
import { unresolved } from '../../domain/draft.js';
import { briefAddress, link } from '../links.js';
import { MessageLine } from '../views/message.js';
import { sayLeft } from '../words/count-words.js';
import { sayTime } from '../words/say-time.js';
import { isBesideEditor, isOpen, nextToResolve, numberOf, type Screen } from './screen.js';

/** What is left, then Spike and Approve; after an action what happened, with Undo. */
export const ActionBar: FC<{ screen: Screen }> = ({ screen }) => (
  <footer class="foot">
    <MessageLine message={isBesideEditor(screen) ? null : screen.message} />
    <Choices screen={screen} />
  </footer>
);

const Choices: FC<{ screen: Screen }> = ({ screen }) => {
  if (!isOpen(screen.review.draft)) return <Decided screen={screen} />;
  if (screen.asking === 'spike') return <AskWhySpike screen={screen} />;
  const { draft } = screen.review;
  return (
    <>
      <Left screen={screen} />
      <a
        class="btn"
        href={link.review(draft.id, { claim: screen.current?.claim.id ?? null, do: 'spike' })}
        data-key="x"
        aria-keyshortcuts="x"
      >
        Spike <kbd>X</kbd>
      </a>
      <form method="post" action={link.draft(draft.id, 'approval')}>
        <input type="hidden" name="version" value={String(draft.version)} />
        <button type="submit" class="main-button" data-key="a" aria-keyshortcuts="a">
          Approve <kbd>A</kbd>
        </button>
      </form>
    </>
  );
};

const Left: FC<{ screen: Screen }> = ({ screen }) => {
  const { draft } = screen.review;
  const words = sayLeft(unresolved(draft).length);
  const next = nextToResolve(draft, screen.current?.claim.id ?? null);
  return (
    <p class="left">
      {next === null ? (
        words
      ) : (
        <a
          href={link.review(draft.id, { claim: next.id }, numberOf(draft, next.id))}
          data-go="next"
          data-key="f"
          aria-keyshortcuts="f"
        >
          <span>{words}</span> <kbd>F</kbd>
        </a>
      )}
    </p>
  );
};

const AskWhySpike: FC<{ screen: Screen }> = ({ screen }) => {
  const { draft } = screen.review;
  return (
    <form method="post" action={link.draft(draft.id, 'spike')} class="ask">
      <input type="hidden" name="version" value={String(draft.version)} />
      <label for="reason">Why spike it? Only the desk sees this.</label>
      <input id="reason" name="reason" required autofocus autocomplete="off" value={screen.typed ?? ''} />
      <button type="submit" class="main-button">
        Spike
      </button>
      <a class="btn" data-cancel href={link.review(draft.id, { claim: screen.current?.claim.id ?? null })}>
        Cancel
      </a>
    </form>
  );
};

const Decided: FC<{ screen: Screen }> = ({ screen }) => {
  const { draft } = screen.review;
  if (draft.state === 'spiked')
    return (
      <>
        <p class="left">Spiked. Readers never saw it.</p>
        <form method="post" action={link.draft(draft.id, 'reversal')}>
          <button type="submit">Take the spike back</button>
        </form>
      </>
    );
  const when = draft.publishedAt === null ? '' : ` ${sayTime(draft.publishedAt, screen.now)}`;
  return (
    <>
      <p class="left">{`Published${when}, approved by ${draft.approvedBy ?? 'an editor'}`}</p>
      <a class="btn" href={briefAddress(screen.frame.settings.baseUrl, draft.slug)}>
        See the page
      </a>
    </>
  );
};
