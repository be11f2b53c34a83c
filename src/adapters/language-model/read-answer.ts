import { ModelFailed, type TokenCount } from '../../write/errors.js';
import type { ModelRequest } from '../../write/ports.js';

/** How models decline, at the beginning of an answer that is no JSON. */
const DECLINED =
  /^\W*(?:(?:I['’]?m|I am) (?:sorry|unable|not able|afraid)|I (?:can(?:not|['’]t)|won['’]t|will not|must decline)|Sorry\b|Unfortunately, I|As an AI|As a language model|It (?:is|would be) (?:not appropriate|inappropriate))/i;
const TOLD = 120;

/**
 * The value in an answer: JSON, alone or among other words or fences, of the wanted shape; or plain words.
 * @throws ModelFailed `empty`, `refusal` or `malformed`
 */
export function readAnswer<T>(
  text: string,
  { shape, isPlain }: Pick<ModelRequest<T>, 'shape' | 'isPlain'>,
  called: string,
  tokens: TokenCount,
): T {
  const words = text.replace(/^<think>[\s\S]*?<\/think>/, '').trim();
  if (words === '') throw new ModelFailed('empty', `${called} answered with nothing.`, { tokens });
  const json = words.slice(words.indexOf('{'), words.lastIndexOf('}') + 1);
  const value = isPlain === true ? words : parse(json);
  const declines = DECLINED.test(words) && (isPlain === true || value === undefined);
  if (declines) throw new ModelFailed('refusal', `${called} refused: “${shorten(words)}”.`, { tokens });
  if (value === undefined) {
    throw new ModelFailed(
      'malformed',
      `${called} did not answer in the form that it was asked for: “${shorten(words)}”.`,
      { tokens },
    );
  }
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path.join('.') || 'the answer';
  throw new ModelFailed(
    'malformed',
    `${called} left out or misnamed a part of its answer (${where}: ${issue?.message ?? 'wrong'}).`,
    { tokens },
  );
}

function parse(json: string): unknown {
  if (!json.startsWith('{')) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    // What is no JSON is told as malformed by the caller.
    return undefined;
  }
}

const shorten = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= TOLD ? line : `${line.slice(0, TOLD)}…`;
};
