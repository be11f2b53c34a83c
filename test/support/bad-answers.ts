import type { DraftAnswer } from './compose-answers.js';

export type { ModelReply } from './open-model-server.js';

/** A claim that a test may change. */
interface OpenClaim {
  id: string;
  text: string;
  evidence: readonly { readonly source: number; readonly words: string }[];
}

/** Every claim of a draft's body, to be changed in place. */
export function claimsOfDraft(draft: DraftAnswer): OpenClaim[] {
  return [
    draft.lede,
    ...draft.nutGraf,
    ...draft.sections.flatMap(({ kicker, bullets }) => [kicker, ...bullets]),
    ...draft.unknown,
  ];
}
