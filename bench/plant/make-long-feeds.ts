const HOST = 'https://outlet.example';
const SENTENCE = 'The council of Harwick approved the tram line on Monday after a debate of nine hours. ';

/** Feeds as news sites have them, by file name: bare RSS, RSS with whole articles and pictures, and Atom. */
export function makeLongFeeds(entries: number): ReadonlyMap<string, string> {
  const list = Array.from({ length: entries }, (_, index) => index + 1);
  return new Map([
    ['bare.xml', rss(list.map(bareItem))],
    ['full.xml', rss(list.map(fullItem))],
    ['atom.xml', atom(list.map(atomEntry))],
  ]);
}

const rss = (items: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Harwick Post</title><link>${HOST}/</link><description>News of Harwick</description><language>en-gb</language>${items.join('')}</channel></rss>`;

const bareItem = (n: number): string =>
  `<item><title>Council approves tram line ${n}</title><link>${HOST}/news/${n}</link><guid>${HOST}/news/${n}</guid><pubDate>${dateOf(n).toUTCString()}</pubDate><description>${SENTENCE}</description></item>`;

const fullItem = (n: number): string =>
  `<item><title>Council approves tram line ${n}</title><link>${HOST}/news/${n}</link><guid isPermaLink="false">harwick-${n}</guid><dc:creator>Mara Holt</dc:creator><category>Transport</category><category>Harwick</category><pubDate>${dateOf(n).toUTCString()}</pubDate><media:content url="${HOST}/${n}.jpg" medium="image" type="image/jpeg"><media:credit>Owen Pell</media:credit></media:content><description><![CDATA[<p>${SENTENCE}</p>]]></description><content:encoded><![CDATA[${`<p>${SENTENCE}<a href="/news/${n}">${n}</a></p>`.repeat(8)}]]></content:encoded></item>`;

const atom = (entries: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harwick Post</title><link href="${HOST}/"/><link rel="self" href="${HOST}/atom.xml"/><updated>${dateOf(1).toISOString()}</updated><id>${HOST}/</id>${entries.join('')}</feed>`;

const atomEntry = (n: number): string =>
  `<entry><title>Council approves tram line ${n}</title><link rel="alternate" type="text/html" href="${HOST}/news/${n}"/><id>tag:outlet.example,2026:${n}</id><published>${dateOf(n).toISOString()}</published><updated>${dateOf(n).toISOString()}</updated><author><name>Mara Holt</name></author><summary type="html">&lt;p&gt;${SENTENCE}&lt;/p&gt;</summary></entry>`;

const dateOf = (n: number): Date => new Date(Date.UTC(2026, 2, 2, 10) - n * 600_000);
