import { EXIT } from './page-io.js';

/** Why a command on pages ends without its result: one sentence, and the exit code that fits. */
export class PageCommandFailed extends Error {
  override readonly name: string = 'PageCommandFailed';

  constructor(
    message: string,
    readonly exitCode: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** An address or a file cannot be read, or holds no report. */
export class PageUnusable extends PageCommandFailed {
  override readonly name = 'PageUnusable';

  constructor(
    /** The address or file as it was given. */
    readonly input: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, EXIT.unreadable, options);
  }
}

/** The reports are not of one event. */
export class NotOneEvent extends PageCommandFailed {
  override readonly name = 'NotOneEvent';

  constructor(
    /** The titles, group by group. */
    readonly groups: readonly (readonly string[])[],
  ) {
    const told = groups.map((titles) => titles.map((title) => `“${title}”`).join(', ')).join(' | ');
    super(
      `These reports are of ${groups.length} different events: ${told}. Give the reports of one event at a time.`,
      EXIT.usage,
    );
  }
}

/** The brief cannot be written where it should go. */
export class OutputUnusable extends PageCommandFailed {
  override readonly name = 'OutputUnusable';

  constructor(
    readonly file: string,
    why: string,
    options?: ErrorOptions,
  ) {
    super(`${file} cannot be written: ${why}.`, EXIT.usage, options);
  }
}

/** A scorecard cannot be compared with the one given: it is of other stories. */
export class CardUnusable extends PageCommandFailed {
  override readonly name = 'CardUnusable';

  constructor(
    readonly file: string,
    readonly set: string,
    wanted: string,
  ) {
    super(
      `${file} is of the stories “${set}”, not of “${wanted}”; scorecards of the same stories can be compared.`,
      EXIT.usage,
    );
  }
}

/** The desk's writer could not write the whole set. */
export class WriterStopped extends PageCommandFailed {
  override readonly name = 'WriterStopped';

  constructor(cause: Error) {
    super(`The scoring stopped. ${cause.message}`, EXIT.unavailable, { cause });
  }
}

/** The writer does worse than on the scorecard given. */
export class WriterWorse extends PageCommandFailed {
  override readonly name = 'WriterWorse';

  constructor(readonly measures: readonly string[]) {
    super(`The writer does worse than on the scorecard given: ${measures.join(', ')}.`, EXIT.worse);
  }
}
