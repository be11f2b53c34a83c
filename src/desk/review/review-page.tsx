import type { FC } from 'hono/jsx';
import { textOfPart } from '../../domain/draft.js';
import { DeskPage } from '../views/desk-page.js';
import { ActionBar } from './action-bar.js';
import { DraftColumn } from './draft-column.js';
import { Evidence } from './evidence.js';
import { Queue } from './queue.js';
import type { Screen } from './screen.js';

/** The review screen: the ranked queue, the draft's statements, and the words that support each of them. */
export const ReviewPage: FC<{ screen: Screen }> = ({ screen }) => {
  const headline = textOfPart(screen.review.draft, 'headline') || 'A draft without a headline';
  return (
    <DeskPage
      frame={screen.frame}
      title={`Review: ${headline}`}
      here="review"
      skipTo="draft"
      className="review"
    >
      <div class="desk">
        <Queue queue={screen.queue} underWay={screen.underWay} draftId={screen.review.draft.id} />
        <DraftColumn screen={screen} />
        <Evidence screen={screen} />
      </div>
      <ActionBar screen={screen} />
    </DeskPage>
  );
};
