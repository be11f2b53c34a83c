import type { SampleArticle } from '../content/article.js';
import { feedLink } from './discovery.js';
import { articleLinks, cookieText, footerLinks, mostRead, sectionLinks, signUpPitch } from './furniture.js';
import { type Fragment, type Html, html } from './html.js';
import { articleAddress, clockTime, isoTime, longDate, type Site } from './page.js';

/** The front page: newest articles with their deks. */
export function frontPage(site: Site): Html {
  return frame(site, site.outlet.tagline, [
    html`<main>${site.articles.map((article) => teaser(site, article))}</main>
<aside><h2>Most read</h2><ol>${articleLinks(site, mostRead(site))}</ol><h2>Newsletter</h2><p>${signUpPitch(site)}</p></aside>`,
  ]);
}

/** A section's page: its articles with their dates. */
export function sectionPage(site: Site, section: string): Html {
  const articles = site.articles.filter((article) => article.section === section);
  return frame(site, section, [
    html`<main><h1>${section}</h1>${articles.map((article) => teaser(site, article))}</main>`,
  ]);
}

/** About, privacy, contact and the like: a page that is not an article. */
export function standingPage(site: Site, title: string, text: string): Html {
  return frame(site, title, [html`<main><h1>${title}</h1><p>${text}</p></main>`]);
}

/** What a wrong address shows; it is answered with status 404. */
export function notFoundPage(site: Site): Html {
  return standingPage(
    site,
    'Page not found',
    'We looked in the archive and under the desk. The page you asked for is not there.',
  );
}

function teaser(site: Site, article: SampleArticle): Html {
  return html`<div class="teaser"><h2><a href="${articleAddress(site, article)}">${article.title}</a></h2>
<p>${article.dek}</p><p class="meta">${article.byline} <time datetime="${isoTime(article.published)}">${longDate(article.published)}, ${clockTime(article.published)}</time></p></div>
`;
}

function frame(site: Site, title: string, content: Fragment): Html {
  const { outlet } = site;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="${outlet.charset}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${outlet.name}: ${title}</title>
<meta property="og:site_name" content="${outlet.name}">
${feedLink(site)}
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a class="name" href="/">${outlet.name}</a> <span class="tag">${outlet.tagline}</span>
<nav>${sectionLinks(site)}</nav></header>
<div class="cols">${content}</div>
<footer>${footerLinks(site)}<p>© ${outlet.family}</p></footer>
<div class="consent">${cookieText(site)} <button>Accept</button></div>
</body>
</html>
`;
}
