import type { ArticleFile, SampleArticle } from '../content/article.js';
import { publishArticles } from '../content/publish-articles.js';
import { OUTLETS } from '../outlets/all-outlets.js';
import type { Outlet } from '../outlets/outlet.js';
import type { Site } from '../pages/page.js';
import { buildShelf } from './build-shelf.js';
import { OutletServer, type Time } from './outlet-server.js';

/** Puts the articles on their outlets' shelves. The same epoch and port give the same bytes. */
export function openOutlets(
  files: readonly ArticleFile[],
  epoch: Date,
  port: number,
  time: Time,
): Map<string, OutletServer> {
  const typographic = new Set(OUTLETS.filter((outlet) => outlet.typographicQuotes).map(({ slug }) => slug));
  const articles = publishArticles(files, epoch, (slug) => typographic.has(slug));
  return new Map(
    OUTLETS.map((outlet) => {
      const before = siteOf(outlet, articles, epoch, port);
      const after = { ...before, articles: before.articles.map((article) => article.edited ?? article) };
      const shelf = buildShelf(before, nameOf);
      const edits = before.articles.some((article) => article.edited !== null);
      const server = new OutletServer(outlet, shelf, edits ? buildShelf(after, nameOf) : shelf, time);
      return [hostOf(outlet, port), server];
    }),
  );
}

/** RFC 6761 §6.3: names under `localhost` are the loopback interface. */
export function hostOf(outlet: Outlet, port: number): string {
  return `${outlet.slug}.localhost:${port}`;
}

function siteOf(outlet: Outlet, articles: readonly SampleArticle[], epoch: Date, port: number): Site {
  const own = articles.filter((article) => article.outlet === outlet.slug);
  return {
    outlet,
    base: `http://${hostOf(outlet, port)}/`,
    epoch,
    articles: own.sort((a, b) => b.published.getTime() - a.published.getTime()),
  };
}

function nameOf(slug: string): string {
  return OUTLETS.find((outlet) => outlet.slug === slug)?.name ?? slug;
}
