import { describe, expect, it } from 'vitest';
import { createFetcher } from '../create-fetcher.js';
import type { HttpAnswer, HttpClient } from '../ports.js';

const text = (body: string, status = 200): HttpAnswer => ({
  status,
  headers: {},
  bytes: new TextEncoder().encode(body),
});

/** Answers robots.txt with `robots` and everything else with a page. */
function fetcherFor(robots: (url: string) => HttpAnswer) {
  const asked: string[] = [];
  let now = 0;
  const client: HttpClient = {
    send: async ({ url }) => {
      asked.push(url);
      return url.endsWith('/robots.txt') ? robots(url) : text('a page');
    },
  };
  const slept: number[] = [];
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      if (ms > 0) slept.push(ms);
      now += ms;
    },
  };
  const fetcher = createFetcher({ client, clock, userAgent: 'Nutgraf/0 (+https://desk.example)' });
  const pass = (ms: number): void => {
    now += ms;
  };
  return { ...fetcher, asked, slept, pass };
}

const page = { kind: 'page' } as const;

describe('robots.txt', () => {
  it('obeys the group for our name before the one for all', async () => {
    const robots = 'User-agent: *\nDisallow: /\n\nUser-agent: nutgraf\nDisallow: /private/\nAllow: /';
    const { fetch } = fetcherFor(() => text(robots));
    await expect(fetch('https://a.example/private/x', page)).rejects.toMatchObject({
      name: 'DisallowedByRobots',
      reason: 'rule',
      passing: false,
    });
    expect((await fetch('https://a.example/news/x', page)).status).toBe(200);
  });

  it('obeys the group for all where ours is missing, and asks only once a day', async () => {
    const { fetch, asked, pass } = fetcherFor(() => text('User-agent: *\nDisallow: /drafts'));
    await expect(fetch('https://a.example/drafts/1', page)).rejects.toThrow(
      'robots.txt of a.example disallows',
    );
    await fetch('https://a.example/1', page);
    expect(asked).toEqual(['https://a.example/robots.txt', 'https://a.example/1']);
    pass(25 * 3600 * 1000);
    await fetch('https://a.example/2', page);
    expect(asked.filter((url) => url.endsWith('robots.txt'))).toHaveLength(2);
  });

  it('takes a missing or forbidden file for no rules', async () => {
    for (const status of [404, 403, 410, 418]) {
      const { fetch } = fetcherFor(() => text('', status));
      expect((await fetch('https://a.example/1', page)).status).toBe(200);
    }
  });

  it('reads nothing while robots.txt fails, and asks again after a while', async () => {
    let status = 500;
    const { fetch, pass } = fetcherFor(() => text('', status));
    await expect(fetch('https://a.example/1', page)).rejects.toMatchObject({
      reason: 'unreadable',
      passing: true,
    });
    status = 404;
    await expect(fetch('https://a.example/1', page)).rejects.toMatchObject({ reason: 'unreadable' });
    pass(10 * 60 * 1000);
    expect((await fetch('https://a.example/1', page)).status).toBe(200);
  });

  it('asks the robots.txt of the host that a redirect leads to', async () => {
    const client: HttpClient = {
      send: async ({ url }) => {
        if (url === 'https://a.example/1')
          return { ...text('', 301), headers: { location: 'https://b.example/1' } };
        return url === 'https://b.example/robots.txt' ? text('User-agent: *\nDisallow: /') : text('', 404);
      },
    };
    const clock = { now: () => 0, sleep: async () => undefined };
    const { fetch } = createFetcher({ client, clock, userAgent: 'Nutgraf/0' });
    await expect(fetch('https://a.example/1', page)).rejects.toMatchObject({
      robotsUrl: 'https://b.example/robots.txt',
    });
  });

  it('keeps the pause that the file asks for, within reason', async () => {
    const { fetch, slept } = fetcherFor((url) =>
      text(`User-agent: *\nCrawl-delay: ${url.includes('slow') ? 900 : 5}`),
    );
    for (const url of ['https://a.example/1', 'https://a.example/2']) await fetch(url, page);
    for (const url of ['https://slow.example/1', 'https://slow.example/2']) await fetch(url, page);
    expect(slept).toEqual([5000, 30_000]);
  });

  it('tells what the file says of an address', async () => {
    const { robots } = fetcherFor(() => text('User-agent: *\nDisallow: /drafts'));
    expect(await robots('https://a.example/drafts/1')).toMatchObject({ allowed: false });
    expect(await robots('https://a.example/news')).toMatchObject({ allowed: true, delayMs: 0 });
  });
});
