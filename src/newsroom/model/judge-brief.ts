import type { Article } from '../../domain/article.js';
import { type Brief, claimsOf, withClaims } from '../../domain/brief.js';
import { withDoubt } from '../../domain/claim.js';
import type { JudgeOptions, SecondOpinion, Statement } from '../../write/index.js';

/** The judging part of the engine. */
export type JudgeStatements = (
  statements: readonly Statement[],
  articles: readonly Article[],
  options: JudgeOptions,
) => Promise<SecondOpinion>;

/** A brief after a second judge: doubted claims are lowered. */
export interface JudgedBrief {
  readonly brief: Brief;
  /** Its doubted words in headline and dek, which have their verdicts on the desk only. */
  readonly headDoubts: HeadDoubts;
  /** One sentence each, for an editor. */
  readonly notes: readonly string[];
}

export type HeadDoubts = Readonly<Partial<Record<'headline' | 'dek', string>>>;

/** Has every statement of a brief judged, head and body. */
export async function judgeBrief(
  brief: Brief,
  articles: readonly Article[],
  judge: JudgeStatements,
  options: JudgeOptions,
): Promise<JudgedBrief> {
  const articleOf = new Map(brief.sources.map((source) => [source.n, indexOf(source, articles)]));
  const head = HEAD.flatMap((id) => (brief[id] === '' ? [] : [{ id, text: brief[id], evidence: [] }]));
  const body = claimsOf(brief).map(
    ({ id, text, evidence }): Statement => ({
      id,
      text,
      evidence: evidence.map(({ source, start, end }) => ({
        article: articleOf.get(source) ?? -1,
        start,
        end,
      })),
    }),
  );
  const { doubts, notes } = await judge([...head, ...body], articles, options);
  const found = HEAD.flatMap((id) => {
    const words = doubts.get(id);
    return words === undefined ? [] : [[id, words] as const];
  });
  return { brief: lowered(brief, doubts), headDoubts: Object.fromEntries(found), notes };
}

/** A written story that has been judged. A judge that runs out of time is told of; the brief stands as it was. */
export async function withSecondJudge(
  { brief, notes }: { readonly brief: Brief; readonly notes: readonly string[] },
  articles: readonly Article[],
  judge: JudgeStatements,
  options: JudgeOptions,
): Promise<JudgedBrief> {
  try {
    const judged = await judgeBrief(brief, articles, judge, options);
    return { ...judged, notes: [...notes, ...judged.notes] };
  } catch (cause) {
    if (options.signal?.aborted !== true) throw cause;
    const late = `${options.model.name} did not judge the brief in time: no statement has a second judge’s word.`;
    return { brief, headDoubts: {}, notes: [...notes, late] };
  }
}

const HEAD = ['headline', 'dek'] as const;

/** Which article a source of a brief is: its address tells, then outlet and title. */
function indexOf({ url, outlet, title }: Brief['sources'][number], articles: readonly Article[]): number {
  const byAddress = url === null ? -1 : articles.findIndex((article) => article.url === url);
  return byAddress >= 0
    ? byAddress
    : articles.findIndex((article) => article.outlet === outlet && article.title === title);
}

function lowered(brief: Brief, doubts: ReadonlyMap<string, string>): Brief {
  return withClaims(brief, (claim) => {
    const words = doubts.get(claim.id);
    return words === undefined ? claim : withDoubt(claim, words);
  });
}
