import { Parser } from 'htmlparser2';
import { createCollector } from './collect-parts.js';
import type { PageOutline } from './outline.js';

/** Characters at a time, so that a page that nests without end is left early. */
const PIECE = 65_536;
/** Elements in elements. No page needs so many, and the parser's time grows with the square of the depth. */
const DEEPEST = 1000;

/** Reads a page once, whatever its size, and stops where it nests deeper than any page needs. */
export function readOutline(html: string, url: string): PageOutline {
  const collector = createCollector(url);
  let depth = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      depth += 1;
      collector.open(tag, attributes);
    },
    ontext: collector.text,
    onclosetag(tag) {
      depth -= 1;
      collector.close(tag);
    },
  });
  for (let at = 0; at < html.length && depth <= DEEPEST; at += PIECE)
    parser.write(html.slice(at, at + PIECE));
  parser.end();
  return collector.outline();
}
