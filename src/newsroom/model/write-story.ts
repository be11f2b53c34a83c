import type { Article } from '../../domain/article.js';
import type { Brief } from '../../domain/brief.js';
import type { WritingStep } from '../../domain/writing.js';
import { ModelFailed, type ModelFailure } from '../../write/errors.js';
import type { LanguageModel } from '../../write/ports.js';
import type { Engine } from '../ports.js';
import type { WriterInUse } from '../scorecard/look-at-writer.js';
import { createBudgetedModel } from './budget-model.js';
import { withSecondJudge } from './judge-brief.js';
import type { ModelLedger, ModelWaits, StoryWriter, WritingWatch, WrittenStory } from './ports.js';
import type { ModelSettings } from './settings.js';

/** What writing stories with a model takes. */
export interface StoryWriterParts {
  readonly engine: Pick<Engine, 'writeBrief' | 'writeWithModel' | 'judgeStatements'>;
  readonly ledger: ModelLedger;
  readonly waits: ModelWaits;
  /** Who drafts now. */
  readonly load: () => Promise<WriterInUse>;
  /** The model of the settings; null where none is used. */
  readonly modelOf: (settings: ModelSettings) => LanguageModel | null;
  readonly timeZone: string;
  readonly newId: () => string;
  readonly newMark: () => string;
  readonly now: () => Date;
}

/**
 * Writes stories with the model of the settings, or with the extractive writer where no model is used, and has them
 * judged where the settings say so. When the model cannot write, the settings say what happens: the extractive writer
 * writes and the brief says why, or the draft waits. A brief never changes its writer in silence.
 */
export function createStoryWriter(parts: StoryWriterParts): StoryWriter {
  return {
    usesModel: async () => parts.modelOf(await parts.load()) !== null,
    async write(storyId, articles, watch) {
      const settings = await parts.load();
      const model = parts.modelOf(settings);
      if (model === null)
        return { brief: held(await parts.engine.writeBrief(articles), settings), notes: [] };
      const deadline = AbortSignal.timeout(LONGEST_MS);
      const options = {
        ...optionsFor(model, storyId, settings, parts),
        signal: watch === undefined ? deadline : AbortSignal.any([deadline, watch.signal]),
        hurry: AbortSignal.timeout(HURRY_MS),
        onStep: (step: WritingStep) => watch?.onStep(model.name, step),
      };
      const written =
        settings.task === 'judge'
          ? { brief: await parts.engine.writeBrief(articles), notes: [] }
          : await writeWith(storyId, articles, options, settings, parts, watch);
      if ('waits' in written || settings.task === 'write' || written.brief.writer.instead !== undefined)
        return written;
      const judged = await withSecondJudge(written, articles, parts.engine.judgeStatements, options);
      watch?.signal.throwIfAborted();
      return { ...judged, brief: held(judged.brief, settings) };
    },
  };
}

/** A brief that the extractive writer wrote in the place of a model without a scorecard says so. */
const held = (brief: Brief, { heldBack }: WriterInUse): Brief =>
  heldBack === null ? brief : markInstead(brief, { message: heldBack });

async function writeWith(
  storyId: string,
  articles: readonly Article[],
  options: ReturnType<typeof optionsFor> & { readonly signal: AbortSignal },
  settings: ModelSettings,
  parts: StoryWriterParts,
  watch: WritingWatch | undefined,
): Promise<WrittenStory> {
  try {
    const work = await parts.engine.writeWithModel(articles, options);
    await parts.waits.remove(storyId);
    return work;
  } catch (cause) {
    const { signal, model } = options;
    watch?.signal.throwIfAborted();
    const failed = signal.aborted && !(cause instanceof ModelFailed) ? tooSlow(model.name) : cause;
    if (!(failed instanceof ModelFailed)) throw failed;
    return instead(storyId, articles, failed, settings, parts);
  }
}

/** All calls of one brief together; the job that writes it is taken for dead soon after. */
const LONGEST_MS = 14 * 60_000;
/** After so long a brief is finished with what there is; what is being asked then may take its time. */
const HURRY_MS = 9 * 60_000;

const tooSlow = (model: string): ModelFailed =>
  new ModelFailed('too-slow', `${model} did not finish the brief within ${LONGEST_MS / 60_000} minutes.`);

function optionsFor(
  model: LanguageModel,
  storyId: string,
  settings: WriterInUse,
  { ledger, timeZone, newId, newMark, now }: StoryWriterParts,
) {
  const { contextTokens, style, beat, prompts } = settings;
  const budgeted = createBudgetedModel(model, {
    ledger,
    settings,
    storyId,
    run: newId(),
    timeZone,
    newId,
    now,
  });
  return { model: budgeted, prompts, guidance: { style, beat }, contextTokens, newMark };
}

/** To wait would not help: these have to do with the reports, not with the model's day. */
const NOT_WORTH_WAITING: ReadonlySet<ModelFailure> = new Set(['nothing-shown', 'nothing-supported']);
const FIRST_WAIT_MS = 2 * 60_000;
const LONGEST_WAIT_MS = 6 * 3_600_000;

async function instead(
  storyId: string,
  articles: readonly Article[],
  failed: ModelFailed,
  settings: ModelSettings,
  { engine, waits, now }: StoryWriterParts,
): Promise<WrittenStory> {
  if (settings.instead === 'wait' && !NOT_WORTH_WAITING.has(failed.failure)) {
    const tries = await waits.triesOf(storyId);
    const pause = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries);
    const until = failed.facts.retryAt ?? new Date(now().getTime() + pause);
    await waits.add(storyId, failed.message, until);
    return { waits: failed.message, until };
  }
  await waits.remove(storyId);
  return { brief: markInstead(await engine.writeBrief(articles), failed), notes: [] };
}

/** A brief of the extractive writer that says why the model did not write it. */
export function markInstead(brief: Brief, { message }: Pick<ModelFailed, 'message'>): Brief {
  return { ...brief, writer: { ...brief.writer, instead: message } };
}
