/** A page as an outlet would publish it, with the furniture that surrounds a report. */
export function reportPage(report: Report): string {
  const { outlet, url, title, byline, published, paragraphs } = report;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | ${outlet}</title>
<meta property="og:site_name" content="${outlet}"><meta property="og:type" content="article">
<link rel="canonical" href="${url}">
<meta property="article:published_time" content="${published}"></head>
<body>
<div class="cookie-banner"><p>We use cookies to improve your experience.</p><button>Accept all</button></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/money">Money</a></li></ul></nav>
<main><article>
<h1>${title}</h1>
<p class="byline">By <span class="author" rel="author">${byline}</span></p>
<time datetime="${published}">${published}</time>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<aside class="newsletter"><p>Sign up for our newsletter and never miss a story.</p></aside>
</article></main>
<section class="related"><h2>Related</h2><ul><li><a href="/1">Library opens on Sundays from next month</a></li>
<li><a href="/2">Council delays decision on the old brewery</a></li></ul></section>
<footer><p>© ${outlet}. All rights reserved.</p></footer>
</body></html>`;
}

export interface Report {
  readonly outlet: string;
  readonly url: string;
  readonly title: string;
  readonly byline: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

/** Three outlets on one event. */
export const REPORTS: readonly [Report, Report, Report] = [
  {
    outlet: 'Skerry Wire',
    url: 'https://skerrywire.example/2026/03/13/tidal-array',
    title: 'Orne Tidal switches on 40-megawatt array off Skerry Sound',
    byline: 'Oona Vastrand',
    published: '2026-03-13T09:20:00Z',
    paragraphs: [
      'Orne Tidal switched on a 40-megawatt array of underwater turbines in Skerry Sound on Friday, the company said, calling it the largest of its kind in the region.',
      'The array’s 26 turbines sit 35 metres below the surface and will supply about 31,000 homes, according to the company.',
      '“This is the day the sound starts paying its way,” said Marit Sole, chief executive of Orne Tidal.',
      'The project cost 212 million euros, of which 60 million came from the national climate fund.',
      'Fishing crews had opposed the plan because it closes two crab grounds for at least ten years.',
      'The harbour board approved the plan in 2023 after a hearing that lasted four days.',
      'Orne Tidal plans to add 14 more turbines by 2028 if the grid link to the mainland is doubled.',
    ],
  },
  {
    outlet: 'The Tidewater Post',
    url: 'https://tidewaterpost.example/energy/orne-tidal-turbines-start',
    title: 'Turbines in Skerry Sound start feeding the grid',
    byline: 'Ruben Aske',
    published: '2026-03-13T12:05:00Z',
    paragraphs: [
      'Underwater turbines in Skerry Sound began feeding power into the grid on Friday, three years after the harbour board approved them.',
      'Orne Tidal, which built the array, said its 26 turbines can deliver 40 megawatts at spring tide.',
      'The power will be sold to the island utility at 9 cents a kilowatt-hour for 15 years, a contract published on Friday shows.',
      '“We were promised a study of the crab grounds and we are still waiting for it,” said Jonah Reke, who chairs the Skerry Fishers’ Union.',
      'The energy ministry said the study will be published in June.',
      'Diesel generators on the islands burned 18,000 tonnes of fuel last year, ministry figures show, and the array is meant to replace half of that.',
      'Engineers will inspect the turbine blades every six months for damage by sand.',
    ],
  },
  {
    outlet: 'Fen Daily',
    url: 'https://fendaily.example/news/skerry-array',
    title: 'Skerry Sound tidal array goes live, fishers still wary',
    byline: 'Ines Calloway',
    published: '2026-03-13T15:40:00Z',
    paragraphs: [
      'A tidal power array in Skerry Sound went live on Friday with enough capacity for 31,000 homes, its owner Orne Tidal said.',
      'The array is expected to cut the islands’ diesel use by half, the energy ministry said in a statement.',
      'Jonah Reke of the Skerry Fishers’ Union said that crews lost two crab grounds and got no compensation so far.',
      'Orne Tidal has set aside 3 million euros for crews that lose income, the company said.',
      'Researchers at the University of Halden will track porpoises near the turbines with 12 hydrophones for five years.',
      'The company’s shares rose 6 percent in early trading on Friday.',
    ],
  },
];

/** A report of something else. */
export const OTHER_REPORT: Report = {
  outlet: 'Marsh Gazette',
  url: 'https://marshgazette.example/culture/organ',
  title: 'Cathedral organ returns after a decade of repairs',
  byline: 'Lew Partridge',
  published: '2026-03-12T08:00:00Z',
  paragraphs: [
    'The organ of Dunmarsh Cathedral was played on Thursday for the first time in ten years, after a restoration by a workshop in Leuven.',
    'Restorers cleaned 4,100 pipes and replaced the leather of every bellows, the chapter said.',
    '“Nobody under twelve has heard it before,” said the cathedral’s organist, Petra Lunn.',
    'The work cost 1.9 million pounds, which was raised by parishioners and a lottery grant.',
    'A concert series with works by Buxtehude starts in the week after Easter.',
  ],
};
