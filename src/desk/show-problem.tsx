import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Desk, DeskContext } from './context.js';
import { loadFrame, showPage } from './show-page.js';
import { DeskPage } from './views/desk-page.js';

export interface Trouble {
  readonly title: string;
  /** One or two sentences: what happened, and what to do. */
  readonly problem: string;
  readonly status: ContentfulStatusCode;
}

/** A page of the desk that says what went wrong; for editors who are signed in. */
export async function showProblem(
  desk: Desk,
  c: DeskContext,
  { title, problem, status }: Trouble,
): Promise<Response> {
  const frame = await loadFrame(desk, c);
  return showPage(
    c,
    <DeskPage frame={frame} title={title} here={null}>
      <main class="sheet" id="content">
        <h1>{title}</h1>
        <p class="empty">{problem}</p>
        <p class="choices">
          <a class="btn" href="/desk">
            Back to the desk
          </a>
        </p>
      </main>
    </DeskPage>,
    status,
  );
}
