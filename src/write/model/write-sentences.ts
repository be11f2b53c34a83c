import type { Claim } from '../../domain/claim.js';
import type { ClaimPart } from '../../domain/draft.js';
import { sentences } from '../../domain/text/sentences.js';
import { ModelFailed, type ModelFailure } from '../errors.js';
import type { ModelSource } from '../show-model.js';
import type { ExtractiveWork } from '../write-brief.js';
import { type AskingModel, askModel } from './ask-model.js';
import { type Judgement, judgeProposal } from './judge-proposal.js';
import type { Material } from './material.js';
import { type Proposal, type ProposedSheet, proposalsOf, tidySentence } from './proposal.js';

/** A whole draft takes at least so much room: rules, form, and reports worth the name. */
const LEAST_FOR_A_DRAFT = 3_000;
/** Short calls, but calls: a brief that takes more of them than this is better left to the extractive writer. */
const MOST_SENTENCES = 12;
/** Calls that fail one after the other: the model cannot even do this. */
const MOST_FAILURES = 3;

/** Failures of a draft that a model may not have with a single sentence. */
const TOO_MUCH: ReadonlySet<ModelFailure> = new Set([
  'malformed',
  'empty',
  'cut-off',
  'too-long',
  'loop',
  'nothing-supported',
]);

/** Whether a model that failed so at a whole draft may still give single sentences. */
export const mayGiveSentences = (cause: unknown): cause is ModelFailed =>
  cause instanceof ModelFailed && TOO_MUCH.has(cause.failure);

/** Whether a model is too small to be asked for a whole draft at all. */
export const isTooSmall = (contextTokens: number): boolean => contextTokens < LEAST_FOR_A_DRAFT;

/** A sheet of single sentences, each judged. */
export interface SentenceSheet {
  readonly sheet: ProposedSheet;
  readonly judged: ReadonlyMap<string, Judgement>;
}

/**
 * Asks for a brief one sentence at a time, each over the few words of one report that the extractive writer's claim in
 * its place leans on: even a very small model can do that. A sentence that does not stand leaves the extractive
 * writer's where it is.
 */
export async function askForSentences(
  base: ExtractiveWork,
  material: Material,
  asking: AskingModel,
): Promise<SentenceSheet> {
  const sheet = sheetOf(base);
  const places = proposalsOf(sheet).filter(({ id }) => sheet.passages.has(id));
  const answers = new Map<string, Proposal>();
  const judged = new Map<string, Judgement>();
  let failures = 0;
  asking.teller.enter('draft');
  for (const place of places.slice(0, MOST_SENTENCES)) {
    const passage = excerptOf(sheet.passages.get(place.id), asking.shown);
    if (passage === null) continue;
    const answer = await sentenceOrNothing(place, passage, asking);
    failures = answer === null ? failures + 1 : 0;
    if (failures === MOST_FAILURES) break;
    if (answer === null) continue;
    answers.set(place.id, answer);
    judged.set(place.id, judgeProposal(answer, material));
    asking.teller.judged([...answers.values()], judged);
    asking.options.signal?.throwIfAborted();
  }
  return { sheet: withAnswers(sheet, answers), judged };
}

/** A call that the model fails at leaves its place to the extractive writer; what stands in the way of any call ends all. */
async function sentenceOrNothing(
  place: Proposal,
  passage: ModelSource,
  asking: AskingModel,
): Promise<Proposal | null> {
  const alone: AskingModel = { ...asking, shown: [passage] };
  try {
    const { text } = await askModel('sentence', {}, alone);
    const [first] = sentences(text);
    return {
      ...place,
      text: tidySentence(first?.text ?? ''),
      cited: [{ source: passage.n, words: passage.text }],
    };
  } catch (cause) {
    if (mayGiveSentences(cause)) return null;
    throw cause;
  } finally {
    asking.tokens = alone.tokens;
  }
}

/** The words of the first report behind a claim that the model may be shown; null where there are none. */
function excerptOf(
  spans: readonly PassageSpan[] | undefined,
  shown: readonly ModelSource[],
): ModelSource | null {
  for (const { source, start, end } of spans ?? []) {
    const report = shown.find(({ n }) => n === source + 1);
    if (report !== undefined) return report.excerpt([{ start, end }]);
  }
  return null;
}

interface PassageSpan {
  readonly source: number;
  readonly start: number;
  readonly end: number;
}

/** The extractive brief's places, each with what stands in it leans on. */
interface PlaceSheet extends ProposedSheet {
  readonly passages: ReadonlyMap<string, readonly PassageSpan[]>;
}

function sheetOf({ brief, numbers }: ExtractiveWork): PlaceSheet {
  const indexOf = new Map([...numbers].map(([index, n]) => [n, index]));
  const passages = new Map<string, readonly PassageSpan[]>();
  let count = 0;
  const place = (part: ClaimPart, claim: Claim | null): Proposal => {
    const id = `m${++count}`;
    if (claim !== null)
      passages.set(
        id,
        claim.evidence.flatMap(({ source, start, end }) => {
          const index = indexOf.get(source);
          return index === undefined ? [] : [{ source: index, start, end }];
        }),
      );
    return { id, part, text: claim?.text ?? '', cited: [] };
  };
  return {
    passages,
    headline: place('headline', null),
    dek: place('dek', null),
    lede: place('lede', brief.lede),
    nutGraf: brief.nutGraf.map((claim) => place('nut-graf', claim)),
    sections: brief.sections.map(({ label, kicker, bullets }) => ({
      label,
      kicker: place('kicker', kicker),
      bullets: bullets.map((claim) => place('bullet', claim)),
    })),
    unknown: brief.unknown.map((claim) => place('unknown', claim)),
  };
}

/** A place without an answer stays empty, which leaves it to the extractive writer. */
function withAnswers(sheet: ProposedSheet, answers: ReadonlyMap<string, Proposal>): ProposedSheet {
  const fill = (place: Proposal): Proposal => answers.get(place.id) ?? { ...place, text: '' };
  return {
    headline: fill(sheet.headline),
    dek: fill(sheet.dek),
    lede: fill(sheet.lede),
    nutGraf: sheet.nutGraf.map(fill),
    sections: sheet.sections.map(({ label, kicker, bullets }) => ({
      label,
      kicker: fill(kicker),
      bullets: bullets.map(fill),
    })),
    unknown: sheet.unknown.map(fill),
  };
}
