import type { FC } from 'hono/jsx';
import { AddressForm } from '../sources/address-form.js';
import { DeskPage, type Frame } from '../views/desk-page.js';
import { MessageLine, problem as problemMessage } from '../views/message.js';

/** The empty desk: two ways to begin, each with what it will do. */
export const FirstScreen: FC<{ frame: Frame; problem: string | null }> = ({ frame, problem }) => (
  <DeskPage frame={frame} title="Begin" here={null}>
    <main class="sheet" id="content">
      <MessageLine message={problem === null ? null : problemMessage(problem)} />
      <h1>Nothing is followed yet</h1>
      <p class="intro">Choose how to begin. Neither choice closes the other.</p>
      <div class="two">
        <section aria-labelledby="sample-title">
          <h2 id="sample-title">Try it with the sample newsroom</h2>
          <p>
            A newsroom of made-up outlets runs on this machine. {frame.settings.siteName} reads them, groups
            their reports into stories and drafts briefs. Clean drafts are published in the name of a sample
            editor; the others wait here for you.
          </p>
          <p>It takes about a minute, asks no other server, and can be cleared again with one button.</p>
          <form method="post" action="/desk/sample">
            <button type="submit" class="main-button">
              Try it with the sample newsroom
            </button>
          </form>
        </section>
        <section aria-labelledby="own-title">
          <h2 id="own-title">Follow my own sources</h2>
          <p>
            Give the address of a news site, one of its sections, or a feed. You see what was found before
            anything is followed. Drafts wait here until you approve them: nothing is published by itself.
          </p>
          <AddressForm address="" />
          <p class="ways">
            <a href="/desk/sources/starter-pack">Choose from a starter pack</a>
            <a href="/desk/sources/import">Import a list (OPML)</a>
          </p>
        </section>
      </div>
    </main>
  </DeskPage>
);
