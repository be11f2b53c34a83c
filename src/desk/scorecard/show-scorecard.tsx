import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Desk, DeskContext, DeskHandler } from '../context.js';
import { link } from '../links.js';
import { readForm } from '../read-form.js';
import { goTo, loadFrame, showPage } from '../show-page.js';
import { showProblem } from '../show-problem.js';
import { done, type Message, problem } from '../views/message.js';
import { RunPage } from './run-page.js';
import { ScorecardPage } from './scorecard-page.js';

const SAID: Readonly<Record<string, string>> = {
  started: 'Asked for: a job writes the stories now.',
  used: 'It is used from the next draft on. The record says that you said so.',
};

interface Answer {
  readonly message: Message | null;
  readonly reason?: string;
  readonly status?: ContentfulStatusCode;
}

/** `GET /desk/scorecard`: who drafts, the last scorecard, and all of them over time. */
export function showScorecard(desk: Desk): DeskHandler {
  return async (c) => renderScorecard(desk, c, { message: messageOf(c) });
}

/** `POST /desk/scorecard`: has a job score the writer. */
export function startScoring(desk: Desk): DeskHandler {
  return async (c) => {
    const result = await desk.services.scorecard.start(c.get('editor'));
    if (result.ok) return goTo(c, link.list('scorecard', { said: 'started' }));
    return renderScorecard(desk, c, { message: problem(result.problem), status: 409 });
  };
}

/** `GET /desk/scorecard/:run`: one scoring. */
export function showScoring(desk: Desk): DeskHandler {
  return async (c) => renderRun(desk, c, { message: messageOf(c) });
}

/** `POST /desk/scorecard/:run/override`: uses a refused model all the same. */
export function overrideRefusal(desk: Desk): DeskHandler {
  return async (c) => {
    const reason = (await readForm(c)).text('reason');
    const input = { runId: c.req.param('run') ?? '', reason, editor: c.get('editor') };
    const result = await desk.services.scorecard.override(input);
    if (result.ok) return goTo(c, link.list('scorecard', { said: 'used' }));
    return renderRun(desk, c, { message: problem(result.problem), reason, status: 400 });
  };
}

function messageOf(c: DeskContext): Message | null {
  const text = SAID[c.req.query('said') ?? ''];
  return text === undefined ? null : done(text);
}

async function renderScorecard(
  desk: Desk,
  c: DeskContext,
  { message, status = 200 }: Answer,
): Promise<Response> {
  const [frame, state] = await Promise.all([loadFrame(desk, c), desk.services.scorecard.state()]);
  const view = { frame, state, message, reason: '', now: desk.services.now() };
  return showPage(c, <ScorecardPage {...view} />, status);
}

async function renderRun(
  desk: Desk,
  c: DeskContext,
  { message, reason = '', status = 200 }: Answer,
): Promise<Response> {
  const shown = await desk.services.scorecard.open(c.req.param('run') ?? '');
  if (shown === null)
    return showProblem(desk, c, {
      title: 'No such scorecard',
      problem: 'The desk keeps no scorecard under this address. The list has every one.',
      status: 404,
    });
  const view = { frame: await loadFrame(desk, c), shown, message, reason, now: desk.services.now() };
  return showPage(c, <RunPage {...view} />, status);
}
