import type { SampleArticle } from '../content/article.js';
import { sectionPath } from '../outlets/outlet.js';
import { type Fragment, type Html, html } from './html.js';
import { type ArticlePage, articleAddress, type Site, sectionsOf } from './page.js';

/*
 * What stands round an article on a real page: text that must not be taken for the article's own.
 */

interface Comment {
  readonly name: string;
  readonly text: string;
}

const COMMENTS: readonly Comment[] = [
  {
    name: 'TidePool44',
    text: 'Second time this year I read something like this. Who is in charge over there?',
  },
  {
    name: 'M. Garland',
    text: 'Good piece. I worked in this business for thirty years and it is about right.',
  },
  { name: 'old_brannock', text: 'And who pays in the end? We do. We always do.' },
  { name: 'Rosehip', text: 'My cousin says it is worse than they let on. She was there.' },
  { name: 'Kasper W.', text: 'Could the reporter please ask them about 2019 as well?' },
  { name: 'quietcarriage', text: 'I do not see what the fuss is about. Read the third paragraph again.' },
  { name: 'Bo from Eastmill', text: 'First they laugh, then they send a bill for 500 dollars.' },
  { name: 'Dr. P', text: 'The numbers in here do not convince me. I would have said 20 at most.' },
];

/** Three readers' comments, the same ones at every start. */
export function commentsOn(article: SampleArticle): Comment[] {
  return [0, 3, 5].flatMap((step) => COMMENTS[(article.id + step) % COMMENTS.length] ?? []);
}

/** Up to three other articles of the outlet, those of the same section first. */
export function relatedTo({ articles, article }: ArticlePage): SampleArticle[] {
  const others = articles.filter((other) => other.id !== article.id && other.story !== article.story);
  const near = others.filter((other) => other.section === article.section);
  return [...near, ...others.filter((other) => !near.includes(other))].slice(0, 3);
}

/** The five articles in the most-read box. */
export function mostRead({ articles }: Site): SampleArticle[] {
  return [...articles].sort((a, b) => (a.id % 97) - (b.id % 97)).slice(0, 5);
}

export function articleLinks(site: Site, articles: readonly SampleArticle[], className = ''): Html {
  const items = articles.map(
    (article) =>
      html`<li class="${className}"><a href="${articleAddress(site, article)}">${article.title}</a></li>\n`,
  );
  return html`${items}`;
}

export function sectionLinks(site: Site): Html {
  return html`${sectionsOf(site).map((section) => html`<a href="${sectionPath(section)}">${section}</a> `)}`;
}

export function footerLinks({ outlet }: Site): Html {
  return html`<a href="/about">About ${outlet.name}</a> <a href="/contact">Contact the newsroom</a>
<a href="/privacy">Privacy</a> <a href="/newsletter">Newsletters</a> <a href="/subscribe">Subscribe</a>`;
}

export function shareLinks(page: ArticlePage): Html {
  const address = encodeURIComponent(articleAddress(page, page.article));
  const targets = ['Share', 'Post', 'Email', 'Copy link'];
  return html`${targets.map(
    (target) =>
      html`<a href="/share?by=${target.toLowerCase().replace(' ', '-')}&url=${address}">${target}</a> `,
  )}`;
}

export function cookieText({ outlet }: Site): string {
  return `${outlet.name} and its partners use cookies to store information on your device, to measure audiences and to show advertising. You can change your choice at any time.`;
}

export function signUpPitch({ outlet }: Site): string {
  return `Get the best of ${outlet.name} in your inbox every morning. Sign up for our free newsletter and never miss a story.`;
}

/** "— Harbour Wire" under a syndicated copy. */
export function creditLine({ article, nameOf }: ArticlePage): string | null {
  return article.copyOf === null ? null : `\u2014 ${nameOf(article.copyOf)}`;
}

/** Paragraphs with things put between them; `inserts` are keyed by the number of paragraphs that stand before. */
export function weave(paragraphs: readonly Html[], inserts: Readonly<Record<number, Fragment>>): Html {
  return html`${paragraphs.map((paragraph, index) => html`${paragraph}\n${inserts[index + 1] ?? null}`)}`;
}
