import type { FC } from 'hono/jsx';
import { DeskPage, type Frame } from '../views/desk-page.js';
import { MessageLine, problem as problemMessage } from '../views/message.js';

/** Asks for a list of sources as other readers export it. */
export const ImportPage: FC<{ frame: Frame; problem: string | null; text: string }> = (view) => (
  <DeskPage frame={view.frame} title="Import a list" here="sources">
    <main class="sheet" id="content">
      <p class="back">
        <a href="/desk/sources">Sources</a>
      </p>
      <MessageLine message={view.problem === null ? null : problemMessage(view.problem)} />
      <h1>Import a list of sources</h1>
      <p class="intro">
        Every news reader exports what it follows as OPML. Choose the file, or paste its text; a list that has
        an address is given on the page of sources. What is followed already stays as it is.
      </p>
      <form method="post" action="/desk/sources/import" enctype="multipart/form-data" class="ask fields wide">
        <label for="file">OPML file</label>
        <input id="file" name="file" type="file" accept=".opml,.xml,text/x-opml,text/xml,application/xml" />
        <label for="text">or its text</label>
        <textarea id="text" name="text" rows={8} spellcheck={false} dir="ltr">
          {view.text}
        </textarea>
        <div class="choices">
          <button type="submit" class="main-button">
            Follow the sources of the list
          </button>
          <a class="btn" href="/desk/sources">
            Never mind
          </a>
        </div>
      </form>
    </main>
  </DeskPage>
);
