import type { StatementSoFar, WritingStage, WritingStep } from '../../domain/writing.js';
import type { ModelProgress } from '../ports.js';
import { sayFault } from './fault.js';
import type { Judgement } from './judge-proposal.js';
import type { Proposal } from './proposal.js';
import { readDraftSoFar, readRepairsSoFar, showSoFar } from './read-so-far.js';

/** Tells a person who waits how far a brief is. */
export class StepTeller {
  #stage: WritingStage = 'plan';
  #round = 0;
  /** Tokens of the answers that are there. */
  #written = 0;
  #statements: readonly StatementSoFar[] = [];
  /** The claims of `#statements`, once they have names of ours. */
  #proposals: readonly Proposal[] = [];

  constructor(readonly onStep: ((step: WritingStep) => void) | undefined) {}

  enter(stage: WritingStage, round = 0): void {
    this.#stage = stage;
    this.#round = round;
    this.#tell(0, null, this.#statements);
  }

  /** An answer is on its way. */
  hear({ tokens, sofar, trouble }: ModelProgress): void {
    this.#tell(tokens, trouble, this.#soFar(sofar));
  }

  /** An answer is there, or will not come. */
  answered(tokens: number): void {
    this.#written += tokens;
    this.#tell(0, null, this.#statements);
  }

  /** The claims as they stand, those that have been judged with their verdict. */
  judged(proposals: readonly Proposal[], judged: ReadonlyMap<string, Judgement>): void {
    this.#proposals = proposals;
    this.#statements = proposals.map(({ id, part, text }) => {
      const shown = showSoFar(part, text);
      const judgement = judged.get(id);
      if (judgement === undefined || shown.standing === 'failed') return shown;
      if (judgement.passed) return { ...shown, standing: 'supported' };
      return { ...shown, standing: 'failed', why: judgement.faults.map(sayFault).join('; ') };
    });
    this.#tell(0, null, this.#statements);
  }

  #soFar(sofar: unknown): readonly StatementSoFar[] {
    if (this.#stage === 'draft' && typeof sofar !== 'string') return readDraftSoFar(sofar);
    if (this.#stage !== 'repair') return this.#statements;
    const repairs = readRepairsSoFar(sofar);
    return this.#statements.map((statement, at) => {
      const words = repairs.get(this.#proposals[at]?.id ?? '');
      return words === undefined || statement.standing !== 'failed'
        ? statement
        : showSoFar(statement.part, words);
    });
  }

  #tell(coming: number, trouble: string | null, statements: readonly StatementSoFar[]): void {
    const tokens = this.#written + coming;
    this.onStep?.({ stage: this.#stage, round: this.#round, tokens, trouble, statements });
  }
}
