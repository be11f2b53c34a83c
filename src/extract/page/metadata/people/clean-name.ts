import { tidyText } from '../../tidy-text.js';
import { countWords } from '../../words.js';

/** What stands before a name in an author line, in the languages of the news sites we read. */
const LEAD_IN = new RegExp(
  `^(?:(?:(?:written|posted|published|reported|reviewed|authored|story|text|words|article|review|photos?|guide|report)\\s*)?(?:by|von|par|por|di|af|av|przez|de)\\s*:?\\s+` +
    `|(?:autor(?:en|in|es|a)?|authors?|auteur|autore|redaktion|text|texto|foto|автор|文|作者|记者|記者)\\s*[:：●]\\s*|(?:بقلم|كتب(?:ت)?|מאת)\\s*:?\\s+)`,
  'i',
);
/** "View all posts by Jane Doe", "03/10/2024 by Jane Doe". */
const BEFORE_BY = /^.*?\bby\s*:?\s+(?=[\p{Lu}@])/u;
const BEFORE_VON =
  /^.*\b(?:alle[sn]?|beiträge|artikel|beitrag|pressemitteilung|text|zeige|mehr)\s+von\s+(?=\p{Lu})/iu;
const READ_MORE = /^(?:read more|more|all (?:posts|articles|stories)|everything) (?:from|by)\s+/i;
/** Author and role are often set side by side without a space: "ByJane DoeStaff Writer". */
const GLUED_BY = /^((?:[Ww]ritten |[Pp]osted )?(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or))(?=\p{Lu}\p{Ll})/u;
const GLUED_ROLE =
  /(?<=\p{Ll})(?=(?:Staff|Senior|Editor|Reporter|Writer|Founder|Contributor|Correspondent|Author|Published|Updated|Posted)\b)/gu;

const ADDRESSES = /https?:\/\/\S+|[^\s@]+@[^\s@]+\.[^\s@]+/g;
const AFTER_RULE = /\s*[|•·–—]\s*.*$|\s+-\s+.*$/;
const DATE_BEHIND =
  /[\s,]+(?:on|am|le|el)\s+(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day).*$|[\s,]+(?:last )?(?:updated?|published|posted|stand|aktualisiert)\b.*$/i;
const DATE =
  /,?\s*\b(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:mon|tue|wed|thu|fri|sat|sun)\w*,? \d.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d.*)$/i;
const RANKS =
  'former|senior|junior|staff|associate|assistant|deputy|chief|managing|contributing|guest|content|executive|' +
  'lead|freelance|news|tech|political|business';
const TRADES =
  'writer|editor|reporter|correspondent|contributor|journalist|author|columnist|coordinator|consultant|founder|' +
  'intern|analyst|producer';
const ROLE = new RegExp(`[\\s,]+(?:(?:${RANKS})\\s+)*(?:${TRADES})\\b.*$`, 'i');
const AFTER_IN = /\s+in\s+\p{Lu}.*$/u;
const LOOSE_END = /[,;:&\s]+$|\s+(?:\d+|on|in|am)$/g;

/** Accounts and labels that stand in an author's place when nobody is named. */
const NOBODY = new RegExp(
  `^(?:${[
    '(?:the )?(?:admin|administrator|editors?|staff|redaktion|authors?|guest|unknown|none|null|undefined|anonymous|user|webmaster|datum|date)',
    'by',
    'von',
    'posted(?: (?:on|by|in))?',
    'written by',
    'learn more',
    'my profile',
    'view (?:profile|bio|all)',
    'see (?:all|more)',
    'read (?:more|bio)',
    'more',
    'about(?: .*)?',
    'follow(?: .*)?',
    'share(?: .*)?',
    'contact(?: .*)?',
    'comments?',
    'print',
    'e-?mail',
    'subscribe',
    'home',
    'facebook',
    'twitter',
    'bluesky',
    'linkedin',
    'instagram',
    'mastodon',
    'zeige alle.*',
    'alle .*',
  ].join('|')})$`,
  'i',
);

/** An author line with all that stands round the names. */
const MAX_LINE = 500;
const MAX_CHARACTERS = 100;
const MAX_WORDS = 14;

/** A name out of an author line, or null where it holds none. */
export function cleanName(line: string | null | undefined): string | null {
  const text =
    tidyText(line)
      ?.slice(0, MAX_LINE)
      .replace(/\.\s*$/, '') ?? null;
  if (text === null || /^https?:|^www\.|^@?\w+@|^[^\p{L}]*$/u.test(text)) return null;
  const named = text
    .replace(GLUED_BY, '$1 ')
    .replace(GLUED_ROLE, ' ')
    .replace(READ_MORE, '')
    .replace(BEFORE_BY, '')
    .replace(BEFORE_VON, '')
    .replace(LEAD_IN, '')
    .replace(ADDRESSES, '')
    .replace(AFTER_RULE, '')
    .replace(DATE_BEHIND, '')
    .replace(DATE, '')
    .replace(AFTER_IN, '')
    .replace(LOOSE_END, '')
    .trim();
  const name = withoutRole(named);
  const plausible = /\p{L}/u.test(name) && name.length < MAX_CHARACTERS && countWords(name) <= MAX_WORDS;
  return plausible && !NOBODY.test(name) ? name : null;
}

/** A role is cut off only where a full name is left: "News Editor" alone stays. */
function withoutRole(name: string): string {
  const rest = name.replace(ROLE, '').replace(LOOSE_END, '').trim();
  return countWords(rest) >= 2 ? rest : name;
}
