import type { TemplateName } from '../outlets/outlet.js';
import { businessArticle } from './business-article.js';
import { dailyArticle } from './daily-article.js';
import type { Html } from './html.js';
import { journalArticle } from './journal-article.js';
import { magazineArticle } from './magazine-article.js';
import type { ArticlePage } from './page.js';
import { portalArticle } from './portal-article.js';
import { recordArticle } from './record-article.js';
import { wireArticle } from './wire-article.js';

/** The article in its outlet's own template. */
export function articlePage(page: ArticlePage): Html {
  return TEMPLATES[page.outlet.template](page);
}

const TEMPLATES: Readonly<Record<TemplateName, (page: ArticlePage) => Html>> = {
  wire: wireArticle,
  daily: dailyArticle,
  portal: portalArticle,
  magazine: magazineArticle,
  journal: journalArticle,
  business: businessArticle,
  record: recordArticle,
};
