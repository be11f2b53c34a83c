import type { FeedLinks } from '../domain/source.js';

/** `<address>; rel="hub"`, one of several divided by commas (RFC 8288 §3). */
const LINK = /<([^<>]*)>((?:\s*;\s*[\w!#$%&'*+.^`|~-]+\*?\s*(?:=\s*(?:"(?:[^"\\]|\\.)*"|[^\s";,]*))?)*)/g;
const PARAMETER = /;\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s";,]*))/g;
/** Characters; longer fields are no links of a feed. */
const LONGEST = 10_000;

/** The hub and the topic that a `Link` field names; what the document says counts where the field is silent (WebSub §4). */
export function linksOf(field: string | undefined, base: string, named: FeedLinks): FeedLinks {
  const links = [...(field ?? '').slice(0, LONGEST).matchAll(LINK)].map(
    ([, target = '', parameters = '']) => ({
      target,
      rels: relOf(parameters).toLowerCase().split(/\s+/),
    }),
  );
  const first = (rel: string): string | null => {
    const link = links.find(({ rels, target }) => rels.includes(rel) && URL.canParse(target, base));
    const url = link === undefined ? null : new URL(link.target, base);
    return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
  };
  return { hub: first('hub') ?? named.hub, self: first('self') ?? named.self };
}

/** The first `rel` counts (RFC 8288 §3.3). */
function relOf(parameters: string): string {
  const rel = [...parameters.matchAll(PARAMETER)].find(([, name]) => name?.toLowerCase() === 'rel');
  return rel?.[2] ?? rel?.[3] ?? '';
}
