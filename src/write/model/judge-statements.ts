import type { Article } from '../../domain/article.js';
import { ModelFailed } from '../errors.js';
import type { ModelWriteOptions } from '../ports.js';
import { type ModelSource, showModel } from '../show-model.js';
import { estimateTokens } from './estimate-tokens.js';
import { withoutInstructions } from './find-instructions.js';
import { locateWords } from './locate-words.js';
import { ModelPrompt } from './model-prompt.js';
import { type Leaning, passagesFor } from './passages.js';
import { JUDGED } from './shapes.js';

/** A statement to be judged, with what is said to bear it out. */
export interface Statement extends Leaning {
  readonly id: string;
  readonly text: string;
}

/** What a second judge has to say. */
export interface SecondOpinion {
  /** By the statement's id: its words that the judge finds no report to bear out. */
  readonly doubts: ReadonlyMap<string, string>;
  /** How many statements the judge was asked about and answered for. */
  readonly judged: number;
  /** One sentence each, for an editor. */
  readonly notes: readonly string[];
  /** What ended the judging before its time; null where nothing did. */
  readonly failed: ModelFailed | null;
}

export type JudgeOptions = Pick<
  ModelWriteOptions,
  'model' | 'prompts' | 'contextTokens' | 'newMark' | 'signal' | 'onStep'
>;

/** Statements of one call: more make models careless, fewer cost the same passages again and again. */
const AT_ONCE = 8;
const ANSWER_TOKENS = 1_500;

/**
 * Has a language model read statements beside the passages that are said to bear them out. It can only doubt: what it
 * approves of is as good as before. What stands word for word in a report is not asked about, and neither is what
 * leans on reports that are kept from models. A model that cannot do it is told of in a note.
 *
 * @throws the reason of `signal` where that ended it
 */
export async function judgeStatements(
  statements: readonly Statement[],
  articles: readonly Article[],
  options: JudgeOptions,
): Promise<SecondOpinion> {
  const { shown } = showModel(articles.map((article) => withoutInstructions(article).article));
  const own = statements.filter(({ text }) =>
    shown.every((source) => locateWords(text, source.text) === null),
  );
  const asked = own.filter(({ evidence }) => evidence.every(({ article }) => numbered(shown, article)));
  const doubts = new Map<string, string>();
  const told = { judged: 0, notes: sayUnasked(statements, own, asked) };
  if (shown.length === 0) return { doubts, ...told, failed: null };
  for (const batch of batchesOf(asked, shown, options)) {
    options.onStep?.({ stage: 'judge', round: 0, tokens: 0, trouble: null, statements: [] });
    try {
      told.judged += await judgeBatch(batch, shown, options, doubts);
    } catch (cause) {
      if (!(cause instanceof ModelFailed)) throw cause;
      told.notes.push(
        `${told.judged} of ${asked.length} statements have a second judge’s word: ${cause.message}`,
      );
      return { doubts, ...told, failed: cause };
    }
  }
  const silent = asked.length - told.judged;
  if (silent > 0)
    told.notes.push(`The second judge gave no answer for ${silent} of ${asked.length} statements.`);
  if (asked.length > 0) told.notes.push(sayJudged(told.judged, doubts.size, options));
  return { doubts, ...told, failed: null };
}

const numbered = (shown: readonly ModelSource[], article: number): boolean =>
  shown.some(({ n }) => n === article + 1);

const sayJudged = (judged: number, doubted: number, { model }: JudgeOptions): string =>
  `${model.name} judged ${count(judged)} and doubts ${doubted === 0 ? 'none' : doubted}.`;

const count = (statements: number): string =>
  `${statements} ${statements === 1 ? 'statement' : 'statements'}`;

function sayUnasked(
  all: readonly Statement[],
  own: readonly Statement[],
  asked: readonly Statement[],
): string[] {
  const verbatim = all.length - own.length;
  const kept = own.length - asked.length;
  return [
    ...(verbatim === 0 ? [] : [`Not judged, for it stands word for word in a report: ${count(verbatim)}.`]),
    ...(kept === 0 ? [] : [`Not judged, for it leans on reports that are kept from models: ${count(kept)}.`]),
  ];
}

function batchesOf(
  statements: readonly Statement[],
  shown: readonly ModelSource[],
  options: JudgeOptions,
): Statement[][] {
  const room = roomOf(options);
  const batches: Statement[][] = [];
  for (const statement of statements) {
    const last = batches.at(-1);
    const longer = [...(last ?? []), statement];
    if (last !== undefined && longer.length <= AT_ONCE && sizeOf(longer, shown) <= room) last.push(statement);
    else batches.push([statement]);
  }
  return batches;
}

/** Tokens for passages and statements. */
const roomOf = ({ contextTokens, prompts }: JudgeOptions): number =>
  contextTokens - answerTokens(contextTokens) - estimateTokens(prompts.judgeSystem + prompts.judge);

const answerTokens = (contextTokens: number): number =>
  Math.min(ANSWER_TOKENS, Math.floor(contextTokens / 3));

/** What a report's marks, title and outlet take. */
const FRAME = 120;

function sizeOf(statements: readonly Statement[], shown: readonly ModelSource[]): number {
  const passages = passagesFor(statements, shown);
  const words = [...passages.map(({ text }) => text), listed(statements)].join('');
  return estimateTokens(words) + FRAME * passages.length;
}

const listed = (statements: readonly Statement[]): string =>
  statements.map(({ text }, at) => JSON.stringify({ id: `s${at + 1}`, text })).join('\n');

/** Gives how many were answered for, and notes the doubts. */
async function judgeBatch(
  batch: readonly Statement[],
  shown: readonly ModelSource[],
  { model, prompts, contextTokens, newMark, signal }: JudgeOptions,
  doubts: Map<string, string>,
): Promise<number> {
  const mostTokens = answerTokens(contextTokens);
  const prompt = ModelPrompt.of({
    system: prompts.judgeSystem,
    task: prompts.judge,
    sources: passagesFor(batch, shown),
    mark: newMark(),
    fill: { statements: listed(batch) },
    mostTokens: contextTokens - mostTokens,
  });
  const { value } = await model.ask({ purpose: 'judge', prompt, shape: JUDGED, mostTokens, signal });
  const answers = new Map(value.judged.map((one) => [one.id, one]));
  let judged = 0;
  for (const [at, { id, text }] of batch.entries()) {
    const answer = answers.get(`s${at + 1}`);
    if (answer === undefined) continue;
    judged++;
    if (!answer.borneOut) doubts.set(id, wordsIn(answer.words, text));
  }
  return judged;
}

/** The words that the judge pointed at, where the statement has them; else all of it. */
function wordsIn(words: string, text: string): string {
  const trimmed = words.trim();
  return trimmed !== '' && text.includes(trimmed) ? trimmed : text;
}
