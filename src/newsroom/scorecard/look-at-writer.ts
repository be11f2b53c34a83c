import type { ProgramMark, ScorecardRun, ScoredWriter } from '../../domain/scorecard-run.js';
import type { ModelPrompts } from '../../write/ports.js';
import type { ModelSettingsKeeper } from '../model/keep-settings.js';
import type { ModelSettings } from '../model/settings.js';
import { type AcceptedKeeper, type AcceptedWriter, settingsOf } from './keep-accepted.js';
import { hashPrompts, keyOf, writerOf } from './name-writer.js';
import type { ScorecardStore } from './ports.js';

/** What it takes to see who drafts. */
export interface LookParts {
  readonly keeper: ModelSettingsKeeper;
  readonly accepted: AcceptedKeeper;
  readonly store: ScorecardStore;
  /** The prompts that this program ships for use, and those of an older version; null where they are gone. */
  readonly prompts: ModelPrompts;
  readonly promptsOf: (version: string) => ModelPrompts | null;
  readonly program: ProgramMark;
  /** Fingerprint of the stories that writers are scored on. */
  readonly setHash: () => string;
}

/** Who the settings ask for, who was accepted, and how far the former's scorecard is. */
export interface WriterLook {
  readonly settings: ModelSettings;
  readonly asked: ScoredWriter;
  readonly key: string;
  readonly accepted: AcceptedWriter | null;
  /** Whether the settings ask for a model that was not accepted. */
  readonly isCandidate: boolean;
  /** The newest run of a candidate; null where there is none. */
  readonly run: ScorecardRun | null;
}

/** The settings of the writer that drafts, with its prompts; the name is empty where that is the extractive writer. */
export interface WriterInUse extends ModelSettings {
  readonly prompts: ModelPrompts;
  /** Why the model that the settings ask for does not draft; null where nothing stands in for it. */
  readonly heldBack: string | null;
}

export async function lookAtWriter(parts: LookParts): Promise<WriterLook> {
  const { keeper, store, prompts, program, setHash } = parts;
  const [settings, accepted] = await Promise.all([keeper.load(), parts.accepted.load()]);
  const asked = writerOf(settings, prompts, program);
  const key = keyOf(asked);
  const isCandidate = asked.model !== null && accepted?.key !== key;
  const run = isCandidate ? await store.latest(key, setHash()) : null;
  return { settings, asked, key, accepted, isCandidate, run };
}

/** Words of the writer mark by which a draft is known that the extractive writer wrote for a model without a scorecard. */
export const HELD_BACK = 'drafts once its scorecard is accepted';

/**
 * Who drafts: the model that the settings ask for where its scorecard was accepted, else the one that was accepted
 * before, else the extractive writer, which says in whose place.
 */
export async function chooseWriter(parts: LookParts): Promise<WriterInUse> {
  const { settings, isCandidate, accepted, run } = await lookAtWriter(parts);
  const { prompts } = parts;
  if (!isCandidate) return { ...settings, prompts, heldBack: null };
  const before = accepted === null ? null : readyAgain(accepted, settings, parts);
  if (before !== null) return { ...before, heldBack: null };
  const heldBack = `${settings.name} ${HELD_BACK}. ${sayRun(run)}`;
  // A model that writes and judges may judge meanwhile.
  const rest = settings.task === 'both' ? { task: 'judge' as const } : { name: '' };
  return { ...settings, ...rest, prompts, heldBack };
}

/** The accepted model with its own prompts; null where it can no longer be used as it was. */
export function readyAgain(
  accepted: AcceptedWriter,
  today: ModelSettings,
  { prompts, promptsOf }: Pick<LookParts, 'prompts' | 'promptsOf'>,
): (ModelSettings & { readonly prompts: ModelPrompts }) | null {
  const { version, hash } = accepted.prompts;
  const own = prompts.version === version ? prompts : promptsOf(version);
  const settings = settingsOf(accepted, today);
  return own === null || hashPrompts(own) !== hash || settings === null
    ? null
    : { ...settings, prompts: own };
}

/** How far the scorecard of a candidate is, in one sentence. */
export function sayRun(run: ScorecardRun | null): string {
  if (run === null || run.state === 'waiting') return 'It waits to be scored.';
  if (run.state === 'running')
    return `It is being scored: ${run.done} of ${run.set.stories} stories are written.`;
  if (run.state === 'done')
    return run.decision === 'refused'
      ? `Its scorecard was refused: it did worse in ${run.worse.map(({ name }) => name).join(', ')}.`
      : 'Its scorecard is being compared.';
  const many = `${run.done} of ${run.set.stories} stories`;
  return `Its scoring stopped after ${many}. ${run.reason ?? ''}`.trim();
}
