import type { DraftClaim } from '../../domain/draft.js';
import { listWords } from './count-words.js';
import { type Mark, markClaim } from './mark-claim.js';
import { type Finding, offending, sayProblem } from './say-problem.js';

/** What the evidence panel says of a statement: what matches, and what does not. */
export function sayFindings(claim: DraftClaim, outlets: readonly string[]): Finding[] {
  const mark = markClaim(claim);
  if (mark !== 'resolve') return [SETTLED[mark](claim, outlets)];
  const problems = offending(claim).map((problem) => sayProblem(problem, claim));
  if (problems.length > 0) return withRest(problems, outlets);
  if (claim.verdict === 'disputed')
    return [
      { lead: 'The sources disagree.', rest: 'Compare them, then mark this checked, edit it or cut it.' },
    ];
  return [{ lead: 'No source reports this statement.', rest: nearestWords(outlets) }];
}

/** Lesser doubts, which stop nothing. */
export function sayDoubts(claim: DraftClaim): Finding[] {
  const shown = new Set(offending(claim));
  return claim.problems.filter((problem) => !shown.has(problem)).map((problem) => sayProblem(problem, claim));
}

const SETTLED: Readonly<
  Record<Exclude<Mark, 'resolve'>, (claim: DraftClaim, outlets: readonly string[]) => Finding>
> = {
  matches: (_, outlets) => ({
    lead: `Matches ${named(outlets)}.`,
    rest: outlets.length === 0 ? 'No single passage is marked for it.' : '',
  }),
  checked: (_, outlets) => ({ lead: 'Checked by an editor.', rest: `It matches ${named(outlets)}.` }),
  edited: (_, outlets) => ({ lead: 'Edited.', rest: `The new words match ${named(outlets)}.` }),
  cut: () => ({ lead: 'Cut.', rest: 'Readers will not see this statement.' }),
  kept: (claim) => ({
    lead: `Kept by ${claim.keptBy ?? 'an editor'}.`,
    rest: `Readers see an editor’s mark with the reason: “${claim.keptReason ?? ''}”`,
  }),
};

function withRest(problems: Finding[], outlets: readonly string[]): Finding[] {
  const last = problems.at(-1);
  if (last === undefined || outlets.length === 0) return problems;
  // Where it is all of the statement, there is no rest to match.
  const rest = last.rest === '' ? nearestWords(outlets) : `${last.rest} The rest matches ${named(outlets)}.`;
  return [...problems.slice(0, -1), { lead: last.lead, rest }];
}

const named = (outlets: readonly string[]): string =>
  outlets.length === 0 ? 'the sources' : listWords(outlets);
const nearestWords = (outlets: readonly string[]): string =>
  outlets.length === 0 ? '' : `The nearest words are in ${listWords(outlets)}.`;
