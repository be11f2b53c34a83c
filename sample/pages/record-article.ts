import { articleLinks, cookieText, footerLinks, mostRead, sectionLinks, shareLinks } from './furniture.js';
import { type Html, html } from './html.js';
import { type ArticlePage, imagePath, isoTime, longDate, printedParagraphs } from './page.js';

/** A hand-made site: a table for the columns, paragraphs parted by line breaks, and only plain `meta` names. */
export function recordArticle(page: ArticlePage): Html {
  const { article, outlet } = page;
  return html`<html>
<head>
<meta charset="utf-8">
<title>${article.title}</title>
<meta name="author" content="${article.byline}">
<meta name="date" content="${isoTime(article.published)}">
<meta name="description" content="${article.dek}">
<meta name="keywords" content="${article.tags.join(', ')}">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<center><a class="name" href="/">${outlet.name}</a><br><small>${outlet.tagline}</small></center>
<div class="nav">${sectionLinks(page)} ${footerLinks(page)}</div>
<table width="100%"><tr>
<td width="68%">
<h1>${article.title}</h1>
<h3>${article.dek}</h3>
<small>${article.byline}, ${longDate(article.published)}</small><br><br>
<img src="${imagePath(article)}" width="640" height="360" alt="${article.image}"><br><small>${article.image} Photo: ${article.credit}</small><br><br>
${printedParagraphs(page).map((paragraph) => html`${paragraph}<br><br>\n`)}
<small>${outlet.reporters[article.byline] ?? null}</small>
<div class="share">${shareLinks(page)}</div>
</td>
<td><b>Most read</b><ul>${articleLinks(page, mostRead(page))}</ul>
<b>The Record by mail</b><br>Every Friday, free of charge. <a href="/newsletter">Sign up here.</a></td>
</tr></table>
<div class="consent">${cookieText(page)} <button>Fine</button></div>
</body>
</html>
`;
}
