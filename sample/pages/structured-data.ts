import { type ArticlePage, articleAddress, imageAddress, isoTime } from './page.js';

/** schema.org `NewsArticle` for JSON-LD. */
export function newsArticle(page: ArticlePage): Record<string, unknown> {
  const { article, outlet } = page;
  return {
    '@type': article.opinion ? 'OpinionNewsArticle' : 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': articleAddress(page, article) },
    headline: article.title,
    description: article.dek,
    image: [imageAddress(page, article)],
    datePublished: isoTime(article.published),
    dateModified: isoTime(article.modified),
    author: article.byline.split(', ').map((name) => ({ '@type': 'Person', name })),
    articleSection: article.section,
    keywords: article.tags,
    inLanguage: 'en',
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: outlet.name,
      url: page.base,
      parentOrganization: { '@type': 'Organization', name: outlet.family },
    },
  };
}

/** `NewsArticle` in a graph with breadcrumbs and site, as content systems write it. */
export function newsGraph(page: ArticlePage): Record<string, unknown> {
  const { article, outlet } = page;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', '@id': `${page.base}#site`, name: outlet.name, url: page.base },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [outlet.name, article.section].map((name, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
        })),
      },
      newsArticle(page),
    ],
  };
}
