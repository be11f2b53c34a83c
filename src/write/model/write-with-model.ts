import type { Article } from '../../domain/article.js';
import type { Brief, Dropped } from '../../domain/brief.js';
import { ModelFailed, type TokenCount } from '../errors.js';
import { DOUBTED } from '../judge/judge-sentence.js';
import type { ModelWriteOptions } from '../ports.js';
import type { Doubt, SourceText } from '../read/source-text.js';
import { showModel } from '../show-model.js';
import { type ExtractiveWork, writeExtractive } from '../write-brief.js';
import { type AskingModel, askModel } from './ask-model.js';
import { assembleBrief } from './assemble-brief.js';
import { chooseShown } from './choose-shown.js';
import { type CleanedArticle, withoutInstructions } from './find-instructions.js';
import { type Judgement, judgeProposal } from './judge-proposal.js';
import { OUTCAST } from './judge-words.js';
import { gatherMaterial, type Material } from './material.js';
import { type ProposedSheet, proposalsOf, readProposal } from './proposal.js';
import { failedOf, listFaults, withRepairs } from './repair-claims.js';
import { nameLanguage } from './tell-language.js';
import { StepTeller } from './tell-steps.js';
import { isTooSmall, mayGiveSentences, retellStatements } from './write-sentences.js';

/** A brief that a model wrote, and what an editor should know of how it came about. */
export interface ModelWork {
  readonly brief: Brief;
  /** One sentence each. */
  readonly notes: readonly string[];
  readonly tokens: TokenCount;
}

/** How often a model may write again what did not pass. */
const ROUNDS = 2;

/**
 * Writes a brief with a language model: plan, draft, verify, repair only what failed, then drop it or put the
 * extractive writer's claim in its place. Nothing that the verifier does not support stands; every claim that was
 * dropped or replaced is told with its reason. Reports that their outlets keep from models are not shown, and
 * paragraphs that speak to a machine are taken out before anything else.
 *
 * @throws {NothingSupported} where no sentence of the reports can stand
 * @throws {ModelFailed} where the model gave nothing that could stand
 * @throws the reason of `signal` where that ended it
 */
export async function writeWithModel(
  articles: readonly Article[],
  options: ModelWriteOptions,
): Promise<ModelWork> {
  const cleaned = articles.map(withoutInstructions);
  const base = writeExtractive(
    cleaned.map(({ article }) => article),
    options,
    true,
  );
  const removed = cleaned.flatMap(takenOut);
  const apart = withheld(base.sources);
  const taken = [...removed, ...apart];
  // As they were read: without what is doubted.
  const { shown, notes } = chooseShown(showModel(base.sources.map(({ article }) => article)), base);
  const asking: AskingModel = {
    options,
    shown,
    notes: [...notes, ...sayTaken(removed, apart)],
    teller: new StepTeller(options.onStep),
    tokens: { input: 0, output: 0 },
  };
  const material = gatherMaterial(
    base.sources,
    shown.map(({ n }) => n - 1),
    options,
    removed.map(({ text }) => text),
  );
  if (isTooSmall(options.contextTokens)) {
    asking.notes.push(
      'The model takes too few tokens for a whole draft: it was asked for one sentence at a time.',
    );
    return writeSentences(null, { base, material }, taken, asking);
  }
  try {
    return await writeWhole({ base, material }, taken, asking);
  } catch (cause) {
    if (!mayGiveSentences(cause)) throw cause;
    return writeSentences(cause, { base, material }, taken, asking);
  }
}

/** What a model's claims stand beside. */
interface Ground {
  readonly base: ExtractiveWork;
  readonly material: Material;
}

async function writeWhole(
  ground: Ground,
  taken: readonly Dropped[],
  asking: AskingModel,
): Promise<ModelWork> {
  const draft = await askForDraft(asking, ground.base);
  const outlets = asking.shown.map(({ outlet }) => outlet);
  const standing = await untilStanding(readProposal(draft, outlets), ground.material, asking);
  asking.notes.push(...sayDoubted(standing.judged));
  return setTogether({ ...standing, ...ground }, taken, asking);
}

/**
 * One sentence at a time, for a model that failed at the whole.
 * @throws that failure where no sentence of it stands either
 */
async function writeSentences(
  failed: ModelFailed | null,
  ground: Ground,
  taken: readonly Dropped[],
  asking: AskingModel,
): Promise<ModelWork> {
  if (failed !== null)
    asking.notes.push(`As a whole it failed, so it was asked for one sentence at a time: ${failed.message}`);
  try {
    const { brief, byModel, byExtractive, dropped } = await retellStatements(
      ground.base,
      ground.material,
      asking,
    );
    const { model, prompts } = asking.options;
    const writer = { engine: 'language-model', model: model.name, version: prompts.version } as const;
    return toWork(
      { ...brief, writer, dropped: [...brief.dropped, ...dropped] },
      { byModel, byExtractive },
      taken,
      asking,
    );
  } catch (cause) {
    if (failed === null || !mayGiveSentences(cause)) throw cause;
    throw new ModelFailed(
      failed.failure,
      failed.message,
      { ...failed.facts, tokens: asking.tokens },
      { cause },
    );
  }
}

function takenOut({ removed }: CleanedArticle): Dropped[] {
  return removed.map((text) => ({ text, reason: 'it speaks to a machine, not to a reader' }));
}

/** Sentences of the reports that may be meant for whoever retells the story. A copy repeats its origin's. */
function withheld(sources: readonly SourceText[]): Dropped[] {
  const doubted = sources.flatMap(({ sentences }) =>
    sentences.flatMap(({ text, doubt }) => (doubt === null ? [] : [[text, doubt] as const])),
  );
  return [...new Map(doubted)].map(([text, doubt]) => ({ text, reason: DOUBTED[doubt] }));
}

function sayTaken(removed: readonly Dropped[], apart: readonly Dropped[]): string[] {
  const say = (many: number, one: string, several: string): string[] =>
    many === 0
      ? []
      : [
          `${many === 1 ? `One ${one}` : `${many} ${several}`} and ${many === 1 ? 'was' : 'were'} kept from the model.`,
        ];
  const many = (doubt: Doubt): number => apart.filter(({ reason }) => reason === DOUBTED[doubt]).length;
  const aim = 'meant for whoever retells the story';
  return [
    ...say(
      removed.length,
      'paragraph speaks to a machine instead of a reader',
      'paragraphs speak to a machine instead of a reader',
    ),
    ...say(many('surely'), `sentence seems ${aim}`, `sentences seem ${aim}`),
    ...say(many('perhaps'), `sentence may be ${aim}`, `sentences may be ${aim}`),
  ];
}

async function askForDraft(asking: AskingModel, base: ExtractiveWork) {
  const plan = await planOrGoOn(asking);
  asking.teller.enter('draft');
  const draft = await askModel('draft', { plan: JSON.stringify(plan) }, asking);
  const language = nameLanguage(draft, base);
  if (language !== null)
    throw new ModelFailed(
      'wrong-language',
      `The language model answered in ${language.answered}; the reports are in ${language.wanted}.`,
      {
        tokens: asking.tokens,
      },
    );
  return draft;
}

/** A brief can be drafted without a plan; what stands in the way of any call stops here. */
async function planOrGoOn(asking: AskingModel): Promise<unknown> {
  asking.teller.enter('plan');
  try {
    return await askModel('plan', {}, asking);
  } catch (cause) {
    if (!(cause instanceof ModelFailed) || !PLANLESS.has(cause.failure)) throw cause;
    asking.notes.push(`It was drafted without a plan: ${cause.message}`);
    return null;
  }
}

/** Failures of one answer, not of the model or the way to it. */
const PLANLESS: ReadonlySet<ModelFailed['failure']> = new Set([
  'malformed',
  'empty',
  'cut-off',
  'too-long',
  'loop',
]);

async function untilStanding(
  proposed: ProposedSheet,
  material: Material,
  asking: AskingModel,
): Promise<{ sheet: ProposedSheet; judged: ReadonlyMap<string, Judgement> }> {
  const judged = new Map<string, Judgement>();
  const { teller, options } = asking;
  const judge = async (one: ProposedSheet, isNew: (id: string) => boolean): Promise<void> => {
    const proposals = proposalsOf(one);
    for (const { id } of proposals) if (isNew(id)) judged.delete(id);
    teller.enter('verify');
    for (const proposal of proposals) {
      if (!isNew(proposal.id)) continue;
      judged.set(proposal.id, judgeProposal(proposal, material));
      teller.judged(proposals, judged);
      // Judging is the processor's work: what waits has its turn between two claims.
      await new Promise((resolve) => setImmediate(resolve));
      options.signal?.throwIfAborted();
    }
  };
  let sheet = proposed;
  await judge(sheet, () => true);
  for (let round = 1; round <= ROUNDS; round++) {
    const failed = failedOf(proposalsOf(sheet), judged);
    if (failed.length === 0 || options.hurry?.aborted === true) break;
    teller.enter('repair', round);
    const repairs = await repairOrGoOn(listFaults(failed), asking);
    if (repairs === null) break;
    sheet = withRepairs(sheet, repairs.claims, failed);
    const asked = new Set(failed.map(({ proposal }) => proposal.id));
    await judge(sheet, (id) => asked.has(id));
  }
  return { sheet, judged };
}

/** What could not be repaired is dropped or replaced all the same; that no repair was to be had is told. */
async function repairOrGoOn(faults: string, asking: AskingModel) {
  try {
    return await askModel('repair', { faults }, asking);
  } catch (cause) {
    if (!(cause instanceof ModelFailed)) throw cause;
    asking.notes.push(`What did not pass was not repaired: ${cause.message}`);
    return null;
  }
}

function sayDoubted(judged: ReadonlyMap<string, Judgement>): string[] {
  const many = [...judged.values()].filter(
    (one) => !one.passed && one.faults.some(({ reason }) => reason === OUTCAST),
  ).length;
  if (many === 0) return [];
  return [`${many === 1 ? 'One statement was' : `${many} statements were`} refused: ${OUTCAST}.`];
}

function setTogether(
  parts: {
    sheet: ProposedSheet;
    judged: ReadonlyMap<string, Judgement>;
    base: ExtractiveWork;
    material: Material;
  },
  taken: readonly Dropped[],
  asking: AskingModel,
): ModelWork {
  const { model, prompts } = asking.options;
  asking.teller.enter('assemble');
  const { brief, ...by } = assembleBrief({
    ...parts,
    writer: { model: model.name, version: prompts.version },
  });
  if (by.byModel === 0)
    throw new ModelFailed(
      'nothing-supported',
      `No statement of the language model ${model.name} is borne out by the reports.`,
      { tokens: asking.tokens },
    );
  return toWork(brief, by, taken, asking);
}

/** A finished brief, and who wrote how much of it. */
function toWork(
  brief: Brief,
  { byModel, byExtractive }: { readonly byModel: number; readonly byExtractive: number },
  taken: readonly Dropped[],
  { options, notes, tokens }: AskingModel,
): ModelWork {
  const made = byExtractive === 0 ? '' : `, ${byExtractive} by the extractive writer`;
  const statements = byModel === 1 ? '1 statement' : `${byModel} statements`;
  return {
    brief: { ...brief, dropped: [...brief.dropped, ...taken] },
    notes: [`${statements} by ${options.model.name}${made}.`, ...notes],
    tokens,
  };
}
