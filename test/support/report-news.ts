import type { GroupedInput } from '../../src/group/index.js';
import { articlePage, type openNewsDesk, rssFeed } from './open-news-desk.js';
import type { Outlet } from './open-outlet.js';

export type Report = GroupedInput & { readonly outlet?: string };

/** Puts a report on an outlet's site, as a content system does, and gives its path. */
export function printReport(server: Outlet, report: Report, head = ''): string {
  const site = report.outlet ?? 'The Outlet';
  const published = `<meta property="article:published_time" content="${report.published}">`;
  const page = articlePage(report.title, report.text.split('\n'), site)
    .replace('</head>', `${published}${head}</head>`)
    .replace('lang="en"', `lang="${report.lang}"`);
  server.put(`/${report.id}`, page);
  return `/${report.id}`;
}

/** Has the desk follow an outlet that has one report; gives the entry, which nobody has read yet. */
export async function followReport(
  desk: Awaited<ReturnType<typeof openNewsDesk>>,
  server: Outlet,
  report: Report,
  head = '',
): Promise<string> {
  const path = printReport(server, report, head);
  const feed = `/feed-of-${report.id}`;
  server.put(feed, rssFeed(report.outlet ?? 'The Outlet', [[path, report.title]], server.base));
  const { entries } = await desk.follow(`${server.base}${feed}`);
  return entries[0] ?? '';
}

/** Has an outlet report, and the desk read it; gives the article's id. */
export async function reportNews(
  ...[desk, server, report, head]: Parameters<typeof followReport>
): Promise<string> {
  const entry = await followReport(desk, server, report, head);
  await desk.readEntry(entry);
  return entry;
}
