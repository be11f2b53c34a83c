import { type Brief, claimsOf, type Dropped } from '../../domain/brief.js';
import type { Claim } from '../../domain/claim.js';
import { GENRE_NAMES } from '../../domain/genre.js';
import { count } from './count-words.js';
import type { GroupedReports } from './group-reports.js';
import { field, heading, shorten } from './lay-out-text.js';
import { sayPossible } from './say-possible.js';

const MOST_DROPPED = 60;

/** Why the reports count as one event, and whose they are. */
export function explainGroup({ articles, shared, families, reasons }: GroupedReports): string {
  const outcome =
    articles.length === 1
      ? 'passed: a single report'
      : `passed: ${count(articles.length, 'report')} of one event, ${families} independent`;
  return [
    heading('group', outcome),
    ...articles.map(({ id, outlet, family, title, syndicatedFrom, genre, genreSign }) => {
      const copy =
        syndicatedFrom === null ? '' : `; a copy of the report of ${syndicatedFrom}, not counted again`;
      const kind =
        genre === undefined ? '' : `; ${GENRE_NAMES[genre].toLowerCase()}, not a report: ${genreSign}`;
      const why = reasons.get(id);
      return `${field(id, `${outlet} (family ${family}): “${title}”${copy}${kind}`)}${why === undefined ? '' : field('', why)}`;
    }),
    shared.length === 0 ? '' : field('shared', shared.join(', ')),
  ].join('');
}

/** Which sentences the writer chose and which it dropped, with the reasons. */
export function explainWrite(brief: Brief): string {
  const { engine, version, model } = brief.writer;
  return [
    heading('write', `passed: ${engine} writer ${model ?? version}`),
    field('headline', brief.headline),
    field('dek', brief.dek === '' ? 'none' : brief.dek),
    field('lede', brief.lede.text),
    ...brief.nutGraf.map(({ text }) => field('nut graf', text)),
    ...brief.sections.flatMap(({ label, kicker, bullets }) => [
      field('section', label),
      field('  kicker', kicker.text),
      ...bullets.map(({ text }) => field('  bullet', text)),
    ]),
    ...brief.disagreements.flatMap(({ about, positions }) => [
      field('disputed', about),
      ...positions.map(({ text }) => field('  position', text)),
    ]),
    ...brief.possibleContradictions.map((matter) => field('may be disputed', sayPossible(matter, brief))),
    ...brief.unknown.map(({ text }) => field('unknown', text)),
    explainDropped(brief.dropped),
  ].join('');
}

/** The sentences that were left out, each with its reason. */
export function explainDropped(dropped: readonly Dropped[]): string {
  const more = dropped.length - MOST_DROPPED;
  return [
    field('dropped', dropped.length === 0 ? 'nothing' : count(dropped.length, 'sentence')),
    ...dropped.slice(0, MOST_DROPPED).map(({ text, reason }) => field('', `${reason}: ${shorten(text)}`)),
    more > 0 ? field('', `and ${more} more`) : '',
  ].join('');
}

/** What the verifier says of each claim, and the source words it rests on. */
export function explainVerify(brief: Brief): string {
  const claims = claimsOf(brief);
  const open = claims.filter(({ verdict }) => verdict !== 'supported').length;
  const outcome =
    open === 0 ? 'passed: every claim is supported' : `${open} of ${claims.length} claims need an editor`;
  return [heading('verify', outcome), ...claims.map(explainClaim)].join('');
}

function explainClaim({ text, verdict, score, evidence, problems }: Claim): string {
  return [
    field(verdict, `${score.toFixed(2)}  ${text}`),
    ...evidence.map(({ source, start, end, text: words }) =>
      field('', `[${source}] ${start}–${end}: “${shorten(words)}”`),
    ),
    ...problems.map(({ type, text: words, near, blocks }) => {
      const nearest = near === null ? '' : `; the source has “${shorten(near, 80)}”`;
      return field('', `${blocks ? 'blocks' : 'note'}: ${type} “${words}”${nearest}`);
    }),
  ].join('');
}
