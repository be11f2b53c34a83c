import type { Channel } from './describe-channel.js';

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function writeJsonFeed(channel: Channel): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    home_page_url: channel.homeUrl,
    feed_url: channel.selfUrl,
    description: channel.description,
    language: 'en',
    authors: [{ name: channel.author }],
    items: channel.entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      content_text: entry.text,
      date_published: entry.published.toISOString(),
      tags: [entry.topic],
      ...(entry.language === null ? {} : { language: entry.language }),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
