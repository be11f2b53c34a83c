import type { DeskContext } from './context.js';

/** A posted form's fields, always as text. */
export interface Fields {
  /** The field's value with line ends as \n; empty where it is missing. */
  text(name: string): string;
  all(name: string): string[];
  /** The draft's version that the form was made from, or null where it is not a count. */
  version(): number | null;
}

/** Reads a form post; files and other bodies count as no fields. */
export async function readForm(c: DeskContext): Promise<Fields> {
  const body = await c.req.parseBody({ all: true });
  const all = (name: string): string[] =>
    [body[name]]
      .flat()
      .filter((value) => typeof value === 'string')
      // No keyboard types U+0000, and PostgreSQL keeps no text with it.
      .map((value) => value.replace(/\r\n?/g, '\n').replaceAll('\0', ''));
  const text = (name: string): string => all(name)[0] ?? '';
  return { text, all, version: () => (/^\d{1,9}$/.test(text('version')) ? Number(text('version')) : null) };
}
