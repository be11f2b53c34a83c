/** Someone else saved the draft first. */
export class StaleDraft extends Error {
  override readonly name = 'StaleDraft';
  constructor(
    readonly draftId: string,
    readonly version: number,
  ) {
    super('A colleague saved this draft a moment ago. Here is the current version.');
  }
}

/** The mail server asked to come back later; the queue tries the job again. */
export class MailDeferred extends Error {
  override readonly name = 'MailDeferred';
}

/** What was read holds no article; the message says what was found and what to do. */
export class PageProblem extends Error {
  override readonly name = 'PageProblem';
}

/** A link was asked for an editor whom this desk does not have. */
export class NoSuchEditor extends Error {
  override readonly name = 'NoSuchEditor';
  constructor(readonly editor: string) {
    super(`There is no editor called “${editor}” on this desk. Without --name the link makes a new one.`);
  }
}
