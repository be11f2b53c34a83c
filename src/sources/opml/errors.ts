/** The text is no list of sources; the message says what to do. */
export class NotAList extends Error {
  override readonly name = 'NotAList';
}
