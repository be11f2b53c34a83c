import { feedLink } from './discovery.js';
import {
  articleLinks,
  commentsOn,
  cookieText,
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
  clockTime,
  imagePath,
  isoTime,
  longDate,
  printedParagraphs,
} from './page.js';
import { newsArticle } from './structured-data.js';

/** Clean semantic markup with one JSON-LD block. */
export function wireArticle(page: ArticlePage): Html {
  const { article, outlet } = page;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${article.title} | ${outlet.name}</title>
<meta name="description" content="${article.dek}">
<link rel="canonical" href="${articleAddress(page, article)}">
${feedLink(page)}
<link rel="stylesheet" href="/style.css">
<script type="application/ld+json">${jsonScript({ '@context': 'https://schema.org', ...newsArticle(page) })}</script>
</head>
<body>
<header><a class="name" href="/">${outlet.name}</a> <span class="tag">${outlet.tagline}</span>
<nav aria-label="Sections">${sectionLinks(page)}</nav></header>
<main class="cols">
${story(page)}
<aside aria-label="More news">
<h2>Most read</h2>
<ol>${articleLinks(page, mostRead(page))}</ol>
<form action="/newsletter" method="post"><h2>Morning wire</h2><p>${signUpPitch(page)}</p>
<label>Email <input type="email" name="email"></label> <button>Sign up</button></form>
</aside>
</main>
<footer><nav aria-label="About">${footerLinks(page)}</nav><p>© ${outlet.family}. All rights reserved.</p></footer>
<div class="cookie" role="dialog" aria-label="Cookies"><p>${cookieText(page)}</p><button>Accept all</button><button>Reject all</button></div>
</body>
</html>
`;
}

function story(page: ArticlePage): Html {
  const { article, outlet } = page;
  const paragraphs = printedParagraphs(page).map((paragraph) => html`<p>${paragraph}</p>`);
  const readMore = relatedTo(page).slice(0, 1);
  const bio = outlet.reporters[article.byline];
  return html`<article>
<p class="meta">${article.section}</p>
<h1>${article.title}</h1>
<p class="dek">${article.dek}</p>
<p class="byline">By <a rel="author" href="/about">${article.byline}</a></p>
<p class="meta"><time datetime="${isoTime(article.published)}">${longDate(article.published)}, ${clockTime(article.published)}</time></p>
<div class="share" role="group" aria-label="Share">${shareLinks(page)}</div>
<figure><img src="${imagePath(article)}" alt="" width="640" height="360"><figcaption>${article.image} <span class="credit">${article.credit}</span></figcaption></figure>
<div class="story-body">
${weave(paragraphs, {
  4:
    readMore.length > 0 &&
    html`<aside class="read-more"><p>Read more</p><ul>${articleLinks(page, readMore)}</ul></aside>`,
})}</div>
<footer class="bio"><p>${bio ?? null}</p></footer>
<section class="comments"><h2>Comments</h2>
${commentsOn(article).map(({ name, text }) => html`<article class="comment"><h3>${name}</h3><p>${text}</p></article>\n`)}
<p><a href="/contact">Join the conversation</a></p></section>
</article>`;
}
