import { type Html, html } from '../pages/html.js';
import { addressOf, isoTime, listedAddress, type Site } from '../pages/page.js';
import { newestChange } from './newest-change.js';

/** Atom 1.0 (RFC 4287). */
export function atom(site: Site): Html {
  const { outlet, articles, base } = site;
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${outlet.name}</title>
<subtitle>${outlet.tagline}</subtitle>
<id>${base}</id>
<updated>${isoTime(newestChange(site))}</updated>
<rights>${outlet.family}</rights>
<link rel="alternate" type="text/html" href="${base}"/>
<link rel="self" type="application/atom+xml" href="${addressOf(site, outlet.feedPath)}"/>
${articles.map(
  (article) => html`<entry>
<title type="html">${html`${article.title}`.text}</title>
<link rel="alternate" type="text/html" href="${listedAddress(site, article)}"/>
<id>${base}id/${article.id}</id>
<published>${isoTime(article.published)}</published>
<updated>${isoTime(article.modified)}</updated>
<author><name>${article.byline}</name></author>
<category term="${article.section}"/>
<summary>${article.dek}</summary>
</entry>
`,
)}</feed>
`;
}
