const ROOT = /<(?:[\w.-]+:)?(?:rss|feed|rdf|urlset|sitemapindex|channel)[\s>]/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 §2.2 forbids exactly these
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

export interface RepairedXml {
  readonly xml: string;
  readonly problems: readonly string[];
}

/** Takes out of a feed's text what no XML parser could read, and says what that was. */
export function repairXml(text: string): RepairedXml {
  const problems: string[] = [];
  let xml = text.replace(/^\ufeff+/, '').replace(FORBIDDEN, '');
  if (xml.length < text.replace(/^\ufeff+/, '').length) {
    problems.push('The feed held control characters that XML forbids; they were left out.');
  }
  const start = startOfFeed(xml);
  if (start > 0) {
    problems.push('There was other text before the feed; it was left out.');
    xml = xml.slice(start);
  }
  for (const [name, start, end] of SECTIONS) {
    const dangling = xml.lastIndexOf(start);
    if (dangling < 0 || xml.includes(end, dangling)) continue;
    problems.push(`A ${name} was not closed; its text was read as markup.`);
    xml = xml.slice(0, dangling) + xml.slice(dangling + start.length);
  }
  return { xml, problems };
}

/** What swallows the rest of a document where its end is missing. */
const SECTIONS: readonly (readonly [name: string, start: string, end: string])[] = [
  ['CDATA section', '<![CDATA[', ']]>'],
  ['comment', '<!--', '-->'],
];

/** Where the feed begins behind text that is no XML prologue; 0 where it begins as it should. */
function startOfFeed(xml: string): number {
  const prologue = /^(?:\s*<\?[\s\S]*?\?>|\s*<!--[\s\S]*?-->|\s*<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>)*\s*/i;
  const expected = prologue.exec(xml)?.[0].length ?? 0;
  const at = xml.search(ROOT);
  return at > expected ? at : 0;
}
