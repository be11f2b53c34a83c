import type { Desk, DeskContext, DeskHandler } from '../context.js';
import type { ReviewDraft } from '../ports.js';
import { loadFrame, showPage } from '../show-page.js';
import { showProblem } from '../show-problem.js';
import type { Message } from '../views/message.js';
import { messageAfter } from './message-after.js';
import { ReviewPage } from './review-page.js';
import { type Asking, buildScreen, isOpen } from './screen.js';

/** `GET /desk/review/:draft?claim=…&source=…&do=…` */
export function showReview(desk: Desk): DeskHandler {
  return async (c) => {
    const review = await desk.services.review.open(c.req.param('draft') ?? '');
    if (review === null) return noSuchDraft(desk, c);
    const message = await messageAfter(desk, c, review);
    return renderReview(desk, c, review, {
      claimId: c.req.query('claim') ?? null,
      asking: asked(c, review),
      message,
    });
  };
}

export interface ReviewOptions {
  readonly claimId: string | null;
  readonly asking: Asking;
  readonly message: Message | null;
  readonly typed?: string | null;
  readonly status?: 200 | 400 | 409;
}

/** The review screen of a draft, as it stands or after a save that was refused. */
export async function renderReview(
  desk: Desk,
  c: DeskContext,
  review: ReviewDraft,
  { claimId, asking, message, typed = null, status = 200 }: ReviewOptions,
): Promise<Response> {
  const [frame, queue, underWay] = await Promise.all([
    loadFrame(desk, c),
    desk.services.review.queue(),
    desk.services.stories.underWay(),
  ]);
  const source = Number(c.req.query('source') ?? Number.NaN);
  const now = desk.services.now();
  const screen = buildScreen({
    frame,
    queue,
    underWay,
    review,
    claimId,
    source,
    asking,
    typed,
    message,
    now,
  });
  return showPage(c, <ReviewPage screen={screen} />, status);
}

export function noSuchDraft(desk: Desk, c: DeskContext): Promise<Response> {
  const problem = 'There is no such draft here. It may have been dropped, or the address is incomplete.';
  return showProblem(desk, c, { title: 'No such draft', problem, status: 404 });
}

function asked(c: DeskContext, { draft }: ReviewDraft): Asking {
  const wanted = c.req.query('do');
  if (!isOpen(draft)) return null;
  return wanted === 'edit' || wanted === 'keep' || wanted === 'spike' ? wanted : null;
}
