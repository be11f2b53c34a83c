/** The desk cannot be opened; the message says why and what to do. */
export class StartFailed extends Error {
  override readonly name = 'StartFailed';
}
