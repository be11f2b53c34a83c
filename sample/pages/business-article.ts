import {
  articleLinks,
  cookieText,
  footerLinks,
  mostRead,
  relatedTo,
  sectionLinks,
  shareLinks,
  weave,
} from './furniture.js';
import { type Html, html, jsonScript } from './html.js';
import {
  type ArticlePage,
  articleAddress,
  clockTime,
  imagePath,
  isoTime,
  longDate,
  printedParagraphs,
} from './page.js';
import { newsArticle } from './structured-data.js';

/** A paid site: some articles end in an offer after a few paragraphs, and their JSON-LD says so. */
export function businessArticle(page: ArticlePage): Html {
  const { article, outlet } = page;
  return html`<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${article.title} | ${outlet.name}</title>
<meta name="description" content="${article.dek}">
<meta name="robots" content="max-snippet:160, noarchive">
<link rel="canonical" href="${articleAddress(page, article)}">
<link rel="stylesheet" href="/style.css">
<script type="application/ld+json">${jsonScript(structuredData(page))}</script>
</head>
<body>
<div class="topnav"><a class="name" href="/">${outlet.name}</a> ${sectionLinks(page)}<a href="/subscribe">Subscribe</a> <a href="/account">Sign in</a></div>
<div class="cols">
${articleColumn(page)}
<aside><h3>Most read on ${outlet.name}</h3><ol>${articleLinks(page, mostRead(page))}</ol></aside>
</div>
<footer>${footerLinks(page)}<p>Markets data delayed by at least 15 minutes.</p></footer>
<div class="consent"><p>${cookieText(page)}</p><button>Accept cookies</button><button>Manage cookies</button></div>
</body>
</html>
`;
}

function articleColumn(page: ArticlePage): Html {
  const { article, outlet } = page;
  const free = printedParagraphs(page).slice(0, article.paywall ?? undefined);
  const paragraphs = free.map((paragraph) => html`<p>${paragraph}</p>`);
  return html`<article class="article">
<div class="meta"><a href="/">${outlet.name}</a> › ${article.section}</div>
<h1 class="article__title">${article.title}</h1>
<div class="article__standfirst standfirst">${article.dek}</div>
<figure><img src="${imagePath(article)}" alt="${article.image}" width="640" height="360"><figcaption>${article.image} © ${article.credit}</figcaption></figure>
<div class="meta"><span class="article__author">${article.byline}</span> <time datetime="${isoTime(article.published)}">${longDate(article.published)} ${clockTime(article.published)}</time></div>
<div class="share">${shareLinks(page)}</div>
<div class="article__body">
${weave(paragraphs, {
  4: html`<div class="recommended box"><h4>Recommended</h4><ul>${articleLinks(page, relatedTo(page))}</ul></div>\n`,
})}</div>
${article.paywall === null ? closing(page) : WALL}
</article>`;
}

function closing({ article, outlet }: ArticlePage): Html {
  return html`<div class="bio"><p>${outlet.reporters[article.byline] ?? null}</p></div>
<div class="comments"><h3>Comments</h3><p>Comments are open to subscribers only. <a href="/subscribe">Subscribe</a></p></div>`;
}

const WALL = html`<div class="wall" id="barrier"><h2>Subscribe to continue reading</h2>
<p>You have read your free articles for this month. Full access costs $9 a month. Cancel at any time.</p>
<p><a href="/subscribe">See the offers</a> or <a href="/account">sign in</a> if you are a subscriber.</p></div>`;

/** schema.org's marks for content behind a paywall. */
function structuredData(page: ArticlePage): Record<string, unknown> {
  const article = { '@context': 'https://schema.org', ...newsArticle(page) };
  if (page.article.paywall === null) return { ...article, isAccessibleForFree: true };
  return {
    ...article,
    isAccessibleForFree: false,
    hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.article__body' },
  };
}
