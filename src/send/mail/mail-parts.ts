import type { Edition } from '../../domain/edition.js';

/** What every mail says of its sender. */
export interface MailSettings {
  readonly name: string;
  /** Public base address without a trailing slash. */
  readonly baseUrl: string;
  readonly postalAddress: string | null;
  /** BCP 47 tag of the mail's language; English where left out. */
  readonly language?: string;
  /** True for the sample newsroom's letters: every one says that its news is made up. */
  readonly sample?: boolean;
}

/** What a subscriber’s letter of an edition is made of. */
export interface EditionMail {
  readonly edition: Edition;
  readonly settings: MailSettings;
  /** Absolute https address of this subscriber's page for leaving. */
  readonly leaveUrl: string;
  /** Absolute address of the edition on the site. */
  readonly archiveUrl: string;
  /** How many briefs were corrected in the seven days before; 0 where left out. */
  readonly corrected?: number;
}

/** A mail's words, ready to be addressed and handed over as `multipart/alternative`. */
export interface ComposedMail {
  readonly subject: string;
  /** One sentence that adds to the subject. */
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
}

/** The host that readers know the site by. */
export function hostOf({ baseUrl }: MailSettings): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).host : baseUrl;
}

/** On one line: a subject or heading must hold no line break (RFC 5322 §2.2). */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `Saturday 14 March 2026` from `2026-03-14`. */
export function sayDate(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  const format = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(at).replace(',', '');
}

/** What stands under a letter's name where its news is made up; null otherwise. */
export const saySample = ({ sample }: MailSettings): string | null =>
  sample === true ? 'Sample edition: outlets, people and events are made up.' : null;

/** Who answers for the briefs of a letter. */
export const sayApproval = ({ sample }: MailSettings): string =>
  sample === true
    ? 'AI-assisted. A program approved most of these made-up briefs.'
    : 'AI-assisted. A named editor approved each brief.';
