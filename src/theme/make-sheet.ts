import { createHash } from 'node:crypto';

/** A style sheet as it stands in a page, with what the content-security policy needs to allow it. */
export interface Sheet {
  readonly css: string;
  /** CSP source expression (CSP 3 §2.3.1): the hash of exactly the text of the style element. */
  readonly source: string;
}

/** Joins parts into one sheet, without the comments and spaces that only serve the reader of the source. */
export function makeSheet(...parts: readonly string[]): Sheet {
  const css = parts
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/;}/g, '}')
    .trim();
  return { css, source: `'sha256-${createHash('sha256').update(css).digest('base64')}'` };
}
