import { type Html, html } from '../pages/html.js';
import { addressOf, isoTime, listedAddress, type Site } from '../pages/page.js';

/** RSS 1.0 (web.resource.org/rss/1.0/spec) with Dublin Core. */
export function rss1(site: Site): Html {
  const { outlet, articles, base } = site;
  return html`<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${addressOf(site, outlet.feedPath)}">
<title>${outlet.name}</title>
<link>${base}</link>
<description>${outlet.tagline}</description>
<dc:language>en</dc:language>
<dc:publisher>${outlet.family}</dc:publisher>
<items><rdf:Seq>${articles.map((article) => html`<rdf:li rdf:resource="${listedAddress(site, article)}"/>`)}</rdf:Seq></items>
</channel>
${articles.map(
  (article) => html`<item rdf:about="${listedAddress(site, article)}">
<title>${article.title}</title>
<link>${listedAddress(site, article)}</link>
<description>${article.dek}</description>
<dc:creator>${article.byline}</dc:creator>
<dc:date>${isoTime(article.published)}</dc:date>
<dc:subject>${article.section}</dc:subject>
</item>
`,
)}</rdf:RDF>
`;
}
