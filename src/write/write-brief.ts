import type { Article } from '../domain/article.js';
import type { Brief } from '../domain/brief.js';
import type { Candidate } from './candidate.js';
import { chooseDek, chooseEarlyDek } from './compose/choose-dek.js';
import { chooseHeadline } from './compose/choose-headline.js';
import { chooseLede } from './compose/choose-lede.js';
import { chooseNutGraf } from './compose/choose-nut-graf.js';
import { chooseSections, isToldWhole } from './compose/choose-sections.js';
import { chooseUnknown } from './compose/choose-unknown.js';
import { type Body, bulletsIn, continueClaims, FEWEST_BULLETS } from './compose/continue-claims.js';
import { Disputes } from './compose/disputes.js';
import { type Conflict, findConflicts } from './compose/find-conflicts.js';
import { findPossibleMatters, type PossibleMatter } from './compose/find-possible-matters.js';
import { Notebook, type Taken } from './compose/notebook.js';
import { NothingSupported } from './errors.js';
import { findRivals } from './figures/rivals.js';
import { gatherCandidates } from './gather-candidates.js';
import type { WriteOptions } from './ports.js';
import { weighConcepts } from './rank/concepts.js';
import { createSentenceSpace } from './rank/sentence-space.js';
import { chooseLanguage, chooseReports, noteLeftOut, unreadSource } from './read/choose-reports.js';
import { readSources } from './read/read-source.js';
import type { SourceText } from './read/source-text.js';
import { setBrief } from './set-brief.js';

/** With fewer candidates everything goes into lede and bullets. */
const FEW = 6;
/** More than this is no disagreement but lists of figures beside each other; each one tried costs two verdicts. */
const MOST_DISAGREEMENTS = 6;
const MOST_TRIED = 24;

/** An extractive brief with what was read on the way to it. */
export interface ExtractiveWork {
  readonly brief: Brief;
  readonly sources: readonly SourceText[];
  /** Index of a source in `sources` → its number in the brief. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly disputes: Disputes;
  readonly possible: readonly PossibleMatter[];
}

/**
 * Writes a brief of one event from one or more articles, with the sources' own sentences: chosen, ordered,
 * trimmed, each verified. Throws `NothingSupported` where no sentence can stand.
 */
export function writeBrief(articles: readonly Article[], options: WriteOptions): Brief {
  return writeExtractive(articles, options).brief;
}

/** Like `writeBrief`, for a writer that goes on from there; `isForModel` where that is a language model. */
export function writeExtractive(
  articles: readonly Article[],
  options: WriteOptions,
  isForModel = false,
): ExtractiveWork {
  const { read, unread } = chooseReports(articles);
  const texts = readSources(read, options, isForModel);
  const chosen = chooseLanguage(
    texts.filter(({ copyOf }) => copyOf === null),
    options.language ?? null,
  );
  const sources = chosen.own;
  const all = [...texts, ...unread.map((article, at) => unreadSource(article, read.length + at))];
  const concepts = weighConcepts(sources);
  const space = createSentenceSpace(sources);
  const { candidates, dropped, followers } = gatherCandidates(sources, concepts, space);
  const rivals = findRivals(sources);
  const conflicts = findConflicts(candidates, sources, rivals.sure, options.findContradictions);
  const possible = findPossibleMatters(sources, conflicts, rivals.likely, options.findPossibleContradictions);
  const disputes = new Disputes(conflicts, possible, options.findContradictions);
  const leftOut = [...noteLeftOut(unread, chosen), ...dropped];
  const notebook = new Notebook(sources, concepts, space, options.verifyClaim, leftOut, disputes);
  const lede = chooseLede(candidates, notebook);
  if (!lede) throw new NothingSupported(articles.length, notebook.dropped);
  const headline = chooseHeadline(candidates, lede, notebook);
  const disagreements = tellConflicts(conflicts, notebook);
  // What stands under a disagreement is told there.
  const positions = new Set(
    disagreements.flatMap((told) => told.positions.map(({ candidate }) => candidate)),
  );
  const open = candidates.filter((candidate) => !positions.has(candidate));
  // Where all is told below, the dek has the first choice; else it takes what nothing below has room for.
  const early = isToldWhole(open, notebook) ? chooseEarlyDek(headline, lede, open, notebook) : null;
  const { nutGraf, unknown, sections } = continueClaims(
    chooseBody(open, lede, notebook),
    followers,
    notebook,
  );
  const plan = {
    headline,
    dek: early ?? chooseDek(headline, { lede, nutGraf }, open, notebook),
    lede,
    nutGraf,
    sections,
    disagreements,
    unknown,
    possible,
  };
  return { ...setBrief(plan, all, notebook), sources: all, disputes, possible };
}

/** A reader looks for the bullets first: where a short report has too few sentences for all, they come before the rest. */
function chooseBody(candidates: readonly Candidate[], lede: Taken, notebook: Notebook): Body {
  const most = candidates.length > 14 ? 2 : 1;
  const nutGraf = candidates.length < FEW - 2 ? [] : chooseNutGraf(candidates, lede, notebook, most);
  const unknown = candidates.length < FEW ? [] : chooseUnknown(candidates, notebook);
  const sections = chooseSections(candidates, notebook);
  if (bulletsIn(sections) >= FEWEST_BULLETS || nutGraf.length + unknown.length + sections.length === 0)
    return { nutGraf: sections.length === 0 ? takeRest(candidates, notebook) : nutGraf, unknown, sections };
  const told = [...nutGraf, ...unknown, ...sections.flatMap(({ kicker, bullets }) => [kicker, ...bullets])];
  notebook.startAgain(told);
  const again = chooseSections(candidates, notebook);
  return { nutGraf: again.length === 0 ? takeRest(candidates, notebook) : [], unknown: [], sections: again };
}

/**
 * What fills no section follows the lede. Where nothing else is left, what another outlet adds to a fact is told with
 * that fact: a brief of its lede alone helps no reader.
 */
function takeRest(candidates: readonly Candidate[], notebook: Notebook): Taken[] {
  const owned = candidates.filter(({ traits }) => traits.quotedWords < 4 || traits.speaker !== null);
  const rest: Taken[] = [];
  while (rest.length < FEWEST_BULLETS) {
    const taken =
      notebook.takeBest(owned, ({ score }) => score) ?? notebook.takeAddition(owned, ({ score }) => score);
    if (!taken) break;
    rest.push(taken);
  }
  return rest;
}

/** Both positions must verify, each by its own source; claims that are in the body already stay there too. */
function tellConflicts(
  conflicts: readonly Conflict[],
  notebook: Notebook,
): { about: string; positions: Taken[] }[] {
  const told: { about: string; positions: Taken[] }[] = [];
  for (const { about, a, b } of conflicts.slice(0, MOST_TRIED)) {
    if (told.length === MOST_DISAGREEMENTS) break;
    const positions = [a, b]
      .map((candidate) => notebook.positionOf(candidate))
      .filter((taken) => taken !== null);
    if (positions.length === 2) told.push({ about, positions });
  }
  return told;
}
