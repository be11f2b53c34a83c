/** There is nothing at the address that could be followed; the message says what to do. */
export class NothingToFollow extends Error {
  override readonly name = 'NothingToFollow';
  constructor(
    readonly url: string,
    why: string,
    cause?: unknown,
  ) {
    super(`There is nothing to follow at ${url}: ${why}.`, { cause });
  }
}
