import { decodeHTML } from 'entities';

/** No headline, name or description is longer; what is read of it is read several times. */
const MAX_CHARACTERS = 5000;

/** One line of plain text from a metadata value, which may hold markup and doubly escaped entities. */
export function tidyText(value: string | null | undefined): string | null {
  if (!value) return null;
  const short = value.slice(0, MAX_CHARACTERS);
  const decoded = short.includes('&') ? decodeHTML(short) : short;
  return (
    decoded
      .replace(/<\/?[a-z][^<>]*>/gi, ' ')
      .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
      .trim() || null
  );
}
