import { type Article, completeArticle } from '../../domain/article.js';
import { UNRESERVED } from '../../domain/rights.js';
import type { ModelFailed } from '../errors.js';
import { type JudgeOptions, judgeStatements, type Statement } from './judge-statements.js';

/** How a model did that was tried as a judge. */
export interface JudgeTrial {
  /** True statements that it approved of, and how many there were. */
  readonly approved: number;
  readonly trueOnes: number;
  /** False statements that it doubted, and how many there were. */
  readonly doubted: number;
  readonly falseOnes: number;
  /** How many it gave an answer for. */
  readonly answered: number;
  /** What kept it from answering for all; null where it was asked about each. */
  readonly failed: ModelFailed | null;
}

/** A judge gets so many of each kind right; one that always says the same gets none of one kind. */
const LEAST_RIGHT = 0.75;

const REPORTS = [
  `The harbour of Lerwin will stay closed until Friday, the port authority said on Tuesday.
A crane fell into the basin on Monday night. Nobody was hurt.
The crane was built in 1974. It had been due for an inspection in May.
Port director Mara Quist said that the cost was not yet known. She denied that the crane had been overloaded.`,
  `The council of Tamby voted 9 to 4 on Wednesday to buy 30 electric buses.
The buses will cost 18 million euros and are to run from next spring, transport chief Jon Adair said.
The opposition wants the old diesel buses to be repaired instead.
Ticket prices will not rise this year, Adair promised.`,
] as const;

/** Told in other words than the report's, for what stands there word for word needs no judge. */
const TRUE_ONES = [
  [0, 'No one was injured when a crane toppled into the water on Monday night.'],
  [0, 'The port authority says that ships cannot use Lerwin’s harbour before Friday.'],
  [0, 'According to Mara Quist, too heavy a load was not the cause.'],
  [0, 'The fallen crane dates from 1974.'],
  [1, 'Nine members of the council were for the buses and four against them.'],
  [1, 'Tamby’s council decided on Wednesday to buy 30 buses that run on electricity.'],
  [1, 'Passengers will not have to pay more this year, Jon Adair promised.'],
  [1, 'The opposition would rather have the diesel buses repaired.'],
] as const;
const FALSE_ONES = [
  [0, 'Two people were injured when a crane toppled into the water on Monday night.'],
  [0, 'The port authority says that Lerwin’s harbour opens again on Tuesday.'],
  [0, 'Mara Quist admitted that the crane had been overloaded.'],
  [0, 'The crane was inspected in May.'],
  [1, 'Four members of the council were for the buses and nine against them.'],
  [1, 'Tamby’s council decided on Wednesday to buy 30 diesel buses.'],
  [1, 'Tickets will be dearer this year, Jon Adair said.'],
  [1, 'The opposition has bought the old buses.'],
] as const;

/** Which pairs begin with the true one: neither place nor batch tells which is which. */
const TRUE_FIRST: ReadonlySet<number> = new Set([1, 2, 5]);

/** Has a model judge a small set of statements that are clearly true or clearly false by two short reports. */
export async function tryJudge(options: JudgeOptions): Promise<JudgeTrial> {
  const articles = REPORTS.map(toArticle);
  const statements = TRUE_ONES.flatMap((one, at) => {
    const pair = [
      toStatement('true')(one, at),
      ...FALSE_ONES.slice(at, at + 1).map((other) => toStatement('false')(other, at)),
    ];
    return TRUE_FIRST.has(at) ? pair : pair.reverse();
  });
  const { doubts, judged, failed } = await judgeStatements(statements, articles, options);
  const doubted = (kind: string): number => [...doubts.keys()].filter((id) => id.endsWith(kind)).length;
  return {
    approved: TRUE_ONES.length - doubted('true'),
    trueOnes: TRUE_ONES.length,
    doubted: doubted('false'),
    falseOnes: FALSE_ONES.length,
    answered: judged,
    failed,
  };
}

/** Whether a model that did so can tell what reports bear out from what they do not. */
export const canJudge = ({
  approved,
  trueOnes,
  doubted,
  falseOnes,
  answered,
}: Omit<JudgeTrial, 'failed'>): boolean =>
  answered === trueOnes + falseOnes &&
  approved >= LEAST_RIGHT * trueOnes &&
  doubted >= LEAST_RIGHT * falseOnes;

const toStatement =
  (kind: 'true' | 'false') =>
  ([article, text]: readonly [number, string], at: number): Statement => ({
    id: `${at} ${kind}`,
    text,
    evidence: [{ article, start: 0, end: REPORTS[article]?.length ?? 0 }],
  });

const toArticle = (text: string, at: number): Article => ({
  ...completeArticle({ title: '', text, outlet: `Report ${at + 1}` }, at),
  rights: UNRESERVED,
});
