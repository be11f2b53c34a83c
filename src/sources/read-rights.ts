import type { Fetched, SourceRights } from '../domain/source.js';

/** Directives of `X-Robots-Tag` that keep machine learning away from a page. */
const NO_AI = /\b(?:noai|noimageai)\b/i;

/**
 * What an answer's headers say of the use of its text: the TDM reservation protocol's `tdm-reservation: 1`,
 * and `noai` directives. robots.txt has been obeyed already when there is an answer.
 */
export function rightsOf(fetched: Fetched): SourceRights {
  const tdmReserved = fetched.headers['tdm-reservation']?.trim() === '1';
  const noAi = NO_AI.test(fetched.headers['x-robots-tag'] ?? '');
  return { robots: 'allowed', tdmReserved, note: noteOf(tdmReserved, noAi) };
}

function noteOf(tdmReserved: boolean, noAi: boolean): string | null {
  if (tdmReserved)
    return 'The outlet reserves text and data mining: its words are shown to editors only, never to a language model.';
  if (noAi) return 'The outlet asks that its words be kept from language models, and they are.';
  return null;
}
