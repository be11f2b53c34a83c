/** A server sent more than any answer has. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';
  constructor(readonly bytes: number) {
    super(`more than ${Math.round(bytes / 1_048_576)} MB came`);
  }
}
