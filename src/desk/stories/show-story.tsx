import type { Desk, DeskContext, DeskHandler } from '../context.js';
import { loadFrame, showPage } from '../show-page.js';
import { showProblem } from '../show-problem.js';
import { done, type Message } from '../views/message.js';
import { count } from '../words/count-words.js';
import { StoryPage } from './story-page.js';

/** `GET /desk/stories/:story?do=merge&find=…` */
export function showStory(desk: Desk): DeskHandler {
  return async (c) => renderStory(desk, c, {});
}

/** The story's page, as it stands or after a decision that was refused. */
export async function renderStory(
  desk: Desk,
  c: DeskContext,
  { message, status = 200 }: { message?: Message; status?: 200 | 400 | 409 },
): Promise<Response> {
  const { stories } = desk.services;
  const story = await stories.open(c.req.param('story') ?? '');
  if (story === null) {
    const problem =
      'There is no such story here. The sample may have been cleared, or the address is incomplete.';
    return showProblem(desk, c, { title: 'No such story', problem, status: 404 });
  }
  const merging = c.req.query('do') === 'merge';
  const find = (c.req.query('find') ?? '').trim().slice(0, 200);
  const screen = {
    frame: await loadFrame(desk, c),
    story,
    message: message ?? messageAfter(c.req.query('said'), c.req.query('of')),
    merging,
    find,
    near: merging ? await stories.near(story.storyId, find) : [],
    now: desk.services.now(),
  };
  return showPage(c, <StoryPage screen={screen} />, status);
}

function messageAfter(said: string | undefined, of: string | undefined): Message | null {
  const moved = /^\d{1,4}$/.test(of ?? '') ? Number(of) : 1;
  if (said === 'merged')
    return done(`Merged: ${count(moved, 'report')} joined this story. The draft is being written again.`);
  return said === 'split'
    ? done(`Split off: this story has ${count(moved, 'report')}. Both drafts are being written again.`)
    : null;
}
