import { Parser } from 'htmlparser2';
import type { Source } from '../../domain/source.js';
import { webAddress } from '../complete-address.js';
import { NotAList } from './errors.js';
import { tidyWords } from './tidy-words.js';

/** A source as a list names it. */
export interface ListedSource {
  readonly name: string | null;
  readonly url: string;
  readonly kind: Source['kind'];
  readonly siteUrl: string | null;
  /** Only lists of our own know families: elsewhere a category is a subject. */
  readonly family: string | null;
  readonly lang: string | null;
  /** The names of the outlines around it, outermost first. */
  readonly folders: readonly string[];
}

export interface SourceList {
  readonly sources: readonly ListedSource[];
  /** Outlines whose address cannot be followed. */
  readonly refused: readonly { readonly url: string; readonly problem: string }[];
}

/** Characters; 5,000 outlines take about two million. */
const LARGEST = 8_000_000;
const MOST_SOURCES = 5000;
/** Elements in elements. Nobody sorts so finely, and the parser's time grows with the square of the depth. */
const DEEPEST = 200;

export const NO_ADDRESS = 'It is no web address, so it cannot be followed.';

type Attributes = Readonly<Record<string, string>>;

/**
 * Reads a list of sources: OPML 1.0 and 2.0 (§ "Subscription lists"), outlines in outlines. What is not well
 * formed is read as far as it makes sense. Entities of a document type are not expanded and lists that a list
 * includes are not fetched.
 * @throws NotAList
 */
export function readOpml(text: string): SourceList {
  if (text.length > LARGEST) throw new NotAList('The list is larger than 8 MB; split it into smaller ones.');
  const outlines = findOutlines(text);
  if (outlines === null)
    throw new NotAList('This is no OPML file; export the list of sources as OPML where it comes from.');
  const found = outlines.filter(({ attributes }) => addressOf(attributes) !== undefined);
  if (found.length === 0) throw new NotAList('The list holds no feeds.');
  if (found.length > MOST_SOURCES)
    throw new NotAList(`The list holds more than ${MOST_SOURCES} sources; split it into smaller ones.`);
  const read = found.map(readOutline);
  return {
    sources: read.flatMap((source) => ('problem' in source ? [] : [source])),
    refused: read.flatMap((source) => ('problem' in source ? [source] : [])),
  };
}

interface Outline {
  readonly attributes: Attributes;
  readonly folders: readonly string[];
}

/** Every outline of the text, or null where it has neither outlines nor an `opml` element. */
function findOutlines(text: string): Outline[] | null {
  const outlines: Outline[] = [];
  const open: string[] = [];
  let isOpml = false;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth += 1;
        if (depth > DEEPEST)
          throw new NotAList('The list nests its outlines too deep; export it again, or with fewer folders.');
        isOpml ||= tag === 'opml' || tag === 'outline';
        if (tag !== 'outline') return;
        outlines.push({ attributes, folders: open.filter((name) => name !== '') });
        open.push(nameOf(attributes));
      },
      onclosetag(tag) {
        depth -= 1;
        if (tag === 'outline') open.pop();
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  return isOpml ? outlines : null;
}

/** `xmlUrl`, or what lists of links and of our own have in its place; undefined for a folder. */
function addressOf(attributes: Attributes): string | undefined {
  const { xmlurl, url, htmlurl, type = '' } = attributes;
  if (xmlurl) return xmlurl;
  if (attributes['nutgraf:kind'] !== undefined) return url;
  return /^(?:rss|atom|feed)/i.test(type) ? url || htmlurl : undefined;
}

function readOutline({ attributes, folders }: Outline): ListedSource | { url: string; problem: string } {
  const given = addressOf(attributes)?.trim() ?? '';
  const url = given === '' ? null : webAddress(given);
  if (url === null) return { url: given.slice(0, 200), problem: NO_ADDRESS };
  return {
    name: nameOf(attributes) || null,
    url,
    kind: kindOf(attributes['nutgraf:kind']),
    siteUrl: attributes.htmlurl ? webAddress(attributes.htmlurl) : null,
    family: tidyWords(attributes['nutgraf:family'] ?? '') || null,
    lang: tidyWords(attributes.language ?? '') || null,
    folders,
  };
}

const nameOf = ({ title, text }: Attributes): string => tidyWords(title ?? '') || tidyWords(text ?? '');

const kindOf = (given: string | undefined): Source['kind'] =>
  given === 'sitemap' || given === 'section' ? given : 'feed';
