/** An editor asked for something that cannot be done; the message is one sentence for the editor. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
}

/** Approval was asked for while claims wait for a decision. */
export class ApprovalBlocked extends EditRefused {
  constructor(readonly claimIds: readonly string[]) {
    super(
      claimIds.length === 1
        ? 'One statement is still to resolve.'
        : `${claimIds.length} statements are still to resolve.`,
    );
  }
}
