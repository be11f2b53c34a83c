import type { PublishedBrief, SiteSettings } from '../ports.js';
import { webAddress } from '../words/link-safely.js';
import type { BriefView } from './read-draft.js';

/** schema.org NewsArticle as JSON-LD text that is safe inside a script element: no `<` survives in it. */
export function describeArticle(brief: PublishedBrief, view: BriefView, settings: SiteSettings): string {
  const { draft, publishedAt, updatedAt, editor } = brief;
  const publisher = {
    '@type': 'NewsMediaOrganization',
    name: settings.name,
    url: `${settings.baseUrl}/`,
    correctionsPolicy: `${settings.baseUrl}/corrections`,
    ethicsPolicy: `${settings.baseUrl}/about`,
  };
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: view.title,
    description: view.description,
    url: `${settings.baseUrl}/briefs/${draft.slug}`,
    inLanguage: draft.language,
    datePublished: publishedAt,
    dateModified: brief.corrections?.[0]?.at ?? updatedAt ?? publishedAt,
    author: { '@type': 'Organization', name: `${settings.name} desk` },
    editor: { '@type': 'Person', name: editor },
    publisher,
    isBasedOn: draft.sources.map((source) => webAddress(source.url)).filter((url) => url !== null),
  };
  return JSON.stringify(article).replaceAll('<', '\\u003c');
}
