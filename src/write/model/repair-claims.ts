import { sayFault } from './fault.js';
import type { Judgement } from './judge-proposal.js';
import { type Proposal, type ProposedSheet, tidySentence } from './proposal.js';
import type { ProposedClaim } from './shapes.js';

/** A proposal that did not pass, with the reasons. */
interface Failed {
  readonly proposal: Proposal;
  readonly why: string;
}

/** The claims of the body and the head that did not pass, in reading order. */
export function failedOf(proposals: readonly Proposal[], judged: ReadonlyMap<string, Judgement>): Failed[] {
  return proposals.flatMap((proposal) => {
    const judgement = judged.get(proposal.id);
    return judgement === undefined || judgement.passed
      ? []
      : [{ proposal, why: judgement.faults.map(sayFault).join('; ') }];
  });
}

/** What failed, as the model is told: one line of JSON each, so that no words can pass for a frame. */
export function listFaults(failed: readonly Failed[]): string {
  return failed
    .map(({ proposal: { id, part, text }, why }) => JSON.stringify({ id, part, text, wrong: why }))
    .join('\n');
}

/** The sheet with new words for claims that had failed; an answer for any other claim is passed over. */
export function withRepairs(
  sheet: ProposedSheet,
  repairs: readonly ProposedClaim[],
  failed: readonly Failed[],
): ProposedSheet {
  const asked = new Set(failed.map(({ proposal }) => proposal.id));
  const answers = new Map(
    repairs.filter(({ id, text }) => asked.has(id) && text.trim() !== '').map((one) => [one.id, one]),
  );
  const renew = (proposal: Proposal): Proposal => {
    const answer = answers.get(proposal.id);
    if (!answer) return proposal;
    const isHead = proposal.part === 'headline' || proposal.part === 'dek';
    const text = tidySentence(answer.text);
    return { ...proposal, text: isHead ? text.replace(/(?<!\.)\.$/, '') : text, cited: answer.evidence };
  };
  return {
    headline: renew(sheet.headline),
    dek: renew(sheet.dek),
    lede: renew(sheet.lede),
    nutGraf: sheet.nutGraf.map(renew),
    sections: sheet.sections.map(({ label, kicker, bullets }) => ({
      label,
      kicker: renew(kicker),
      bullets: bullets.map(renew),
    })),
    unknown: sheet.unknown.map(renew),
  };
}
