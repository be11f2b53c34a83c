/** Failures of the disk and of the database's connection: they pass when somebody makes room or starts it again. */
const PASSING: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:53100|ENOSPC)$/,
    'The disk is full: nothing new can be kept until somebody makes room. Nutgraf goes on trying.',
  ],
  [/^53/, 'The database is out of memory or connections. Nutgraf goes on trying.'],
  [/^(?:08|57P|ECONN|EPIPE)/, 'The database cannot be reached. Nutgraf goes on trying.'],
];

/** One sentence for a failure that passes by itself, by its SQLSTATE or errno; null for any other. */
export function sayPassing(cause: unknown): string | null {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return PASSING.find(([codes]) => codes.test(code))?.[1] ?? null;
}

/**
 * Resolves when a promise that nobody holds was rejected with a fault of ours: the program can then be closed in
 * order, its database too, instead of falling. The job library lets such rejections go when the disk is full; those
 * are told, and the work goes on.
 */
export function untilFaulty(report: (where: string, cause: unknown) => void): Promise<'faulty'> {
  return new Promise((resolve) => {
    process.on('unhandledRejection', (cause) => {
      report('a promise that nobody held', cause);
      if (sayPassing(cause) === null) resolve('faulty');
    });
  });
}
