/** The primary subtag of a BCP 47 tag ("de-AT" → "de"). */
export const primaryOf = (tag: string): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';

/** A language in English words ("de" → "German"); the tag where nobody knows it. */
export function nameLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/** "German", "German and Spanish", "Arabic, German and Spanish". */
export function nameLanguages(tags: readonly string[]): string {
  const names = [...new Set(tags)].map(nameLanguage).sort();
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
