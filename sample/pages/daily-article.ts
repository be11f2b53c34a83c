import { feedLink } from './discovery.js';
import {
  articleLinks,
  commentsOn,
  cookieText,
  creditLine,
  footerLinks,
  mostRead,
  relatedTo,
  sectionLinks,
  shareLinks,
  signUpPitch,
  weave,
} from './furniture.js';
import { type Html, html, jsonScript } from './html.js';
import {
  type ArticlePage,
  articleAddress,
  imageAddress,
  imagePath,
  isoTime,
  longDate,
  printedParagraphs,
} from './page.js';
import { newsGraph } from './structured-data.js';

/** A newspaper's content system: JSON-LD graph, OpenGraph, and blocks of other things inside the text. */
export function dailyArticle(page: ArticlePage): Html {
  const { article, outlet } = page;
  return html`<!DOCTYPE html>
<html lang="en-US" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${article.title} - ${outlet.name}</title>
<link rel="canonical" href="${articleAddress(page, article)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${article.title}">
<meta property="og:description" content="${article.dek}">
<meta property="og:site_name" content="${outlet.name}">
<meta property="og:image" content="${imageAddress(page, article)}">
<meta property="article:published_time" content="${isoTime(article.published)}">
${feedLink(page)}
<link rel="stylesheet" href="/style.css">
<script type="application/ld+json">${jsonScript(newsGraph(page))}</script>
</head>
<body class="single single-post postid-${article.id}">
<a class="skip-link" href="#content">Skip to content</a>
<header class="site-header"><a class="name" href="/">${outlet.name}</a><p class="tag">${outlet.tagline}</p>
<nav class="main-navigation">${sectionLinks(page)}<a href="/subscribe">Subscribe for $1 a week</a></nav></header>
<div id="content" class="cols">
<main>${entry(page)}</main>
<aside class="widget-area">
<section class="widget"><h3>Most read</h3><ol>${articleLinks(page, mostRead(page), 'most-read__item')}</ol></section>
<section class="widget newsletter"><h3>Newsletter</h3><p>${signUpPitch(page)}</p><a href="/newsletter">Sign up</a></section>
</aside>
</div>
<footer class="site-footer">${footerLinks(page)}<p>Published by ${outlet.family}.</p></footer>
<div id="cookie-banner" class="consent"><span>${cookieText(page)}</span><button>Accept</button><button>Manage</button></div>
</body>
</html>
`;
}

function entry(page: ArticlePage): Html {
  const { article, outlet } = page;
  const credit = creditLine(page);
  const bio = outlet.reporters[article.byline];
  const paragraphs = printedParagraphs(page).map((paragraph) => html`<p>${paragraph}</p>`);
  return html`<article id="post-${article.id}" class="post entry">
<header class="entry-header"><span class="cat-links"><a href="/">Home</a> / ${article.section}</span>
<h1 class="entry-title">${article.title}</h1>
<p class="entry-subtitle dek">${article.dek}</p>
<div class="entry-meta meta"><span class="byline">By <span class="author vcard">${article.byline}</span></span>
<span class="posted-on"><time class="entry-date published" datetime="${isoTime(article.published)}">${longDate(article.published)}</time></span></div></header>
<figure class="post-thumbnail"><img src="${imagePath(article)}" alt="${article.image}" width="640" height="360"><figcaption class="wp-caption-text">${article.image} (${article.credit})</figcaption></figure>
<div class="social share"><span>Share this:</span> ${shareLinks(page)}</div>
<div class="entry-content">
${weave(paragraphs, {
  3: html`<div class="newsletter-inline box"><h4>Start your day with us</h4><p>${signUpPitch(page)}</p><a href="/newsletter">Sign me up</a></div>\n`,
  6: html`<div class="related-inline box"><h4>Related</h4><ul>${articleLinks(page, relatedTo(page))}</ul></div>\n`,
})}${credit !== null && html`<p class="agency-credit">${credit}</p>\n`}</div>
<footer class="entry-footer"><p class="tags">Tags: ${article.tags.join(', ')}</p>
${bio !== undefined && html`<div class="author-box bio"><p class="author-bio">${bio}</p></div>`}</footer>
<section id="comments" class="comments"><h2>${commentsOn(article).length} comments</h2>
<ol class="comment-list">${commentsOn(article).map(({ name, text }) => html`<li class="comment"><cite>${name}</cite> says: <p>${text}</p></li>\n`)}</ol></section>
</article>`;
}
