import { isNode, type LinkedData, listOf, nameOf, resolveNode } from '../json-ld.js';
import type { LdNode } from '../ld-node.js';
import type { MetaTags } from '../meta-tags.js';

/** Author lines of the page's JSON-LD; organisations are left out unless `organisations` asks for them. */
export function fromLinkedData(linked: LinkedData, organisations: boolean): (string | null)[] {
  for (const node of [linked.article, linked.page]) {
    const lines = node ? authorsOf(node, linked, organisations) : [];
    if (lines.length > 0) return lines;
  }
  return [];
}

function authorsOf(node: LdNode, linked: LinkedData, organisations: boolean): (string | null)[] {
  return listOf(node.author ?? node.creator)
    .map((author) => resolveNode(author, linked))
    .filter(
      (author) => organisations || !isNode(author) || !/Organization/i.test(nameOf(author['@type']) ?? ''),
    )
    .map((author) => (isNode(author) ? nameOf(author.name) : nameOf(author)));
}

const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'og:article:author',
  'cxenseparse:author',
  'citation_author',
];

/** Author lines of the first meta tag that has any. */
export function fromMeta(meta: MetaTags, isName: (line: string) => boolean): readonly string[] {
  for (const name of META_NAMES) {
    const lines = (meta.get(name) ?? []).filter(isName);
    if (lines.length > 0) return lines;
  }
  return [];
}
