import type { Rights } from '../../domain/rights.js';

/** Our own name in robots directives; what is said to another crawler is not said to us. */
const OUR_NAMES = new Set(['nutgraf', '*']);
/** Directives that take a value after a colon; every other name before a colon is a crawler's. */
const VALUED = new Set(['max-snippet', 'max-image-preview', 'max-video-preview', 'unavailable_after']);

/**
 * What robots directives reserve, as an X-Robots-Tag header (repeated fields stand on lines of their own) or a meta
 * element gives them. Besides `noai`, these are the directives that the search engines which defined them document as
 * the way to keep a page's text out of AI answers: `nosnippet` and `max-snippet` (Google), `noarchive` and `nocache`
 * (Bing).
 */
export function readDirectives(text: string, where: string): Rights[] {
  const directives = text.split('\n').flatMap(directivesForUs);
  const named = directives.filter(keepsFromModels);
  const images = directives.includes('noimageai');
  return [
    ...(named.length === 0 ? [] : [reserved(named, where)]),
    ...(images ? [{ languageModel: true, reasons: [PICTURES] }] : []),
  ];
}

const PICTURES =
  'The outlet asks that its pictures be kept from AI (noimageai); no picture is shown to a model.';

function reserved(directives: readonly string[], where: string): Rights {
  const names = [...new Set(directives)].join(', ');
  return {
    languageModel: false,
    reasons: [`The outlet asks that its words be kept from AI: robots directive ${names} in ${where}.`],
  };
}

const KEEPING = new Set(['noai', 'noml', 'nosnippet', 'noarchive', 'nocache']);

function keepsFromModels(directive: string): boolean {
  if (KEEPING.has(directive)) return true;
  const length = /^max-snippet:(-?\d+)$/.exec(directive)?.[1];
  // -1 sets no limit; any other length is shorter than the whole text.
  return length !== undefined && Number(length) >= 0;
}

/** The directives of one field that are said to all or to us: `name: ` speaks to one crawler up to the next name. */
function directivesForUs(field: string): string[] {
  let isOurs = true;
  return field.split(',').flatMap((part) => {
    const [, name = '', rest] = /^\s*([\w*-]+)\s*:\s*(.*)$/s.exec(part) ?? [];
    const isAgent = rest !== undefined && !VALUED.has(name.toLowerCase());
    if (isAgent) isOurs = OUR_NAMES.has(name.toLowerCase());
    if (!isOurs) return [];
    return (isAgent ? (rest ?? '') : part)
      .toLowerCase()
      .replace(/\s*:\s*/g, ':')
      .split(/\s+/)
      .filter((word) => word !== '');
  });
}
