import type { Child, FC } from 'hono/jsx';
import { SCRIPT_ADDRESS } from '../client-script.js';
import type { DeskSettings } from '../context.js';
import type { DeskState, Editor } from '../ports.js';
import { Document, SiteName } from './document.js';
import { KeysWindow } from './keys-window.js';

/** What the head of every desk page shows. */
export interface Frame {
  readonly settings: DeskSettings;
  readonly state: DeskState;
  readonly editor: Editor;
}

export type Place = 'inbox' | 'review' | 'published' | 'spiked' | 'sources' | 'newsletter' | 'model' | 'log';

/** A page behind the door: sample strip, bar with the lists, and the editor's name. */
export const DeskPage: FC<{
  frame: Frame;
  title: string;
  here: Place | null;
  skipTo?: string;
  className?: string;
  /** Seconds after which a browser without scripts looks again. */
  refresh?: number;
  children?: Child;
}> = ({ frame, title, here, skipTo, className, refresh, children }) => (
  <Document
    title={title}
    siteName={frame.settings.siteName}
    script={SCRIPT_ADDRESS}
    lasting={<KeysWindow />}
    {...(className === undefined ? {} : { className })}
    {...(refresh === undefined ? {} : { refresh })}
  >
    <header>
      <a class="skip" href={`#${skipTo ?? 'content'}`}>
        {skipTo === undefined ? 'Skip to the page' : 'Skip to the draft'}
      </a>
      {frame.state.sample ? <SampleStrip /> : null}
      <div class="bar">
        <SiteName siteName={frame.settings.siteName} href={`${frame.settings.baseUrl}/`} />
        <DeskNav state={frame.state} here={here} />
        <div class="end">
          <button type="button" class="plain-button keys-button" data-key="?" aria-keyshortcuts="?" hidden>
            Keys <kbd>?</kbd>
          </button>
          <span class="who">{frame.editor.name}</span>
          <form method="post" action="/desk/sign-out">
            <button type="submit" class="plain-button">
              Sign out
            </button>
          </form>
        </div>
      </div>
    </header>
    {children}
  </Document>
);

const SampleStrip: FC = () => (
  <div class="sample">
    <p>Sample edition: outlets and staff are made up.</p>
    <a href="/desk/sample/removal">Clear the sample</a>
  </div>
);

const DeskNav: FC<{ state: DeskState; here: Place | null }> = ({ state, here }) => {
  const { stories, review, published, spiked, sources } = state.counts;
  return (
    <nav aria-label="Desk">
      <ul>
        <NavItem place="inbox" name="Inbox" count={stories} here={here} />
        <NavItem place="review" name="Review" count={review} here={here} />
        <NavItem place="published" name="Published" count={published} here={here} />
        <NavItem place="spiked" name="Spiked" count={spiked} here={here} />
        <NavItem place="sources" name="Sources" count={sources} here={here} />
        <NavItem place="newsletter" name="Newsletter" here={here} />
        <NavItem place="model" name="Model" here={here} />
        <NavItem place="log" name="Log" here={here} />
      </ul>
    </nav>
  );
};

const NavItem: FC<{ place: Place; name: string; count?: number; here: Place | null }> = (item) => (
  <li>
    <a href={`/desk/${item.place}`} aria-current={item.place === item.here ? 'page' : undefined}>
      {item.name}
      {item.count === undefined || item.count === 0 ? null : <span> {item.count.toLocaleString('en')}</span>}
    </a>
  </li>
);
