import type { Article } from '../../domain/article.js';
import { type Brief, claimsOf, type WriterMark } from '../../domain/brief.js';
import type { Finding, Measure, Scorecard } from '../../domain/scorecard.js';
import { ACCURACY } from './accuracy.js';
import { CONTEXT } from './context.js';
import type { FaultCount, ScoredBrief, ScoredSentence, ScoredSource } from './fault.js';
import { INTRODUCTIONS } from './introductions.js';
import { QUOTATION } from './quotation.js';
import { SOURCING } from './sourcing.js';
import { EDITORIALISATION, OPINION } from './voice.js';

/** One story as it was written: the reports that the writer had, and its brief; null where it wrote none. */
export interface WrittenStory {
  readonly story: string;
  readonly articles: readonly Article[];
  readonly brief: Brief | null;
  /** Ids of the articles that tell their author's view. */
  readonly opinions: ReadonlySet<string>;
}

const COUNTS: readonly FaultCount[] = [
  ...ACCURACY,
  ...QUOTATION,
  ...SOURCING,
  ...OPINION,
  ...EDITORIALISATION,
  ...CONTEXT,
  ...INTRODUCTIONS,
];
/** Enough to see what a fault looks like; the whole list of a bad writer would hide it. */
const MOST_FINDINGS = 5;

/**
 * Counts what is wrong with briefs, by the criteria of the EBU and the BBC.
 * @param set the name of the set of stories
 * @param writer who wrote them
 */
export function scoreBriefs(set: string, writer: WriterMark, stories: readonly WrittenStory[]): Scorecard {
  const scored = stories.flatMap((story) => {
    const { brief } = story;
    return brief === null ? [] : [{ story: story.story, scored: prepare(brief, story) }];
  });
  const counted = COUNTS.map((fault) => ({
    fault,
    rows: scored.map(({ story, scored: one }) => ({ story, ...fault.count(one) })),
  }));
  const faulty = new Set(
    counted.flatMap(({ rows }) => rows.filter(({ found }) => found.length > 0).map(({ story }) => story)),
  );
  return {
    writer,
    set,
    stories: stories.length,
    unwritten: stories.length - scored.length,
    claims: scored.reduce((sum, { scored: one }) => sum + claimsOf(one.brief).length, 0),
    faultyBriefs: faulty.size,
    measures: counted.map(
      ({ fault: { criterion, name }, rows }): Measure => ({
        criterion,
        name,
        faults: rows.reduce((sum, { found }) => sum + found.length, 0),
        of: rows.reduce((sum, { of }) => sum + of, 0),
      }),
    ),
    findings: counted.flatMap(({ fault, rows }): Finding[] =>
      rows
        .flatMap(({ story, found }) => found.map((text) => ({ name: fault.name, story, text })))
        .slice(0, MOST_FINDINGS),
    ),
  };
}

function prepare(brief: Brief, { articles, opinions }: WrittenStory): ScoredBrief {
  const positions = new Set(brief.disagreements.flatMap((disagreement) => disagreement.positions));
  const sentences: ScoredSentence[] = [
    { text: brief.headline, part: 'headline', claim: null },
    ...(brief.dek === '' ? [] : [{ text: brief.dek, part: 'dek' as const, claim: null }]),
    ...claimsOf(brief).map((claim) => ({
      text: claim.text,
      part: positions.has(claim) ? ('position' as const) : ('claim' as const),
      claim,
    })),
  ];
  return { brief, sentences, sources: articles.map((article) => sourceOf(article, brief, opinions)) };
}

function sourceOf(article: Article, brief: Brief, opinions: ReadonlySet<string>): ScoredSource {
  const { id, url, title, outlet, family, text, published } = article;
  const listed = brief.sources.find(
    (source) => source.outlet === outlet && source.title === title && source.url === url,
  );
  const whole = `${title}\n${text}`;
  return { n: listed?.n ?? 0, text, whole, published, family, isOpinion: opinions.has(id) };
}
