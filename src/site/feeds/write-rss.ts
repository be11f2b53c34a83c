import type { Channel, ChannelEntry } from './describe-channel.js';
import { escapeXml } from './escape-xml.js';

/** RSS 2.0 (rssboard.org/rss-specification) with the full text in `content:encoded`. */
export function writeRss(channel: Channel): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escapeXml(channel.title)}</title>
<link>${escapeXml(channel.homeUrl)}</link>
<description>${escapeXml(channel.description)}</description>
<language>en</language>
<lastBuildDate>${channel.updated.toUTCString()}</lastBuildDate>
<atom:link href="${escapeXml(channel.selfUrl)}" rel="self" type="application/rss+xml"/>
${channel.entries.map((entry) => writeItem(entry, channel.author)).join('\n')}
</channel>
</rss>
`;
}

/** `author` of RSS must be an email address, so the desk's name stands in `dc:creator`. */
const writeItem = (entry: ChannelEntry, author: string): string => `<item>
<title>${escapeXml(entry.title)}</title>
<link>${escapeXml(entry.url)}</link>
<guid isPermaLink="true">${escapeXml(entry.url)}</guid>
<pubDate>${entry.published.toUTCString()}</pubDate>
<dc:creator>${escapeXml(author)}</dc:creator>${entry.language === null ? '' : `\n<dc:language>${escapeXml(entry.language)}</dc:language>`}
<category>${escapeXml(entry.topic)}</category>
<description>${escapeXml(entry.summary)}</description>
<content:encoded>${escapeXml(entry.html)}</content:encoded>
</item>`;
