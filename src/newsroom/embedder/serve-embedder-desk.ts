import type { EmbedderChanges, EmbedderDesk, EmbedderState } from '../../desk/embedder/ports.js';
import type { EmbedderTrial } from '../../domain/bearings.js';
import { nameLanguages } from '../../domain/language.js';
import { dayIn } from '../../publish/index.js';
import { isReachable } from '../../sources/index.js';
import { ModelFailed } from '../../write/errors.js';
import { changeSettings } from '../model/change-settings.js';
import type { SettingsKeeper } from '../model/keep-settings.js';
import type { ModelLedger } from '../model/ports.js';
import type { RecordStore, SettingsStore } from '../ports.js';
import { sinceWhen, tryEmbedder } from './embed-reports.js';
import { createTrialKeeper } from './keep-trial.js';
import type { OpenEmbedder, VectorStore } from './ports.js';
import { EMBEDDER_KIND, type EmbedderSettings, spaceOf } from './settings.js';

export interface EmbedderDeskParts {
  readonly keeper: SettingsKeeper<EmbedderSettings>;
  readonly embedderOf: (settings: EmbedderSettings) => OpenEmbedder | null;
  readonly ledger: ModelLedger;
  readonly vectors: VectorStore;
  readonly settings: SettingsStore;
  readonly records: Pick<RecordStore, 'add'>;
  readonly timeZone: string;
  readonly newId: () => string;
  readonly now: () => Date;
}

const LAST_CALLS = 20;

/** What the desk does with its embedder. */
export function createEmbedderDesk(parts: EmbedderDeskParts): EmbedderDesk {
  return {
    state: () => stateOf(parts),
    save: (changes, editor) => save(changes, editor.name, parts),
    tryIt: () => tryIt(parts),
  };
}

async function stateOf(parts: EmbedderDeskParts): Promise<EmbedderState> {
  const { keeper, embedderOf, ledger, vectors, timeZone, now } = parts;
  const settings = await keeper.load();
  const space = spaceOf(settings);
  const [kept, reports, bridged, today, calls] = await Promise.all([
    createTrialKeeper(parts.settings).load(space),
    vectors.count(space, sinceWhen(parts)),
    vectors.countBridged(),
    ledger.spentOn(dayIn(timeZone, now())),
    ledger.last(LAST_CALLS),
  ]);
  const { key, ...shown } = settings;
  return {
    settings: { ...shown, hasKey: key !== null },
    warnings: lookAt(settings),
    fixed: [...keeper.fixed],
    circuit: embedderOf(settings)?.circuit() ?? null,
    trial: kept === null || settings.name === '' ? null : { ...kept.trial, at: kept.at },
    reports,
    bridged,
    today,
    calls,
  };
}

/** What an editor should look at in settings that could be meant so; one sentence each. */
function lookAt({ name, url, key, dayCost, price, dayTokens }: EmbedderSettings): string[] {
  if (name === '') return [];
  const isOpen = key !== null && url?.startsWith('http:') === true && isReachable(url);
  return [
    isOpen
      ? `The key goes to ${new URL(url).host} in plain text, and so do the reports: anybody on the way can read them. Use an https address.`
      : null,
    dayCost > 0 && price === 0 ? 'A budget in money is set, but no price: every call counts as free.' : null,
    dayTokens > 0 && dayTokens < LEAST_FOR_A_TRIAL
      ? `Its trial alone takes some ${LEAST_FOR_A_TRIAL.toLocaleString('en')} tokens: ${dayTokens.toLocaleString('en')} for one day are too few.`
      : null,
  ].filter((sentence) => sentence !== null);
}

const LEAST_FOR_A_TRIAL = 8_000;

async function save(
  given: EmbedderChanges,
  editor: string,
  { keeper, records }: EmbedderDeskParts,
): ReturnType<EmbedderDesk['save']> {
  const saved = await changeSettings(EMBEDDER_KIND, given, keeper);
  if (saved.ok || saved.isSaved) {
    const reason = `${editor} changed the settings of the embedder.`;
    await records.add({ subject: 'embedder', stage: 'group', outcome: 'passed', reason });
  }
  return saved;
}

async function tryIt(parts: EmbedderDeskParts): ReturnType<EmbedderDesk['tryIt']> {
  const settings = await parts.keeper.load();
  const embedder = parts.embedderOf(settings);
  if (embedder === null) return { ok: false, said: 'No embedder is set: give its name first.' };
  const began = parts.now().getTime();
  try {
    const trials = createTrialKeeper(parts.settings);
    const trial = await tryEmbedder(embedder, { ...parts, settings, trials });
    const seconds = ((parts.now().getTime() - began) / 1000).toFixed(1);
    return {
      ok: trial.refused === null,
      said: `${embedder.name} answered in ${seconds} seconds. ${sayTrial(trial)}`,
    };
  } catch (cause) {
    if (!(cause instanceof ModelFailed)) throw cause;
    return { ok: false, said: cause.message };
  }
}

/** What a trial showed, in a sentence or two. */
export function sayTrial({ refused, languages, bearings }: EmbedderTrial): string {
  if (refused !== null) return refused;
  const right = languages.reduce((sum, one) => sum + one.right, 0);
  const all = languages.reduce((sum, one) => sum + one.of, 0);
  const told = `It found ${right} of ${all} news items again in another language: stories may meet across languages.`;
  return bearings.apart.length === 0
    ? told
    : `${told} It does not know ${nameLanguages(bearings.apart)}: reports in it stay apart.`;
}
