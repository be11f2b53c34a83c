import type { Channel, ChannelEntry } from './describe-channel.js';
import { escapeXml } from './escape-xml.js';

/** Atom 1.0 (RFC 4287); a brief's address never changes, so it is its id too. */
export function writeAtom(channel: Channel): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${escapeXml(channel.selfUrl)}</id>
<title>${escapeXml(channel.title)}</title>
<subtitle>${escapeXml(channel.description)}</subtitle>
<updated>${channel.updated.toISOString()}</updated>
<author><name>${escapeXml(channel.author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(channel.selfUrl)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(channel.homeUrl)}"/>
${channel.entries.map(writeEntry).join('\n')}
</feed>
`;
}

const writeEntry = (
  entry: ChannelEntry,
): string => `<entry${entry.language === null ? '' : ` xml:lang="${escapeXml(entry.language)}"`}>
<id>${escapeXml(entry.url)}</id>
<title>${escapeXml(entry.title)}</title>
<link rel="alternate" type="text/html" href="${escapeXml(entry.url)}"/>
<published>${entry.published.toISOString()}</published>
<updated>${entry.published.toISOString()}</updated>
<category term="${escapeXml(entry.topic)}"/>
<summary>${escapeXml(entry.summary)}</summary>
<content type="html">${escapeXml(entry.html)}</content>
</entry>`;
