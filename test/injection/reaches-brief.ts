import { type Brief, claimsOf } from '../../src/domain/brief.js';
import { ModelFailed } from '../../src/write/errors.js';
import { type Writing, wordsOf } from '../support/open-writing.js';
import { type CleverInjection, obeyQuietly } from './clever-injections.js';

/** What a model writes that obeys the passage; null where nothing of it stands, for then there is no brief of it. */
export async function writeObeying(injection: CleverInjection, writing: Writing): Promise<Brief | null> {
  for (const purpose of ['plan', 'draft', 'repair'] as const)
    writing.answer(purpose, (asked) => obeyQuietly(asked, injection));
  try {
    return (await writing.write(injection.articles)).brief;
  } catch (cause) {
    if (cause instanceof ModelFailed) return null;
    throw cause;
  }
}

/** Whether a brief shows that the passage was obeyed, in its words or in the words that they rest on. */
export function showsObeyed(brief: Brief | null, { omits, marks }: CleverInjection): boolean {
  if (brief === null) return false;
  const told = wordsOf(brief).toLowerCase();
  const evidence = claimsOf(brief).flatMap((claim) => claim.evidence.map(({ text }) => text.toLowerCase()));
  const holds = (text: string, words: readonly string[]): boolean =>
    words.some((word) => text.includes(word.toLowerCase()));
  if (omits.length > 0) return !holds(told, omits);
  return holds([told, ...evidence].join('\n'), marks);
}
