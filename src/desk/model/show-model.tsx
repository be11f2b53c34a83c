import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Desk, DeskContext, DeskHandler } from '../context.js';
import { readForm } from '../read-form.js';
import { goTo, loadFrame, showPage } from '../show-page.js';
import { done, type Message, problem } from '../views/message.js';
import { ModelPage } from './model-page.js';
import { readModelForm } from './read-model-form.js';

const SAID: Readonly<Record<string, string>> = {
  saved:
    'Saved. Another model, address, style or beat is scored before it drafts; the rest holds from the next draft on.',
};

/** `GET /desk/model`: the language model's settings, what it used up, and its last calls. */
export function showModel(desk: Desk): DeskHandler {
  return async (c) => {
    const text = SAID[c.req.query('said') ?? ''];
    return renderModel(desk, c, text === undefined ? null : done(text), 200);
  };
}

/** `POST /desk/model`: saves the settings. */
export function saveModel(desk: Desk): DeskHandler {
  return async (c) => {
    const changes = readModelForm(await readForm(c));
    if (typeof changes === 'string') return renderModel(desk, c, problem(changes), 400);
    const result = await desk.services.model.save(changes, c.get('editor'));
    if (!result.ok) return renderModel(desk, c, problem(result.problem), 409);
    return goTo(c, '/desk/model?said=saved');
  };
}

/** `POST /desk/model/trial`: one small call; what happened is said in a sentence. */
export function tryModel(desk: Desk): DeskHandler {
  return async (c) => {
    const result = await desk.services.model.tryIt();
    return renderModel(desk, c, result.ok ? done(result.said) : problem(result.said), 200);
  };
}

async function renderModel(
  desk: Desk,
  c: DeskContext,
  message: Message | null,
  status: ContentfulStatusCode,
): Promise<Response> {
  const { model, scorecard } = desk.services;
  const [frame, state, standing] = await Promise.all([
    loadFrame(desk, c),
    model.state(),
    scorecard.standing(),
  ]);
  const now = desk.services.now();
  return showPage(
    c,
    <ModelPage frame={frame} state={state} standing={standing} message={message} now={now} />,
    status,
  );
}
