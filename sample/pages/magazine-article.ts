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
import {
  type ArticlePage,
  articleAddress,
  imageAddress,
  imagePath,
  isoTime,
  longDate,
  printedParagraphs,
} from './page.js';

/** A modern site: generated class names, OpenGraph, a pull quote and a sign-up box between the paragraphs. */
export function magazineArticle(page: ArticlePage): Html {
  const { article, outlet } = page;
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${article.title}</title>
<meta property="og:title" content="${article.title}"><meta property="og:description" content="${article.dek}">
<meta property="og:type" content="article"><meta property="og:url" content="${articleAddress(page, article)}">
<meta property="og:site_name" content="${outlet.name}"><meta property="og:image" content="${imageAddress(page, article)}">
<meta property="article:published_time" content="${isoTime(article.published)}"><meta property="article:modified_time" content="${isoTime(article.modified)}">
<meta property="article:section" content="${article.section}"><meta property="article:author" content="${article.byline}">${article.tags.map((tag) => html`<meta property="article:tag" content="${tag}">`)}
<link rel="canonical" href="${articleAddress(page, article)}">${feedLink(page)}<link rel="stylesheet" href="/style.css"></head>
<body><div id="__app"><header class="css-1x8k nav"><a class="name" href="/">${outlet.name}</a> <span class="tag">${outlet.tagline}</span> ${sectionLinks(page)}<a href="/subscribe">Support us</a></header>
<main class="css-0q2 cols"><div class="css-9fa">${top(page)}${text(page)}${bottom(page)}</div>
<div class="css-rail"><div class="css-77c box"><h3>Trending now</h3><ol>${articleLinks(page, mostRead(page))}</ol></div></div></main>
<footer class="css-ft">${footerLinks(page)}</footer></div>
<div class="css-ck cookie"><h4>We value your privacy</h4><p>${cookieText(page)}</p><button>Accept</button><button>Preferences</button></div></body></html>
`;
}

function top({ article }: ArticlePage): Html {
  return html`<div class="css-tag meta">${article.section}${article.opinion && ' · Opinion'}</div><h1 class="css-h1">${article.title}</h1><p class="css-std standfirst">${article.dek}</p>
<div class="css-by meta"><span data-testid="byline">${article.byline}</span> · <time datetime="${isoTime(article.published)}">${longDate(article.published)}</time> · 4 min read</div>
<figure class="css-fig"><img src="${imagePath(article)}" alt="" width="640" height="360"><figcaption>${article.image} <em>Photo: ${article.credit}</em></figcaption></figure>
`;
}

function text(page: ArticlePage): Html {
  const { article } = page;
  const paragraphs = printedParagraphs(page).map((paragraph) => html`<p class="css-p">${paragraph}</p>`);
  return html`<div class="css-body" data-component="text-block">
${weave(paragraphs, {
  2: html`<div class="css-nl box"><strong>Like this?</strong><p>${signUpPitch(page)}</p><input type="email" placeholder="you@mail"><button>Subscribe</button></div>\n`,
  5: html`<div class="css-rl box"><span>More on this</span><ul>${articleLinks(page, relatedTo(page).slice(0, 2))}</ul></div>\n`,
})}${article.correction !== null && html`<p class="css-corr"><em>${article.correction}</em></p>\n`}</div>
`;
}

function bottom(page: ArticlePage): Html {
  const { article, outlet } = page;
  return html`<div class="css-share share">${shareLinks(page)}</div>
<div class="css-bio bio"><h4>About the author</h4><p>${outlet.reporters[article.byline] ?? null}</p></div>
<div class="css-cm comments"><h3>Join the discussion</h3>${commentsOn(article).map(({ name, text: said }) => html`<div class="css-c"><span class="c-meta">${name} · 2h</span><p>${said}</p><button>Reply</button></div>`)}</div>
`;
}
