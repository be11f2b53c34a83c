/** The program could not open its database; the message says what happened and what to do. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  constructor(
    readonly place: string,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/** Another Nutgraf works on the same data folder. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `Nutgraf is already running on the folder ${folder} (process ${pid}). Stop that one first, or give another folder with --data.`,
    );
  }
}

/** A command works on a desk, and the data folder holds none: a mistyped folder is no new desk. */
export class NoDesk extends Error {
  override readonly name = 'NoDesk';
  constructor(readonly folder: string) {
    super(
      `There is no desk in the folder ${folder}. Give the folder of one with --data or NUTGRAF_DATA; “nutgraf start” makes a new one.`,
    );
  }
}
