import { type Brief, type Dropped, slugOf } from '../../domain/brief.js';
import type { Claim } from '../../domain/claim.js';
import { repeats } from '../compose/choose-dek.js';
import { findDekEvidence, listSources, numberInOrder, numberMatter } from '../set-brief.js';
import type { ExtractiveWork } from '../write-brief.js';
import { sayFault } from './fault.js';
import { type FilledSection, fillSections } from './fill-sections.js';
import type { Judgement } from './judge-proposal.js';
import { isPartOf, tellsLeading } from './keep-leading.js';
import type { Material } from './material.js';
import type { Proposal, ProposedSheet } from './proposal.js';
import { type Replacements, replacementsOf, type Standing, standingOf } from './standing.js';
import { Told } from './told.js';

/** What a brief is assembled from. */
export interface Assembly {
  readonly sheet: ProposedSheet;
  readonly judged: ReadonlyMap<string, Judgement>;
  readonly base: ExtractiveWork;
  readonly material: Material;
  /** Model and version of the prompts, for the writer mark. */
  readonly writer: { readonly model: string; readonly version: string };
}

/** A brief, and how many of its claims are whose. */
export interface Assembled {
  readonly brief: Brief;
  readonly byModel: number;
  readonly byExtractive: number;
}

const MOST_UNKNOWN = 3;
/** A dek that tells this much of the headline adds nothing to it. */
const MOST_REPEATED = 0.6;
const DEK_LENGTH = 160;

/** Puts together what passed, with the extractive writer's claims in the place of what did not; each fact once. */
export function assembleBrief(assembly: Assembly): Assembled {
  const { sheet, base, material } = assembly;
  const replacements = replacementsOf(base.brief, base.numbers);
  const told = new Told(material.verifyClaim);
  const dropped: Dropped[] = [];
  const take = (proposal: Proposal): Standing | null => takeProposal(proposal, assembly, told, dropped);
  const headline = takeHeadline(assembly, dropped);
  const proposed = take(sheet.lede) ?? use(replacements.lede, told);
  const nutGraf = takeList(sheet.nutGraf.map(take), replacements.nutGraf, told, 1);
  const sections = fillSections(sheet.sections, { take, replacements, told, material, dropped });
  const unknown = takeList(sheet.unknown.map(take), replacements.unknown, told, MOST_UNKNOWN);
  const rest = { nutGraf, sections, unknown, disagreements: replacements.disagreements };
  const body = keepLeading({ lede: proposed, ...rest }, headline, assembly, dropped);
  const dek = takeDek(headline, body, { assembly, told, dropped });
  return setOut(headline, dek, body, assembly, dropped);
}

function takeProposal(
  proposal: Proposal,
  { judged }: Assembly,
  told: Told,
  dropped: Dropped[],
): Standing | null {
  const judgement = judged.get(proposal.id);
  const { text } = proposal;
  if (text === '') return null;
  if (!judgement?.passed) {
    dropped.push({
      text,
      reason: (judgement?.faults ?? []).map(sayFault).join('; ') || 'it was not checked',
    });
    return null;
  }
  if (told.tells(text)) {
    dropped.push({ text, reason: 'told already' });
    return null;
  }
  told.add(text);
  return standingOf(proposal, judgement);
}

function use(standing: Standing, told: Told): Standing {
  told.add(standing.text);
  return standing;
}

/** The model's own where any stands, else the extractive writer's that are told nowhere yet. */
function takeList(
  own: readonly (Standing | null)[],
  replacements: readonly Standing[],
  told: Told,
  most: number,
): Standing[] {
  const standing = own.filter((one) => one !== null);
  if (standing.length > 0) return standing;
  return replacements
    .filter(({ text }) => !told.tells(text))
    .slice(0, most)
    .map((one) => use(one, told));
}

function takeHeadline({ sheet, judged, base }: Assembly, dropped: Dropped[]): string {
  const { text, id } = sheet.headline;
  const judgement = judged.get(id);
  const disputed = base.disputes.areStatedIn(text);
  if (judgement?.passed && !disputed) return text;
  const why =
    judgement?.passed === false
      ? judgement.faults.map(sayFault).join('; ')
      : 'as plain fact what outlets tell differently';
  if (text !== '') dropped.push({ text, reason: `as a headline: ${why}` });
  return base.brief.headline;
}

interface Body {
  readonly lede: Standing;
  readonly nutGraf: readonly Standing[];
  readonly sections: readonly FilledSection[];
  readonly unknown: readonly Standing[];
  readonly disagreements: Replacements['disagreements'];
}

/**
 * What the reports lead with stands in the brief whoever wrote it: where the model leaves it out, the extractive
 * writer's lede opens the brief. A model's lede that tells no more than a part of it goes.
 */
function keepLeading(body: Body, headline: string, { base, material }: Assembly, dropped: Dropped[]): Body {
  const leading = replacementsOf(base.brief, base.numbers).lede;
  const told = [headline, ...standings(body).map(({ text }) => text)];
  if (body.lede.by === 'extractive' || tellsLeading(told, leading.text, base, material.isSteered))
    return body;
  const { text } = body.lede;
  const reason = 'it leaves out what the reports lead with';
  if (isPartOf(text, leading.text)) {
    dropped.push({ text, reason });
    return { ...body, lede: leading };
  }
  return { ...body, lede: leading, nutGraf: [body.lede, ...body.nutGraf] };
}

/** A dek adds to the headline and is no sentence of the body: the model's, the extractive writer's, a spare claim. */
function takeDek(
  headline: string,
  body: Body,
  { assembly, told, dropped }: { assembly: Assembly; told: Told; dropped: Dropped[] },
): string {
  const { sheet, judged, base } = assembly;
  const { text, id } = sheet.dek;
  const judgement = judged.get(id);
  const fits = (dek: string): boolean =>
    dek !== '' &&
    dek.length <= DEK_LENGTH &&
    repeats(dek, headline) < MOST_REPEATED &&
    !base.disputes.areStatedIn(dek) &&
    !standings(body).some((claim) => claim.text.replace(/\.$/, '') === dek.replace(/\.$/, ''));
  if (judgement?.passed && fits(text)) return text;
  const why =
    judgement?.passed === false
      ? judgement.faults.map(sayFault).join('; ')
      : 'it repeats what stands beside it';
  if (text !== '') dropped.push({ text, reason: `as a dek: ${why}` });
  const { dek, sections } = base.brief;
  const spare = sections.flatMap(({ kicker, bullets }) => [kicker, ...bullets]).map((claim) => claim.text);
  return (
    [dek, ...spare].find(
      (one) => fits(one) && (one === dek ? !told.tells(one) || isOutletsOwn(one, base) : !told.tells(one)),
    ) ?? ''
  );
}

/** An outlet's dek may sum up what the body tells; that is what a dek is for. */
function isOutletsOwn(dek: string, { sources }: ExtractiveWork): boolean {
  return sources.some(({ article }) => article.dek?.replace(/\s+/g, ' ').trim() === dek);
}

function setOut(
  headline: string,
  dek: string,
  body: Body,
  assembly: Assembly,
  dropped: readonly Dropped[],
): Assembled {
  const { base, writer, material } = assembly;
  const all = standings(body);
  const numbers = numberInOrder(
    all.flatMap(({ spans }) => spans.map(({ source }) => source)),
    base.sources,
  );
  let count = 0;
  const set = (standing: Standing): Claim => ({
    id: `c${++count}`,
    text: standing.text,
    verdict: isDisputed(standing, base) ? 'disputed' : 'supported',
    score: standing.score,
    evidence: standing.spans.map(({ source, ...span }) => ({ source: numbers.get(source) ?? 0, ...span })),
    problems: standing.problems,
  });
  const brief: Brief = {
    headline,
    dek,
    dekEvidence: findDekEvidence(dek, base.sources, numbers, material.verifyClaim),
    slug: slugOf(headline),
    language: base.brief.language,
    writer: { engine: 'language-model', ...writer },
    lede: set(body.lede),
    nutGraf: body.nutGraf.map(set),
    sections: body.sections.map(({ label, kicker, bullets }) => ({
      label,
      kicker: set(kicker),
      bullets: bullets.map(set),
    })),
    disagreements: body.disagreements.map(({ about, positions }) => ({
      about,
      positions: positions.map(set),
    })),
    possibleContradictions: base.possible.flatMap((matter) => numberMatter(matter, numbers)),
    unknown: body.unknown.map(set),
    sources: listSources(numbers, base.sources, base.brief.language).map((source) => ({
      ...source,
      title: source.title || `A report by ${source.outlet}`,
    })),
    dropped,
  };
  const byModel = all.filter(({ by }) => by === 'model').length;
  return { brief, byModel, byExtractive: all.length - byModel };
}

/** Every claim, in reading order. */
function standings({ lede, nutGraf, sections, disagreements, unknown }: Body): Standing[] {
  return [
    lede,
    ...nutGraf,
    ...sections.flatMap(({ kicker, bullets }) => [kicker, ...bullets]),
    ...disagreements.flatMap(({ positions }) => positions),
    ...unknown,
  ];
}

function isDisputed({ text, disputed, by }: Standing, base: ExtractiveWork): boolean {
  if (by === 'extractive') return disputed;
  if (base.brief.disagreements.length === 0) return false;
  return base.disputes.figuresIn(text).length > 0 || base.disputes.deedIn(text) !== null;
}
