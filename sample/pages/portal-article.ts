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

/** An old system: nothing but div, OpenGraph in the head, scripts and advertisements in the text. */
export function portalArticle(page: ArticlePage): Html {
  const { article, outlet } = page;
  return html`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=${outlet.charset}">
<meta name="viewport" content="width=device-width">
<title>${outlet.name} : ${article.section} : ${article.title}</title>
<meta property="og:title" content="${article.title}">
<meta property="og:type" content="article">
<meta property="og:url" content="${articleAddress(page, article)}">
<meta property="og:image" content="${imageAddress(page, article)}">
<meta property="og:description" content="${article.dek}">
<meta property="og:site_name" content="${outlet.name}">
<meta property="article:published_time" content="${isoTime(article.published)}">
<meta property="article:section" content="${article.section}">
${feedLink(page)}
<link rel="stylesheet" type="text/css" href="/style.css">
<script type="text/javascript">var _page = { id: ${article.id}, zone: "${article.story}" };</script>
</head>
<body>
<div id="wrap">
<div id="masthead"><a class="name" href="/">${outlet.name}</a><div class="tag">${outlet.tagline}</div></div>
<div class="topnav">${sectionLinks(page)}</div>
<div class="cols">
<div id="main">${contentColumn(page)}</div>
<div id="rail">
<div class="box"><div class="box-title"><b>MOST READ</b></div><ul>${articleLinks(page, mostRead(page))}</ul></div>
<div class="box ad-slot"><small>Advertisement</small><br>Brannigan Hardware: snow shovels 20% off while they last.</div>
</div>
</div>
<div class="foot">${footerLinks(page)}<br>Copyright ${outlet.family}</div>
</div>
<div class="consent" id="cc-bar">${cookieText(page)} <button>OK</button></div>
</body>
</html>
`;
}

function contentColumn(page: ArticlePage): Html {
  const { article, outlet } = page;
  const credit = creditLine(page);
  const bio = outlet.reporters[article.byline];
  const paragraphs = printedParagraphs(page).map((paragraph) => html`<p class="txt">${paragraph}</p>`);
  return html`<div class="headline"><h1>${article.title}</h1></div>
<div class="subhead dek">${article.dek}</div>
<div class="info meta">By <b>${article.byline}</b> | Posted: ${longDate(article.published)}</div>
<div class="tools share">${shareLinks(page)} <a href="/subscribe">Print</a></div>
<div class="photo"><img src="${imagePath(article)}" alt="" width="640" height="360"><div class="caption">${article.image}<br><small>${article.credit}</small></div></div>
<div class="content" id="articlebody">
${weave(paragraphs, {
  2: html`<div class="ad-slot"><small>Story continues below advertisement</small></div>\n`,
  5: html`<div class="also">SEE ALSO: <ul>${articleLinks(page, relatedTo(page))}</ul></div>\n`,
})}${credit !== null && html`<p class="txt"><i>${credit}</i></p>\n`}</div>
${bio !== undefined && html`<div class="bio"><small>${bio}</small></div>`}
<div class="comments"><div class="box-title"><b>READER COMMENTS</b></div>
${commentsOn(article).map(({ name, text }) => html`<div class="cmt"><b>${name}</b> wrote:<br>${text}</div>\n`)}
<div><a href="/contact">Log in to comment</a></div></div>`;
}
