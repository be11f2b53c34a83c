import { CRITERIA, type Measure, type Scorecard, shareOf, type Worsening } from '../../domain/scorecard.js';
import { shorten } from '../pages/lay-out-text.js';

const NAME_WIDTH = 48;
const COUNT_WIDTH = 12;

/** A scorecard as a table for the terminal, with what was found wrong below. */
export function layOutCard(card: Scorecard): string {
  const { engine, model, version } = card.writer;
  const written = card.stories - card.unwritten;
  const rows = CRITERIA.flatMap((criterion) => {
    const measures = card.measures.filter((measure) => measure.criterion === criterion);
    return ['', criterion.toUpperCase(), ...measures.map(row)];
  });
  return [
    `Writer: ${engine}${model === undefined ? '' : ` (${model})`}, version ${version}. Stories: ${card.set}.`,
    `${written} of ${card.stories} stories written, ${card.claims} claims; ${card.faultyBriefs} of ${written} briefs with a fault (${percent(shareOf({ faults: card.faultyBriefs, of: written }))}).`,
    ...rows,
    ...(card.findings.length === 0 ? [] : ['', 'FOUND', ...card.findings.map(finding)]),
    '',
  ].join('\n');
}

/** What got worse, beside what it was. */
export function layOutWorsenings(worse: readonly Worsening[]): string {
  if (worse.length === 0) return '\nNothing is worse than on the scorecard given.\n';
  const lines = worse.map(({ name, before, after }) => `  ${name}: ${told(before)} → ${told(after)}`);
  return ['', 'WORSE', ...lines, ''].join('\n');
}

function row(measure: Measure): string {
  const { name, faults, of } = measure;
  const counts = `${faults} of ${of}`.padStart(COUNT_WIDTH);
  return `  ${name.padEnd(NAME_WIDTH)}${counts}${of === 0 ? '' : percent(shareOf(measure)).padStart(9)}`;
}

const told = (measure: Measure): string =>
  `${measure.faults} of ${measure.of} (${percent(shareOf(measure))})`;

const finding = ({ name, story, text }: Scorecard['findings'][number]): string =>
  `  ${name}, ${story}: ${shorten(text)}`;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
