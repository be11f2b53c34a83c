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
import { type Html, html } from './html.js';
import { type ArticlePage, articleAddress, imagePath, isoTime, longDate, printedParagraphs } from './page.js';

/** schema.org microdata on the elements themselves, and nothing in the head. */
export function journalArticle(page: ArticlePage): Html {
  const { outlet, article } = page;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${article.title} — ${outlet.name}</title>
<link rel="canonical" href="${articleAddress(page, article)}">
${feedLink(page)}
<link rel="stylesheet" href="/style.css">
</head>
<body>
<div class="header"><a class="name" href="/">${outlet.name}</a> <em>${outlet.tagline}</em></div>
<div class="nav" role="navigation">${sectionLinks(page)}<a href="/subscribe">Become a member</a></div>
<div class="cols">
${item(page)}
<div class="sidebar">
<div class="box"><h3>Most read this week</h3><ol>${articleLinks(page, mostRead(page))}</ol></div>
<div class="box"><h3>Notes by mail</h3><p>${signUpPitch(page)}</p><a href="/newsletter">Choose a newsletter</a></div>
</div>
</div>
<div class="foot">${footerLinks(page)}</div>
<div class="consent">${cookieText(page)} <button>I agree</button> <a href="/privacy">Details</a></div>
</body>
</html>
`;
}

function item(page: ArticlePage): Html {
  const { article, outlet } = page;
  const paragraphs = printedParagraphs(page).map((paragraph) => html`<p>${paragraph}</p>`);
  return html`<div class="item" itemscope itemtype="https://schema.org/NewsArticle">
<meta itemprop="dateModified" content="${isoTime(article.modified)}">
<div class="meta" itemprop="articleSection">${article.section}</div>
<h1 itemprop="headline">${article.title}</h1>
<p class="dek" itemprop="description">${article.dek}</p>
<div class="meta"><span itemprop="datePublished" content="${isoTime(article.published)}">${longDate(article.published)}</span> |
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${article.byline}</span></span></div>
<div class="photo" itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img itemprop="url" src="${imagePath(article)}" alt="" width="640" height="360"><p class="caption" itemprop="caption">${article.image} Image: ${article.credit}</p></div>
<div itemprop="articleBody">
${weave(paragraphs, {
  4: html`<div class="box"><b>Further reading</b><ul>${articleLinks(page, relatedTo(page))}</ul></div>\n`,
})}</div>
<div class="share">${shareLinks(page)}</div>
<div class="bio"><p>${outlet.reporters[article.byline] ?? null}</p></div>
<div class="comments"><h3>Letters</h3>${commentsOn(article).map(({ name, text }) => html`<blockquote><p>${text}</p><small>${name}</small></blockquote>\n`)}</div>
<span itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="${outlet.name}"></span>
</div>`;
}
