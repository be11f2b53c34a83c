import type { ListedBrief } from '../../domain/edition.js';
import { addressOf, outletsOf, sayReported, topicOf } from './edition-rows.js';
import {
  type EditionMail,
  hostOf,
  type MailSettings,
  oneLine,
  sayApproval,
  sayDate,
  saySample,
} from './mail-parts.js';
import { COLUMNS, wrapText } from './wrap-text.js';

/** The plain-text part: title, opening, outlets and address of each brief, in 72 columns. */
export function writeEditionText(mail: EditionMail): string {
  const { edition, settings, archiveUrl } = mail;
  const [lead, ...others] = edition.briefs;
  const parts = [
    [wrapText(settings.name), saySample(settings), sayDate(edition.date), `Read on the web: ${archiveUrl}`]
      .filter((line) => line !== null)
      .join('\n'),
    '='.repeat(COLUMNS),
    ...(lead === undefined ? [] : [writeLead(lead, settings)]),
    ...others.flatMap((brief) => ['-'.repeat(COLUMNS), writeBrief(brief, settings)]),
    '='.repeat(COLUMNS),
    writeFoot(mail),
  ];
  return `${parts.join('\n\n')}\n`;
}

function writeLead(brief: ListedBrief, settings: MailSettings): string {
  const paragraphs = [
    `${topicOf(brief)}\n${wrapText(oneLine(brief.headline))}`,
    wrapText(brief.lede),
    wrapText(brief.nutGraf),
    `${sayReported(brief)}\n${addressOf(brief, settings)}`,
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function writeBrief(brief: ListedBrief, settings: MailSettings): string {
  const lines = [
    wrapText(oneLine(brief.headline)),
    wrapText(brief.dek),
    outletsOf(brief),
    addressOf(brief, settings),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function writeFoot({ settings, leaveUrl, corrected = 0 }: EditionMail): string {
  const lines = [
    wrapText(`${sayApproval(settings)} Corrected this week: ${corrected}.`),
    `Corrections: ${settings.baseUrl}/corrections`,
    '',
    wrapText(`You get this because you joined at ${hostOf(settings)}. To leave the list (no login):`),
    leaveUrl,
    ...(settings.postalAddress === null ? [] : ['', wrapText(settings.postalAddress)]),
  ];
  return lines.join('\n');
}
