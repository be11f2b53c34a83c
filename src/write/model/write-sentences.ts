import { type Brief, type Dropped, withClaims } from '../../domain/brief.js';
import type { Claim } from '../../domain/claim.js';
import type { ClaimPart } from '../../domain/draft.js';
import { sentences } from '../../domain/text/sentences.js';
import { wordsIn } from '../compose/choose-lede.js';
import { ModelFailed, type ModelFailure } from '../errors.js';
import type { ExtractiveWork } from '../write-brief.js';
import { type AskingModel, askForSentence, type Before } from './ask-model.js';
import { sayFault } from './fault.js';
import { type Judgement, judgeProposal } from './judge-proposal.js';
import { faultOfRetelling, holdsQuotation, partTail } from './keep-words.js';
import type { Material } from './material.js';
import { type Proposal, tidySentence } from './proposal.js';

/** A whole draft takes at least so much room: rules, form, and reports worth the name. */
const LEAST_FOR_A_DRAFT = 3_000;
/** Short calls, but calls: a brief that takes more of them than this is better left to the extractive writer. */
const MOST_SENTENCES = 12;
/** Calls that fail one after the other: the model cannot even do this. */
const MOST_FAILURES = 3;
/** A statement of fewer words has nothing to leave out. */
const FEWEST_WORDS = 12;
/** A sentence that does not stand is asked for once more. */
const TRIES = 2;

/** Failures of one answer, which the next answer need not have. */
const OF_AN_ANSWER: ReadonlySet<ModelFailure> = new Set([
  'malformed',
  'empty',
  'cut-off',
  'too-long',
  'loop',
  'refusal',
  'nothing-supported',
]);
/** A model may be too slow for a draft, and quick enough for a sentence. */
const OF_A_DRAFT: ReadonlySet<ModelFailure> = new Set([...OF_AN_ANSWER, 'too-slow', 'silent']);

/** Whether a model that failed so at a whole draft may still give single sentences. */
export const mayGiveSentences = (cause: unknown): cause is ModelFailed =>
  cause instanceof ModelFailed && cause.failure !== 'refusal' && OF_A_DRAFT.has(cause.failure);

/** Whether a model is too small to be asked for a whole draft at all. */
export const isTooSmall = (contextTokens: number): boolean => contextTokens < LEAST_FOR_A_DRAFT;

/** The extractive writer's brief with the sentences of a model that stand in the place of its own. */
export interface Retold {
  readonly brief: Brief;
  readonly byModel: number;
  readonly byExtractive: number;
  /** What the model wrote that does not stand. */
  readonly dropped: readonly Dropped[];
}

/**
 * Has a model write the extractive writer's statements again, one at a time: even a very small model can do that. Such
 * a model is not to be trusted with a word of its own, so what it writes stands only where it does nothing but leave
 * out what may go, and where the verifier bears it out as well. Anything else leaves the extractive writer's statement.
 * No brief fails for want of a sentence: what stands in the way of the next call ends the asking, and what is there
 * stands.
 *
 * @throws ModelFailed where no sentence stands
 */
export async function retellStatements(
  { brief, numbers }: ExtractiveWork,
  material: Material,
  asking: AskingModel,
): Promise<Retold> {
  const shown = new Set(asking.shown.map(({ n }) => n - 1));
  const mayBeShown = new Set([...numbers].filter(([index]) => shown.has(index)).map(([, n]) => n));
  const places = placesOf(brief).filter(({ claim }) => isWorthTelling(claim, mayBeShown));
  const told = new Map<string, Standing>();
  const dropped: Dropped[] = [];
  const ended = await tellEach(places.slice(0, MOST_SENTENCES), { told, dropped, material, asking });
  if (told.size === 0) throw ended ?? nothingKept(asking);
  if (ended !== null) asking.notes.push(`It was not asked for the other sentences: ${ended.message}`);
  const claims = withClaims(brief, (claim) => ({ ...claim, ...told.get(claim.id) }));
  return { brief: claims, byModel: told.size, byExtractive: placesOf(brief).length - told.size, dropped };
}

const nothingKept = ({ options, tokens }: AskingModel): ModelFailed =>
  new ModelFailed(
    'nothing-supported',
    `No sentence of the language model ${options.model.name} keeps to the statement that it was to tell.`,
    { tokens },
  );

/** A claim of the extractive brief, and where it stands. */
interface Place {
  readonly part: ClaimPart;
  readonly claim: Claim;
}

/** What a model's sentence changes of a claim: its evidence, and whether outlets dispute it, stay. */
type Standing = Pick<Claim, 'text' | 'score' | 'problems'>;

/** What outlets say against one another stays as they say it. */
function placesOf({ lede, nutGraf, sections, unknown }: Brief): Place[] {
  const all = (part: ClaimPart, claims: readonly Claim[]): Place[] =>
    claims.map((claim) => ({ part, claim }));
  return [
    { part: 'lede', claim: lede },
    ...all('nut-graf', nutGraf),
    ...sections.flatMap(({ kicker, bullets }) => [...all('kicker', [kicker]), ...all('bullet', bullets)]),
    ...all('unknown', unknown),
  ];
}

/** Words of reports that are kept from models are not shown, whoever wrote them down. */
const isWorthTelling = ({ text, evidence }: Claim, mayBeShown: ReadonlySet<number>): boolean =>
  wordsIn(text) >= FEWEST_WORDS &&
  !holdsQuotation(text) &&
  evidence.every(({ source }) => mayBeShown.has(source));

interface Telling {
  readonly told: Map<string, Standing>;
  readonly dropped: Dropped[];
  readonly material: Material;
  readonly asking: AskingModel;
}

/** @returns what ended the asking before its time; null where nothing did */
async function tellEach(places: readonly Place[], telling: Telling): Promise<ModelFailed | null> {
  const { told, asking } = telling;
  const { hurry, signal, onStep: _, ...options } = asking.options;
  const either = [hurry, signal].filter((one) => one !== undefined);
  const hurried: AskingModel = { ...asking, options: { ...options, signal: AbortSignal.any(either) } };
  let failures = 0;
  asking.teller.enter('draft');
  try {
    for (const place of places) {
      const standing = await tellOne(place, { ...telling, asking: hurried });
      failures = standing === 'failed' ? failures + 1 : 0;
      if (failures === MOST_FAILURES) return null;
      if (standing !== null && standing !== 'failed') told.set(place.claim.id, standing);
    }
    return null;
  } catch (cause) {
    if (cause instanceof ModelFailed) return cause;
    if (hurry?.aborted === true && signal?.aborted !== true) return outOfTime(asking);
    throw cause;
  } finally {
    asking.tokens = hurried.tokens;
  }
}

const outOfTime = ({ options, tokens }: AskingModel): ModelFailed =>
  new ModelFailed('too-slow', `${options.model.name} had no more time for them.`, { tokens });

/** What stands in a claim's place; null where the claim stays as it is, `failed` where the model gave no sentence. */
async function tellOne(
  { part, claim }: Place,
  { material, asking, dropped }: Telling,
): Promise<Standing | null | 'failed'> {
  const { core, tail } = partTail(claim.text);
  let before: Before | null = null;
  for (let tries = 1; tries <= TRIES; tries++) {
    const answer = await sentenceOrNothing(core, before, asking);
    if (answer === null) return 'failed';
    const text = tail === '' ? answer : answer.replace(/[.\s]*$/, tail);
    if (text === claim.text) return null;
    const judged = judgeRetelling({ id: claim.id, part, text, cited: [] }, claim.text, material);
    asking.teller.judged([{ id: claim.id, part, text, cited: [] }], new Map([[claim.id, judged]]));
    asking.options.signal?.throwIfAborted();
    if (judged.passed) return { text, score: judged.score, problems: judged.problems };
    const wrong = judged.faults.map(sayFault).join('; ');
    dropped.push({ text, reason: wrong });
    before = { answer, wrong: judged.faults.map(({ reason }) => reason).join(', ') };
  }
  return null;
}

/** By what it keeps of the statement, then like every other sentence of a model. */
function judgeRetelling(proposal: Proposal, statement: string, material: Material): Judgement {
  const wrong = faultOfRetelling(proposal.text, statement);
  return wrong === null ? judgeProposal(proposal, material) : { passed: false, faults: [wrong] };
}

async function sentenceOrNothing(
  statement: string,
  before: Before | null,
  asking: AskingModel,
): Promise<string | null> {
  try {
    const [first] = sentences(await askForSentence(statement, before, asking));
    return first === undefined ? null : tidySentence(first.text);
  } catch (cause) {
    if (cause instanceof ModelFailed && OF_AN_ANSWER.has(cause.failure)) return null;
    throw cause;
  }
}
