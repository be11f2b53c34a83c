import { decodeHTMLStrict, escapeAttribute } from 'entities';
import { absoluteUrl } from '../urls.js';

const URL_ATTRIBUTE =
  /(<[^>]*?\s(?:action|background|cite|classid|codebase|data|href|longdesc|poster|profile|src|usemap)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** Makes every address in the markup absolute. */
export function resolveLinks(markup: string, base: string): string {
  if (base === '' || !markup.includes('<')) return markup;
  return markup.replace(URL_ATTRIBUTE, (_whole, before, double, single, bare) => {
    const address = decodeHTMLStrict(double ?? single ?? bare ?? '');
    return `${before}"${escapeAttribute(absoluteUrl(address, base))}"`;
  });
}
