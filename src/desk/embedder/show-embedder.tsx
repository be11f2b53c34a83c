import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Desk, DeskContext, DeskHandler } from '../context.js';
import { type Fields, readForm } from '../read-form.js';
import { goTo, loadFrame, showPage } from '../show-page.js';
import { done, type Message, problem } from '../views/message.js';
import { EmbedderPage } from './embedder-page.js';
import { readEmbedderForm } from './read-embedder-form.js';

const SAID: Readonly<Record<string, string>> = {
  saved: 'Saved. Another embedder, address or prefix is tried before its vectors are used.',
};

/** `GET /desk/embedder`: the embedder's settings, what its trial showed, and its last calls. */
export function showEmbedder(desk: Desk): DeskHandler {
  return async (c) => {
    const text = SAID[c.req.query('said') ?? ''];
    return render(desk, c, { message: text === undefined ? null : done(text) }, 200);
  };
}

/** `POST /desk/embedder`: saves the settings. */
export function saveEmbedder(desk: Desk): DeskHandler {
  return async (c) => {
    const typed = await readForm(c);
    const read = readEmbedderForm(typed);
    if ('problem' in read)
      return render(desk, c, { message: problem(read.problem), typed, wrong: read.field }, 400);
    const result = await desk.services.embedder.save(read.changes, c.get('editor'));
    if (!result.ok) return render(desk, c, { message: problem(result.problem) }, 409);
    return goTo(c, '/desk/embedder?said=saved');
  };
}

/** `POST /desk/embedder/trial`: embeds news in several languages; what that showed is said in a sentence. */
export function tryEmbedder(desk: Desk): DeskHandler {
  return async (c) => {
    const result = await desk.services.embedder.tryIt();
    return render(desk, c, { message: result.ok ? done(result.said) : problem(result.said) }, 200);
  };
}

interface Rendered {
  readonly message: Message | null;
  /** What was typed and refused, and the field that is wrong. */
  readonly typed?: Fields;
  readonly wrong?: string;
}

async function render(
  desk: Desk,
  c: DeskContext,
  { message, typed, wrong }: Rendered,
  status: ContentfulStatusCode,
): Promise<Response> {
  const [frame, state] = await Promise.all([loadFrame(desk, c), desk.services.embedder.state()]);
  const view = {
    frame,
    state,
    message,
    typed: typed ?? null,
    wrong: wrong ?? null,
    now: desk.services.now(),
  };
  return showPage(c, <EmbedderPage {...view} />, status);
}
