import { decodeHTML } from 'entities';

/** One line of plain text from a metadata value, which may hold markup and doubly escaped entities. */
export function tidyText(value: string | null | undefined): string | null {
  if (!value) return null;
  const decoded = value.includes('&') ? decodeHTML(value) : value;
  return (
    decoded
      .replace(/<\/?[a-z][^>]*>/gi, ' ')
      .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
      .trim() || null
  );
}
