import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Desk, DeskContext, DeskHandler } from './context.js';
import { showPage } from './show-page.js';
import { showProblem } from './show-problem.js';
import { DoorPage } from './views/door-page.js';

/** Answers a refused or failed request with a sentence; what broke goes to the program's own log. */
export function answerFault(desk: Desk): (error: Error, c: DeskContext) => Promise<Response> {
  return async (error, c) => {
    if (error instanceof HTTPException && error.status === 403)
      return plainProblem(
        desk,
        c,
        'Not done',
        'This form came from another site, so it was refused. Open the desk and act there.',
        403,
      );
    const { report = console.error } = desk.services;
    report(error, new URL(c.req.url).pathname);
    const sentence =
      'Something failed on our side and nothing was changed. Go back and try again; the program’s log says what failed.';
    return plainProblem(desk, c, 'That did not work', sentence, 500);
  };
}

export function answerTooLarge(desk: Desk): (c: DeskContext) => Promise<Response> {
  return (c) =>
    plainProblem(
      desk,
      c,
      'Too long',
      'What was sent is longer than the desk takes. Go back and shorten it.',
      413,
    );
}

/** Every address of the desk that has no handler. */
export function answerNothingHere(desk: Desk): DeskHandler {
  return (c) =>
    showProblem(desk, c, {
      title: 'Nothing here',
      problem: 'The desk has no such page. The address may be incomplete.',
      status: 404,
    });
}

/** Needs nothing that could fail again: no session, no database. */
function plainProblem(
  desk: Desk,
  c: DeskContext,
  title: string,
  sentence: string,
  status: ContentfulStatusCode,
): Promise<Response> {
  return showPage(
    c,
    <DoorPage siteName={desk.settings.siteName} title={title} intro={sentence}>
      <p class="choices">
        <a class="btn" href="/desk">
          Open the desk
        </a>
      </p>
    </DoorPage>,
    status,
  );
}
