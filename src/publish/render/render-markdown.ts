import type { Brief, BriefSource, Section } from '../../domain/brief.js';
import type { Claim } from '../../domain/claim.js';
import { sayLabel, wordsFor } from '../../domain/reader/words-for.js';
import { describeSource, linkOf, outletsOf, sayDispute, sourceNumbers } from './mark-sources.js';

/**
 * A brief as Markdown (CommonMark): every sentence is followed by the numbers of its sources, every bullet by
 * its outlets too. Text from reports is escaped, so that none of it becomes markup.
 */
export function renderMarkdown(brief: Brief): string {
  const { language, unknown } = brief;
  const words = wordsFor(language);
  const parts = [
    `# ${escapeMarkdown(brief.headline)}`,
    brief.dek === '' ? '' : `*${escapeMarkdown(brief.dek)}*${writeMarks(brief.dekEvidence)}`,
    [brief.lede, ...brief.nutGraf].map((claim) => writeStatement(claim, brief)).join(' '),
    ...brief.sections.map((section) => writeSection(section, brief)),
    writeDisagreements(brief),
    unknown.length === 0 ? '' : `## ${words.unknown}\n\n${writeBullets(unknown, brief)}`,
    `## ${words.sources}\n\n${brief.sources.map((source) => writeSource(source, language)).join('\n')}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeSection({ label, kicker, bullets }: Section, brief: Brief): string {
  const parts = [
    `## ${escapeMarkdown(sayLabel(label, brief.language))}`,
    writeStatement(kicker, brief),
    writeBullets(bullets, brief),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function writeDisagreements(brief: Brief): string {
  if (brief.disagreements.length === 0) return '';
  const parts = brief.disagreements.map(
    ({ about, positions }) => `${escapeMarkdown(about)}:\n\n${writeBullets(positions, brief, writeSentence)}`,
  );
  return [`## ${wordsFor(brief.language).disagree}`, ...parts].join('\n\n');
}

function writeBullets(claims: readonly Claim[], brief: Brief, write = writeStatement): string {
  return claims
    .map((claim) => {
      const outlets = outletsOf(claim, brief.sources).map(escapeMarkdown).join(', ');
      return `- ${write(claim, brief)}${outlets === '' ? '' : ` (${outlets})`}`;
    })
    .join('\n');
}

/** `Text. [1][3] *(outlets disagree)*`: below "Where outlets disagree" the heading says it of every position. */
function writeStatement(claim: Claim, { language }: Brief): string {
  const dispute = sayDispute(claim, language);
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

function writeSource(source: BriefSource, language: string): string {
  const title = escapeMarkdown(source.title);
  const href = linkOf(source);
  const linked =
    href === null ? title : `[${title}](<${href.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`;
  const address = href === null ? '' : `  \n   <${href}>`;
  return `${source.n}. ${escapeMarkdown(describeSource(source, language))}: ${linked}${address}`;
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
