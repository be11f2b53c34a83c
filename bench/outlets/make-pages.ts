/** Made-up news of any amount, the same for the same numbers: feeds and pages as outlets serve them. */

const SYLLABLES = 'ba ce di fo gu ha jin kel lor mun nes pir qua rast sel tor und vel wim yas'.split(' ');
const GLUE =
  'the of and a to in that for on was with by as at from it its which said after more than will has would had were'.split(
    ' ',
  );

/** A small generator of numbers from 0 to 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function wordOf(n: number): string {
  const [a, b, c] = [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400) % 20];
  return `${SYLLABLES[a]}${SYLLABLES[b]}${n >= 400 ? SYLLABLES[c] : ''}`;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What happened: the words that all reports of one event share. */
interface Happening {
  readonly words: readonly string[];
  readonly people: readonly string[];
  readonly figures: readonly number[];
}

function happeningOf(event: number): Happening {
  const next = random(event * 7919 + 1);
  const pick = (): string => wordOf(Math.floor(next() * 8000));
  return {
    words: Array.from({ length: 14 }, pick),
    people: Array.from({ length: 3 }, () => `${capital(pick())} ${capital(pick())}`),
    figures: Array.from({ length: 4 }, () => Math.ceil(next() * 900)),
  };
}

function sentence({ words, people, figures }: Happening, next: () => number): string {
  const length = 12 + Math.floor(next() * 14);
  const parts = Array.from({ length }, () => {
    const kind = next();
    if (kind < 0.5) return GLUE[Math.floor(next() * GLUE.length)];
    if (kind < 0.72) return words[Math.floor(next() * words.length)];
    if (kind < 0.78) return people[Math.floor(next() * people.length)];
    if (kind < 0.81) return String(figures[Math.floor(next() * figures.length)]);
    return wordOf(Math.floor(next() ** 3 * 8000));
  });
  return `${capital(parts.join(' '))}.`;
}

/** Headline of a report. */
export function headlineOf(event: number, article: number): string {
  const { words, people } = happeningOf(event);
  const next = random(article);
  const shown = Array.from({ length: 5 }, () => words[Math.floor(next() * words.length)]);
  return `${people[0]} ${shown.join(' ')}`;
}

/** An outlet's page with one report: navigation, scripts, 6 to 24 paragraphs, teasers; 20 to 120 KB. */
export function pageOf(event: number, article: number, outlet: string): string {
  const happening = happeningOf(event);
  const next = random(article * 31 + 7);
  const title = headlineOf(event, article);
  const paragraphs = Array.from({ length: 6 + Math.floor(next() * 18) }, () => {
    const sentences = Array.from({ length: 2 + Math.floor(next() * 3) }, () => sentence(happening, next));
    return `<p>${sentences.join(' ')}</p>`;
  });
  const teasers = Array.from({ length: 40 }, (_, i) => {
    const words = sentence(happeningOf(Math.floor(next() * 5000)), next).slice(0, 60);
    return `<li class="teaser"><a href="/more/${i}"><img src="/t/${i}.jpg" alt=""><span>${words}</span></a></li>`;
  });
  const script = `<script>window.__data=${JSON.stringify(Array.from({ length: 200 + Math.floor(next() * 2500) }, () => next()))}</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - ${outlet}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="${dateOf(article)}"><link rel="stylesheet" href="/s.css">${script}</head>
<body><header><nav><ul>${'<li><a href="/world">World</a></li>'.repeat(24)}</ul></nav></header>
<main><article><h1>${title}</h1><p class="byline">By ${happeningOf(article).people[0]}</p>
${paragraphs.join('\n')}</article><aside><ul>${teasers.join('')}</ul></aside></main>
<footer><p>Copyright ${outlet}. All rights reserved.</p></footer></body></html>`;
}

/** An outlet's feed of its reports. */
export function feedOf(
  outlet: string,
  base: string,
  reports: readonly { readonly path: string; readonly event: number; readonly article: number }[],
): string {
  const items = reports.map(
    ({ path, event, article }) =>
      `<item><title>${headlineOf(event, article)}</title><link>${base}${path}</link><guid>${base}${path}</guid><pubDate>${new Date(dateOf(article)).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${outlet}</title><link>${base}/</link><description>News</description>${items.join('\n')}</channel></rss>`;
}

/** Within the last day before the run, so that all reports are in the live window. */
function dateOf(article: number): string {
  return new Date(Date.now() - (article % 1440) * 60_000).toISOString();
}
