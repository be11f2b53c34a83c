import type { FC } from 'hono/jsx';
import {
  MOST_BEAT_TERMS,
  MOST_WEIGHT,
  RANK_PARTS,
  type RankPart,
  type RankSettings,
} from '../../domain/ranking.js';
import type { Desk, DeskContext, DeskHandler } from '../context.js';
import { ListPage } from '../lists/list-page.js';
import { readForm } from '../read-form.js';
import { goTo, loadFrame, showPage } from '../show-page.js';
import { done, type Message, problem } from '../views/message.js';
import { PART_NAMES } from './story-rank.js';

const HINTS: Readonly<Record<RankPart, string>> = {
  families:
    'How many publisher families report it for themselves. Copies, opinion and press releases do not count.',
  pace: 'How many families within how few hours.',
  standing: 'What you set on each source’s page.',
  novelty: 'How much of it a brief of ours says already: takes points away.',
  topic: 'How much of the beat stands in headlines and openings.',
  freshness: 'Half is gone 18 hours after the last report.',
};

/** `GET /desk/ranking`: what makes a story newsworthy for this desk. */
export function showRanking(desk: Desk): DeskHandler {
  return async (c) => {
    const message =
      c.req.query('said') === 'saved' ? done('Saved. The queue is ranked by it from now on.') : null;
    return renderRanking(desk, c, await desk.services.stories.ranking(), message, 200);
  };
}

/** `POST /desk/ranking` */
export function setRanking(desk: Desk): DeskHandler {
  return async (c) => {
    const fields = await readForm(c);
    const settings = readSettings((name) => fields.text(name));
    const result = await desk.services.stories.setRanking({ settings, editor: c.get('editor') });
    if (result.ok) return goTo(c, '/desk/ranking?said=saved');
    return renderRanking(desk, c, settings, problem(result.problem), 400);
  };
}

function readSettings(text: (name: string) => string): RankSettings {
  const weight = (part: RankPart): number => {
    const typed = text(part).trim().replace(',', '.');
    return /^\d{1,3}(?:\.\d{1,4})?$/.test(typed) ? Number(typed) : Number.NaN;
  };
  const beat = text('beat')
    .split(/[,;\n]/)
    .map((term) => term.trim());
  return {
    weights: {
      families: weight('families'),
      pace: weight('pace'),
      standing: weight('standing'),
      novelty: weight('novelty'),
      topic: weight('topic'),
      freshness: weight('freshness'),
    },
    beat: [...new Set(beat.filter((term) => term !== ''))],
  };
}

async function renderRanking(
  desk: Desk,
  c: DeskContext,
  settings: RankSettings,
  message: Message | null,
  status: 200 | 400,
): Promise<Response> {
  const intro =
    'Drafts to review are ranked by the sum of these parts, each by its weight. 0 leaves a part out.';
  const frame = await loadFrame(desk, c);
  return showPage(
    c,
    <ListPage frame={frame} here="review" title="Ranking" intro={intro} message={message}>
      <RankingForm settings={settings} />
    </ListPage>,
    status,
  );
}

const RankingForm: FC<{ settings: RankSettings }> = ({ settings }) => (
  <form method="post" action="/desk/ranking" class="ask fields wide weights">
    {RANK_PARTS.map((part) => (
      <div>
        <label for={part}>{PART_NAMES[part]}</label>
        <input
          id={part}
          name={part}
          type="number"
          min="0"
          max={String(MOST_WEIGHT)}
          step="0.1"
          required
          value={Number.isNaN(settings.weights[part]) ? '' : String(settings.weights[part])}
          aria-describedby={`${part}-hint`}
        />
        <p class="hint" id={`${part}-hint`}>
          {HINTS[part]}
        </p>
      </div>
    ))}
    <label for="beat">The desk’s beat</label>
    <textarea id="beat" name="beat" rows={4} aria-describedby="beat-hint">
      {settings.beat.join(', ')}
    </textarea>
    <p class="hint" id="beat-hint">
      Words and phrases with commas between them, at most {MOST_BEAT_TERMS}: artificial intelligence, chips,
      regulators. Other forms of the words count, too.
    </p>
    <div class="choices">
      <button type="submit" class="main-button">
        Save
      </button>
      <a class="btn" href="/desk/review">
        Back to review
      </a>
    </div>
  </form>
);
