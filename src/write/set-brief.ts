import { type Brief, type BriefSource, type PossibleContradiction, slugOf } from '../domain/brief.js';
import type { Claim, Evidence, Problem, VerifyClaim } from '../domain/claim.js';
import { evidenceOfEach } from '../domain/evidence-of-each.js';
import { primaryOf } from '../domain/language.js';
import type { ChosenSection } from './compose/choose-section.js';
import type { PossibleMatter } from './compose/find-possible-matters.js';
import { verifySourceOf } from './compose/find-support.js';
import { nameClaim } from './compose/name-claim.js';
import type { Notebook, Taken } from './compose/notebook.js';
import { isForeign } from './read/choose-reports.js';
import type { SourceSentence, SourceText } from './read/source-text.js';
import { setMarks } from './rewrite/set-marks.js';

/** Everything chosen, in the writer's own terms. */
export interface Plan {
  readonly headline: string;
  readonly dek: string;
  readonly lede: Taken;
  readonly nutGraf: readonly Taken[];
  readonly sections: readonly ChosenSection[];
  readonly disagreements: readonly { readonly about: string; readonly positions: readonly Taken[] }[];
  readonly unknown: readonly Taken[];
  readonly possible: readonly PossibleMatter[];
}

const VERSION = '1';
const MOST_DROPPED = 60;

/** A brief, and the number that each source has in it. */
interface SetBrief {
  readonly brief: Brief;
  readonly numbers: ReadonlyMap<number, number>;
}

/** Sets a plan as a brief: numbers the sources in the order of first use, names people, gives claims their ids. */
export function setBrief(plan: Plan, sources: readonly SourceText[], notebook: Notebook): SetBrief {
  const numbers = numberSources(plan, sources);
  const met = new Set<string>();
  const positions = plan.disagreements.flatMap((disagreement) => disagreement.positions);
  const marks = notebook.sources.every(({ isEnglish }) => isEnglish) ? setMarks : (text: string) => text;
  const whole = claimsIn(plan)
    .map((claim) => claim.text)
    .join('\n');
  const titles = `${plan.headline}\n${plan.dek}`;
  let told = '';
  let count = 0;
  const set = (taken: Taken, isBody = true): Claim => {
    const { text, evidence, score, problems } = nameClaim(taken, sources, notebook, met, {
      titles,
      told,
      whole,
    });
    told += `\n${text}`;
    const marked = marks(text);
    return {
      id: `c${++count}`,
      text: marked,
      verdict: isBody && isDisputed(taken, positions, notebook) ? 'disputed' : 'supported',
      score,
      evidence: evidence.map((sentence) => evidenceOf(sentence, numbers)),
      problems: problems.map((problem) => withWordsOf(marked, text, problem)),
    };
  };
  const dek = marks(plan.dek);
  const brief: Brief = {
    headline: marks(plan.headline),
    dek,
    dekEvidence: findDekEvidence(dek, notebook.sources, numbers, notebook.verifyClaim),
    slug: slugOf(plan.headline),
    language: languageOf(notebook.sources),
    writer: { engine: 'extractive', version: VERSION },
    lede: set(plan.lede),
    nutGraf: plan.nutGraf.map((taken) => set(taken)),
    sections: plan.sections.map(({ label, kicker, bullets }) => ({
      label,
      kicker: set(kicker),
      bullets: bullets.map((taken) => set(taken)),
    })),
    disagreements: plan.disagreements.map(({ about, positions }) => ({
      about,
      positions: positions.map((taken) => set(taken)),
    })),
    possibleContradictions: plan.possible.flatMap((matter) => numberMatter(matter, numbers)),
    unknown: plan.unknown.map((taken) => set(taken)),
    sources: listSources(numbers, sources, languageOf(notebook.sources)),
    dropped: notebook.dropped.slice(0, MOST_DROPPED),
  };
  return { brief, numbers };
}

/** The words of each report that bears the dek out by itself, in the brief's numbers. */
export function findDekEvidence(
  dek: string,
  sources: readonly SourceText[],
  numbers: ReadonlyMap<number, number>,
  verifyClaim: VerifyClaim,
): Evidence[] {
  if (dek === '') return [];
  const listed = sources
    .filter(({ index, copyOf }) => copyOf === null && numbers.has(index))
    .map(verifySourceOf);
  const found = verifyClaim({ sentence: dek, sources: listed });
  return evidenceOfEach(dek, listed, found, verifyClaim).map(({ source, ...span }) => ({
    source: numbers.get(Number(source)) ?? 0,
    ...span,
  }));
}

/** A problem's words as the statement has them, mark for mark. */
function withWordsOf(marked: string, text: string, problem: Problem): Problem {
  const at = text.indexOf(problem.text);
  return at < 0 ? problem : { ...problem, text: marked.slice(at, at + problem.text.length) };
}

/** From this likeness on a sentence with a disputed figure tells the disputed fact. */
const SAME_FACT = 0.15;

/** A position itself, and every other claim that tells its figure or its deed. */
function isDisputed({ candidate, text }: Taken, positions: readonly Taken[], notebook: Notebook): boolean {
  const { disputes } = notebook;
  if (positions.length > 0 && disputes.deedIn(text) !== null) return true;
  const told = disputes.figuresIn(text);
  return positions.some((position) => {
    if (position.candidate === candidate) return true;
    const others = disputes.figuresIn(position.text);
    return (
      told.some((figure) => others.includes(figure)) &&
      notebook.space.likeness(candidate.sentence, position.candidate.sentence) >= SAME_FACT
    );
  });
}

function evidenceOf(sentence: SourceSentence, numbers: ReadonlyMap<number, number>): Evidence {
  const { start, end, text } = sentence;
  return { source: numbers.get(sentence.source) ?? 0, start, end, text };
}

/** A possible contradiction with the numbers that its sources have in a brief; none where one is not listed there. */
export function numberMatter(
  { why, positions: [a, b], beside }: PossibleMatter,
  numbers: ReadonlyMap<number, number>,
): PossibleContradiction[] {
  const number = ({ source, ...span }: Evidence): Evidence => ({ source: numbers.get(source) ?? 0, ...span });
  if (!numbers.has(a.source) || !numbers.has(b.source)) return [];
  return [
    {
      why,
      positions: [number(a), number(b)],
      beside: beside.filter(({ source }) => numbers.has(source)).map(number),
    },
  ];
}

/** Writer's index → number in the brief. */
function numberSources(plan: Plan, sources: readonly SourceText[]): ReadonlyMap<number, number> {
  const inOrder = claimsIn(plan).flatMap(({ evidence }) => evidence.map(({ source }) => source));
  return numberInOrder(inOrder, sources);
}

/** In reading order. */
function claimsIn({ lede, nutGraf, sections, disagreements, unknown }: Plan): Taken[] {
  return [
    lede,
    ...nutGraf,
    ...sections.flatMap(({ kicker, bullets }) => [kicker, ...bullets]),
    ...disagreements.flatMap(({ positions }) => positions),
    ...unknown,
  ];
}

/** Numbers from 1: sources in the order of first use, then those that no claim leans on. */
export function numberInOrder(
  inOrder: readonly number[],
  sources: readonly SourceText[],
): ReadonlyMap<number, number> {
  const hasNews = sources.some(({ isOpinion }) => !isOpinion);
  // An editorial is no report of the event: beside reports it is listed only where a claim leans on it.
  const rest = sources.filter(({ isOpinion }) => !(isOpinion && hasNews)).map(({ index }) => index);
  const order = [...new Set([...inOrder, ...rest])];
  return new Map(order.map((index, at) => [index, at + 1]));
}

/** The brief's list of sources, by number. */
export function listSources(
  numbers: ReadonlyMap<number, number>,
  sources: readonly SourceText[],
  language: string,
): BriefSource[] {
  return [...numbers].flatMap(([index, n]) => {
    const source = sources[index];
    if (!source) return [];
    const { title, outlet, family, byline, published, url, access, genre } = source.article;
    const origin = originOf(source, sources);
    return [
      {
        n,
        title,
        outlet,
        family,
        byline,
        published,
        url,
        ...(origin === null ? {} : { syndicatedFrom: origin }),
        ...(access === undefined ? {} : { access }),
        ...(genre === undefined ? {} : { genre }),
        ...(isForeign(source, language) && source.language !== null ? { language: source.language } : {}),
      },
    ];
  });
}

function originOf(source: SourceText, sources: readonly SourceText[]): string | null {
  if (source.article.syndicatedFrom !== null) return source.article.syndicatedFrom;
  return source.copyOf === null ? null : (sources[source.copyOf]?.article.outlet ?? null);
}

function languageOf(sources: readonly SourceText[]): string {
  if (sources.every(({ isEnglish }) => isEnglish)) return 'en';
  const told = sources.find(({ language }) => language !== null && language !== 'en');
  if (told?.language == null)
    return sources.find(({ article }) => article.lang !== null)?.article.lang ?? 'und';
  const { article, language } = told;
  // "de-AT" says more than "de".
  return article.lang !== null && primaryOf(article.lang) === language ? article.lang : language;
}
