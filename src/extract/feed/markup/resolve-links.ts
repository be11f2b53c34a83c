import { decodeHTMLStrict, escapeAttribute } from 'entities';
import { absoluteUrl } from '../urls.js';

const URL_ATTRIBUTE =
  /(\s(?:action|background|cite|classid|codebase|data|href|longdesc|poster|profile|src|usemap)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** Addresses may add this much, in characters: more is an attack on memory, and what is left stays relative. */
const MOST_ADDED = 1_000_000;

/** Makes every address in the markup absolute. Each piece from a `<` to the next `>` is looked at once. */
export function resolveLinks(markup: string, base: string): string {
  if (base === '') return markup;
  let resolved = '';
  let at = 0;
  for (let start = markup.indexOf('<'); start >= 0; start = markup.indexOf('<', at)) {
    const end = markup.indexOf('>', start);
    if (end < 0 || resolved.length > at + MOST_ADDED) break;
    resolved += markup.slice(at, start) + resolveTag(markup.slice(start, end + 1), base);
    at = end + 1;
  }
  return resolved + markup.slice(at);
}

function resolveTag(tag: string, base: string): string {
  return tag.replace(URL_ATTRIBUTE, (_whole, before, double, single, bare) => {
    const address = decodeHTMLStrict(double ?? single ?? bare ?? '');
    return `${before}"${escapeAttribute(absoluteUrl(address, base))}"`;
  });
}
