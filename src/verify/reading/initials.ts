/** The first letters of these words in lower case: "fda" of "Food", "Drug" and "Administration". */
export function initialsOf(words: readonly { readonly lower: string }[]): string {
  return words.map(({ lower }) => lower.charAt(0)).join('');
}
