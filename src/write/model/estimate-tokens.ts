/** Bytes of a token: English has about four, other scripts three; the smaller guess is on the safe side. */
const BYTES = 3;

/** A careful estimate of how many tokens a text is, whatever the model. */
export function estimateTokens(text: string): number {
  return Math.ceil(new TextEncoder().encode(text).length / BYTES);
}

/** How many characters of a text surely fit into some tokens. */
export function cutToTokens(text: string, tokens: number): string {
  if (estimateTokens(text) <= tokens) return text;
  let end = Math.min(text.length, tokens * BYTES);
  while (end > 0 && estimateTokens(text.slice(0, end)) > tokens) end = Math.floor(end * 0.9);
  const lineEnd = text.lastIndexOf('\n', end);
  return text.slice(0, lineEnd > end / 2 ? lineEnd : end);
}
