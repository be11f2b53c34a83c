import { normalise } from '../../domain/text/normalise.js';

/** Letters, digits and single spaces, in lower case: what is left when typography is taken away. Joined words part. */
export function plainWords(text: string): string {
  return normalise(text)
    .text.toLowerCase()
    .replace(/[-/]/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}
