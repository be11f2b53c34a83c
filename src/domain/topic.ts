/** A standing subject that briefs are filed under and that a subscriber may choose. */
export interface Topic {
  readonly slug: string;
  readonly name: string;
  /** How the subject is named in a sentence: "product launches and deals". */
  readonly phrase: string;
}

export const TOPICS: readonly Topic[] = [
  { slug: 'breaking-news', name: 'Breaking news', phrase: 'breaking news' },
  { slug: 'launches-and-deals', name: 'Launches and deals', phrase: 'product launches and deals' },
  { slug: 'research', name: 'Research', phrase: 'research breakdowns' },
  { slug: 'industry', name: 'Industry', phrase: 'other industry-leading AI coverage' },
];

const SIGNS: readonly [string, RegExp][] = [
  [
    'research',
    /\b(?:research(?:ers?)?|stud(?:y|ies)|paper|preprint|benchmark|scientists?|universit(?:y|ies)|peer[- ]review|laborator(?:y|ies)|experiments?|findings?)\b/gi,
  ],
  [
    'launches-and-deals',
    /\b(?:launch(?:e[sd])?|unveil(?:s|ed)?|releas(?:e[sd]?|ing)|acqui(?:re[sd]?|sition)|merger|rais(?:e[sd]|ing)|funding|invest(?:s|ed|ment|ors?)|valuation|deal|partnership|contract|IPO|app|product|subscription)\b/gi,
  ],
  [
    'breaking-news',
    /\b(?:outage|recall(?:s|ed)?|breach(?:es)?|lawsuit|sue[sd]?|court|judge|rul(?:es|ed|ing)|investigat(?:es?|ed|ion)|police|emergency|fire|strike|resign(?:s|ed)?|arrest(?:ed)?|halt(?:s|ed)?|ban(?:s|ned)?|killed|attack(?:s|ed)?|regulators?)\b/gi,
  ],
];

/** Files a story by the words of its headlines (weighted) and texts; `industry` where nothing speaks louder. */
export function topicFor(articles: readonly { readonly title: string; readonly text: string }[]): string {
  let best = 'industry';
  let most = 2;
  for (const [slug, sign] of SIGNS) {
    const hits = articles.map(({ title, text }) => 4 * count(title, sign) + count(text.slice(0, 1500), sign));
    const score = hits.reduce((sum, hit) => sum + hit, 0) / Math.max(1, articles.length);
    if (score > most) [best, most] = [slug, score];
  }
  return best;
}

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;
