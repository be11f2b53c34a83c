import type { Desk, DeskHandler } from '../context.js';
import { link } from '../links.js';
import { readForm } from '../read-form.js';
import { goTo } from '../show-page.js';
import { problem } from '../views/message.js';
import { renderStory } from './show-story.js';

/** `POST /desk/stories/:story/merger`: another story's reports join this one. */
export function mergeStory(desk: Desk): DeskHandler {
  return async (c) => {
    const fields = await readForm(c);
    const intoId = c.req.param('story') ?? '';
    const result = await desk.services.stories.merge({
      intoId,
      storyId: fields.text('story'),
      editor: c.get('editor'),
    });
    if (!result.ok) return renderStory(desk, c, { message: problem(result.problem), status: 409 });
    return goTo(c, link.story(intoId, '', { said: 'merged', of: String(result.value.moved) }));
  };
}

/** `POST /desk/stories/:story/split`: the marked reports leave for a story of their own. */
export function splitStory(desk: Desk): DeskHandler {
  return async (c) => {
    const fields = await readForm(c);
    const result = await desk.services.stories.split({
      storyId: c.req.param('story') ?? '',
      articleIds: fields.all('article'),
      editor: c.get('editor'),
    });
    if (!result.ok) return renderStory(desk, c, { message: problem(result.problem), status: 400 });
    return goTo(c, link.story(result.value.storyId, '', { said: 'split', of: String(result.value.moved) }));
  };
}

/** `POST /desk/stories/:story/follow-up`: asks for a draft of what came in after the published brief. */
export function followUp(desk: Desk): DeskHandler {
  return async (c) => {
    const storyId = c.req.param('story') ?? '';
    const result = await desk.services.stories.followUp({ storyId, editor: c.get('editor') });
    if (!result.ok) return renderStory(desk, c, { message: problem(result.problem), status: 409 });
    const { draftId } = result.value;
    return goTo(c, draftId === null ? link.story(storyId) : link.review(draftId));
  };
}

/** `POST /desk/stories/:story/drafting`: asks for the draft, or for it to be written again. */
export function draftAgain(desk: Desk): DeskHandler {
  return async (c) => {
    const storyId = c.req.param('story') ?? '';
    const result = await desk.services.stories.draftAgain({ storyId, editor: c.get('editor') });
    if (!result.ok) return renderStory(desk, c, { message: problem(result.problem), status: 409 });
    return goTo(c, link.story(storyId));
  };
}
