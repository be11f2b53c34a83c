/** The edit stage: a person turns a draft brief into an approved one. */
export { type ClaimChange, changeClaim } from './change-claim.js';
export { approve, spike, takeBack } from './decide-draft.js';
export { ApprovalBlocked, EditRefused } from './errors.js';
export { openDraft } from './open-draft.js';
export type { Proof, ProofSource } from './ports.js';
export { reverify } from './verify-again.js';
