import type { Brief, BriefSource, Disagreement, Section } from '../../domain/brief.js';
import type { Claim } from '../../domain/claim.js';
import { describeSource, linkOf, outletsOf, sayDispute, sourceNumbers } from './mark-sources.js';

/**
 * A brief as Markdown (CommonMark): every sentence is followed by the numbers of its sources, every bullet by
 * its outlets too. Text from reports is escaped, so that none of it becomes markup.
 */
export function renderMarkdown(brief: Brief): string {
  const { sources } = brief;
  const parts = [
    `# ${escapeMarkdown(brief.headline)}`,
    brief.dek === '' ? '' : `*${escapeMarkdown(brief.dek)}*${writeMarks(brief.dekEvidence)}`,
    [brief.lede, ...brief.nutGraf].map(writeStatement).join(' '),
    ...brief.sections.map((section) => writeSection(section, sources)),
    writeDisagreements(brief.disagreements, sources),
    brief.unknown.length === 0 ? '' : `## What is not known\n\n${writeBullets(brief.unknown, sources)}`,
    `## Sources\n\n${sources.map(writeSource).join('\n')}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeSection({ label, kicker, bullets }: Section, sources: readonly BriefSource[]): string {
  const parts = [
    `## ${escapeMarkdown(label.replace(/:$/, ''))}`,
    writeStatement(kicker),
    writeBullets(bullets, sources),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function writeDisagreements(matters: readonly Disagreement[], sources: readonly BriefSource[]): string {
  if (matters.length === 0) return '';
  const parts = matters.map(
    ({ about, positions }) =>
      `${escapeMarkdown(about)}:\n\n${writeBullets(positions, sources, writeSentence)}`,
  );
  return ['## Where outlets disagree', ...parts].join('\n\n');
}

function writeBullets(
  claims: readonly Claim[],
  sources: readonly BriefSource[],
  write = writeStatement,
): string {
  return claims
    .map((claim) => {
      const outlets = outletsOf(claim, sources).map(escapeMarkdown).join(', ');
      return `- ${write(claim)}${outlets === '' ? '' : ` (${outlets})`}`;
    })
    .join('\n');
}

/** `Text. [1][3] *(outlets disagree)*`: below "Where outlets disagree" the heading says it of every position. */
function writeStatement(claim: Claim): string {
  const dispute = sayDispute(claim);
  return dispute === null ? writeSentence(claim) : `${writeSentence(claim)} *(${dispute})*`;
}

/** `Text. [1][3]` */
function writeSentence({ text, evidence }: Claim): string {
  return `${escapeMarkdown(text)}${writeMarks(evidence)}`;
}

function writeMarks(evidence: Claim['evidence']): string {
  const marks = sourceNumbers({ evidence }).map((n) => `[${n}]`);
  return marks.length === 0 ? '' : ` ${marks.join('')}`;
}

function writeSource(source: BriefSource): string {
  const title = escapeMarkdown(source.title);
  const href = linkOf(source);
  const linked =
    href === null ? title : `[${title}](<${href.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`;
  const address = href === null ? '' : `  \n   <${href}>`;
  return `${source.n}. ${escapeMarkdown(describeSource(source))}: ${linked}${address}`;
}

/** Backslashes before what CommonMark would read as markup, within a line and at its start. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~|&#]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
