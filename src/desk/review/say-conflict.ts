/** A colleague's save came first; what the editor typed, if anything, stands in the form below. */
export function sayConflict(typed: boolean): string {
  const kept = typed ? 'your text is kept below.' : 'look at it, then act again.';
  return `A colleague saved this draft a moment ago. Here is the current version; ${kept}`;
}
