import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Desk, DeskContext, DeskHandler } from '../context.js';
import { type Fields, readForm } from '../read-form.js';
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
    const view = { message: text === undefined ? null : done(text), asks: text !== undefined };
    return renderModel(desk, c, view, 200);
  };
}

/** `POST /desk/model`: saves the settings. */
export function saveModel(desk: Desk): DeskHandler {
  return async (c) => {
    const typed = await readForm(c);
    const read = readModelForm(typed);
    if ('problem' in read)
      return renderModel(desk, c, { message: problem(read.problem), typed, wrong: read.field }, 400);
    const result = await desk.services.model.save(read.changes, c.get('editor'));
    if (!result.ok) return renderModel(desk, c, { message: problem(result.problem) }, 409);
    return goTo(c, '/desk/model?said=saved');
  };
}

/** `POST /desk/model/trial`: one small call; what happened is said in a sentence. */
export function tryModel(desk: Desk): DeskHandler {
  return async (c) => {
    const result = await desk.services.model.tryIt();
    const message = result.ok ? done(result.said) : problem(result.said);
    return renderModel(desk, c, { message, asks: !result.ok }, 200);
  };
}

interface Rendered {
  readonly message: Message | null;
  /** What was typed and refused, and the field that is wrong. */
  readonly typed?: Fields;
  readonly wrong?: string;
  /** Whether the server is asked what it has to offer: that may take seconds. */
  readonly asks?: boolean;
}

async function renderModel(
  desk: Desk,
  c: DeskContext,
  { message, typed, wrong, asks = false }: Rendered,
  status: ContentfulStatusCode,
): Promise<Response> {
  const { model, scorecard, now } = desk.services;
  const [frame, state, standing, offered] = await Promise.all([
    loadFrame(desk, c),
    model.state(),
    scorecard.standing(),
    asks ? model.offered() : null,
  ]);
  const given = { typed: typed ?? null, wrong: wrong ?? null };
  const view = { frame, state, standing, offered, message, ...given, now: now() };
  return showPage(c, <ModelPage {...view} />, status);
}
