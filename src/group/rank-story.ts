import { GENRE_NAMES, isNoReport } from '../domain/genre.js';
import type { RankedReport, RankLine, RankPart, RankSettings, StoryRank } from '../domain/ranking.js';
import { stem } from '../domain/text/stem.js';
import { isStopWord, words } from '../domain/text/tokens.js';
import { fitBeat } from './rank/fit-beat.js';

const HOUR = 3_600_000;
/** Hours after which half of a story's freshness is gone. */
const HALF_LIFE = 18;
/** Hours that are assumed to have passed where no report says when it was published. */
const UNDATED = 24;
/** From this share of its words on, a headline is close to a published one. */
const KNOWN = 0.5;
const WIDELY = 4;
const JUST_NOW = 3;
/** Standing is set from −2 to 2. */
const BEST_STANDING = 2;

export interface RankingInput extends RankSettings {
  /** ISO 8601. */
  readonly now: string;
  readonly publishedHeadlines: readonly string[];
}

/** What was counted of one part, before its weight. */
type Counted = Readonly<Record<RankPart, { readonly value: number; readonly says: string }>>;

/**
 * Explainable newsworthiness for a desk's beat: families that report for themselves, pace of their coverage, the
 * standing that the editor gave the sources, novelty against what was published, fit to the beat, and freshness.
 * @returns what ranks one story by its reports
 */
export function createRanker(input: RankingInput): (reports: readonly RankedReport[]) => StoryRank {
  const published = input.publishedHeadlines.map((headline) => ({
    headline,
    terms: headlineTerms(headline),
  }));
  return (reports) => {
    const coverage = readCoverage(reports, Date.parse(input.now));
    const known = nearestHeadline(reports, published);
    const counted: Counted = {
      families: { value: Math.log2(1 + coverage.families), says: sayFamilies(coverage) },
      pace: {
        value: Math.log2(1 + coverage.families / Math.max(1, coverage.span)),
        says: sayPace(coverage),
      },
      standing: standingOf(reports),
      novelty: { value: -known.share, says: sayNovelty(known) },
      topic: fitBeat(reports, input.beat),
      freshness: { value: 0.5 ** (coverage.age / HALF_LIFE), says: sayAge(coverage) },
    };
    const parts = weigh(counted, input.weights);
    const score = parts.reduce((sum, { points }) => sum + points, 0);
    return { score, parts, reasons: reasonsFor(coverage, known.share, counted) };
  };
}

function weigh(counted: Counted, weights: RankSettings['weights']): RankLine[] {
  const line = (part: RankPart): RankLine => ({
    part,
    ...counted[part],
    weight: weights[part],
    points: weights[part] * counted[part].value,
  });
  return [
    line('families'),
    line('pace'),
    line('standing'),
    line('novelty'),
    line('topic'),
    line('freshness'),
  ];
}

interface Coverage {
  /** Publisher families that report for themselves; a copy counts with its original. */
  readonly families: number;
  readonly copies: number;
  /** Texts that are no reports, by what they are. */
  readonly others: ReadonlyMap<string, number>;
  /** Hours from the first report to the last, and from the last to now; `dated` where any says when. */
  readonly span: number;
  readonly age: number;
  readonly dated: boolean;
}

function readCoverage(all: readonly RankedReport[], now: number): Coverage {
  const reports = all.filter(({ genre }) => !isNoReport(genre));
  const times = (reports.length > 0 ? reports : all)
    .map(({ published }) => Date.parse(published ?? ''))
    .filter((time) => !Number.isNaN(time))
    .sort((a, b) => a - b);
  const [first, last] = [times[0], times.at(-1)];
  const others = new Map<string, number>();
  for (const { genre } of all)
    if (isNoReport(genre)) others.set(GENRE_NAMES[genre], (others.get(GENRE_NAMES[genre]) ?? 0) + 1);
  return {
    families: countFamilies(reports),
    copies: reports.filter(({ syndicatedFrom }) => syndicatedFrom !== null).length,
    others,
    span: first === undefined || last === undefined ? 0 : (last - first) / HOUR,
    age: last === undefined ? UNDATED : Math.max(0, (now - last) / HOUR),
    dated: last !== undefined,
  };
}

function countFamilies(reports: readonly RankedReport[]): number {
  const families = new Map(reports.map(({ outlet, family }) => [outlet, family]));
  const independent = reports.map(({ syndicatedFrom, family }) =>
    syndicatedFrom === null ? family : (families.get(syndicatedFrom) ?? syndicatedFrom),
  );
  return new Set(independent).size;
}

/** The best source leads: one that the editor trusts lifts a story, only ones of low standing lower it. */
function standingOf(all: readonly RankedReport[]): { value: number; says: string } {
  const reports = all.filter(({ genre, syndicatedFrom }) => !isNoReport(genre) && syndicatedFrom === null);
  const [best] = reports.toSorted((a, b) => b.standing - a.standing);
  if (best === undefined || best.standing === 0)
    return { value: 0, says: 'Its sources are of usual standing.' };
  const value = best.standing / BEST_STANDING;
  const signed = best.standing > 0 ? `+${best.standing}` : `−${-best.standing}`;
  return {
    value,
    says:
      value > 0
        ? `${best.outlet} has a high standing with the desk (${signed}).`
        : `No source has a better standing than ${best.outlet} (${signed}).`,
  };
}

function sayFamilies({ families, copies, others }: Coverage): string {
  const left = [
    ...(copies > 0 ? [plural(copies, 'copy', 'copies')] : []),
    ...[...others].map(([name, n]) => `${n} × ${name.toLowerCase()}`),
  ];
  const counted =
    families === 0
      ? 'No outlet reports it for itself'
      : `${plural(families, 'publisher family reports', 'publisher families report')} it`;
  return `${counted}${left.length === 0 ? '' : `; not counted: ${left.join(', ')}`}.`;
}

function sayPace({ families, span }: Coverage): string {
  if (families < 2) return 'One family so far: no pace yet.';
  return `${families} families within ${plural(Math.max(1, Math.round(span)), 'hour', 'hours')}.`;
}

function sayAge({ age, dated }: Coverage): string {
  if (!dated) return 'No report says when it was published; taken for a day old.';
  const hours = Math.round(age);
  return hours < 1
    ? 'The last report came within the hour.'
    : `The last report is ${plural(hours, 'hour', 'hours')} old.`;
}

const sayNovelty = ({ share, headline }: Known): string =>
  share < KNOWN
    ? 'No brief that we published says it already.'
    : `${Math.round(100 * share)} % of a headline’s words stand in our “${headline}”.`;

const plural = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** The number of outlets and the hours between them stand beside every story; they are not said twice. */
function reasonsFor(
  { families, copies, others, age, dated }: Coverage,
  known: number,
  { standing, topic }: Counted,
): string[] {
  return [
    ...(families >= WIDELY ? ['widely reported'] : []),
    ...(copies > 0 ? [plural(copies, 'syndicated copy', 'syndicated copies')] : []),
    ...[...others].map(([name, n]) => (n === 1 ? name.toLowerCase() : `${n} × ${name.toLowerCase()}`)),
    ...(dated && age < JUST_NOW ? [`new in the last ${JUST_NOW} hours`] : []),
    ...(standing.value === 0
      ? []
      : [standing.value > 0 ? 'a source of high standing' : 'sources of low standing']),
    ...(topic.value > 0 ? ['on the beat'] : []),
    ...(known >= KNOWN ? ['close to a brief already published'] : []),
  ];
}

interface Known {
  /** How much of a headline a published one says already, 0 to 1. */
  readonly share: number;
  readonly headline: string;
}

/** The largest share of a report's headline words that one published headline has too. */
function nearestHeadline(
  reports: readonly RankedReport[],
  published: readonly { readonly headline: string; readonly terms: ReadonlySet<string> }[],
): Known {
  let nearest: Known = { share: 0, headline: '' };
  for (const { title } of reports) {
    const own = headlineTerms(title);
    for (const { headline, terms } of published) {
      const share = [...own].filter((word) => terms.has(word)).length / Math.max(1, own.size);
      if (share > nearest.share) nearest = { share, headline };
    }
  }
  return nearest;
}

function headlineTerms(headline: string): Set<string> {
  return new Set(
    words(headline)
      .filter((word) => !isStopWord(word))
      .map(stem),
  );
}
