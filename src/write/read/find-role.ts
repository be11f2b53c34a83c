import { MONTHS, WEEKDAYS } from '../../domain/text/calendar.js';
import { TITLES } from '../../domain/text/name-words.js';
import { isStopWord } from '../../domain/text/tokens.js';
import { joined } from './joined.js';

const ROLE = joined(`
  (?:chief of staff|[Pp]resident-elect|special counsel|director|analyst|chief executive(?: officer)?|chief [a-z]+ officer|chief|spokesman|spokeswoman|
  spokesperson|professor|researcher|scientist|founder|co-founder|president|chairman|chairwoman|chair|
  minister|secretary|senator|mayor|governor|attorney|lawyer|economist|manager|officer|coach|head|
  leader|ambassador|commissioner|engineer|editor|author|strategist|consultant|adviser|advisor|expert|
  historian|activist|organizer|resident|owner|partner|fellow|lecturer|physician|doctor|nurse|teacher|
  principal|superintendent|prosecutor|judge|detective|sheriff|captain|lawmaker|congressman|
  congresswoman|councilman|councilwoman|representative|commander|candidate|actor|actress|singer|
  writer|journalist|developer|designer|architect|farmer|biologist|physicist|epidemiologist|
  psychologist|sociologist|executive|CEO|CFO|COO|CTO|vice president)`);
const MODIFIER = joined(`
  (?:former|vice|deputy|senior|chief|lead|executive|managing|police|company|city|state|federal|
  district|defense|defence|prime|foreign|finance|interior|health|security|national|project|research|
  program|programme|union|team|market|policy|political|associate|assistant|acting|interim|general|
  medical|legal|environmental|port|school|fire|campaign)`);
const BEFORE = new RegExp(`(?:^|[\\s,“"])((?:[A-Z][\\w.&’'-]+ ){0,3}(?:${MODIFIER} ){0,3}${ROLE}) $`);
/** What an apposition may hold. */
const PLAIN = '[^,.;:()“”"—–]';
const WHAT_THEY_DO = joined(`
  (?:is|leads?|led|runs?|ran|heads?|headed|teaches|owns?|founded|directs?|manages?|represents?|works|studies|
  chairs?|edits|tests|builds|oversees|coaches|designs?|sells|started|serves|advises|researches|sponsored)`);
const AFTER = new RegExp(
  `^, ((?:(?:then|now) )?(?:a|an|the|who is|one of|[A-Z][\\w’']+’s|its|their|${MODIFIER}|${ROLE})\\b${PLAIN}{2,110}|${ROLE})(?=,)`,
);
/** The same at the end of its sentence: "said Solveig Brandt, the harbor master." */
const LAST = new RegExp(
  `^, ((?:(?:then|now) )?(?:a|an|the|${MODIFIER}|${ROLE})\\b${PLAIN}{2,90}\\p{Ll}{3})(?=\\.["”]?(?:\\s|$))`,
  'u',
);
/** What goes on behind "and" may be somebody else: "Ana Ruiz, the mayor and the clerk." */
const SOMEBODY_ELSE = /\b(?:and|or) (?!(?:now|later|then|its|his|her|their)\b)/;
/** "…, the senator announced on Thursday." ends what was said. */
const TELLS = new RegExp(
  `\\b${ROLE} (?:\\p{Ll}+ed|wrote)\\b|\\b(?:announced|declared|argued|warned|claimed|tweeted|noted|wrote)\\b`,
  'u',
);
/** "… who voted no": what somebody did once is not who they are. */
const DEED = new RegExp(` (?:who|whose|which|that) (?!${WHAT_THEY_DO})`);
/** "A marine biologist who led the study": what somebody does belongs to the role. */
const WORKING = new RegExp(` who ${WHAT_THEY_DO}\\b`);
/** "…, who teaches media law at the University of Brannock,": what somebody does serves where no role is named. */
const RELATIVE = new RegExp(`^, (who ${WHAT_THEY_DO}\\b${PLAIN}{2,90})(?=[,.])`);
/** "Lou Petrakis has run the waterworks since 2003": a whole sentence does that too. */
const WORKS = new RegExp(
  joined(`^ ((?:has (?:run|led|headed|owned|chaired|directed|managed|taught)|leads|runs|heads|teaches|owns|directs|manages|
    chairs|oversees) ${PLAIN}{2,90})(?=[,.])`),
);
/** "Lisko is the head of the observers’ mission.": a whole sentence that only says who somebody is. */
const IS_ROLE = new RegExp(`^ is ((?:the|an?) ${PLAIN}{2,90})\\.(?=\\s|$)`);
/** "The union’s president, " right before a name, opening the sentence or behind its verb; "its" would need more. */
const APPOSED =
  /(?:^|[.!?]["”]?\s|\n|["“]\s?|\b(?:said|says|told|by|added|wrote|But|And) )((?:[Tt]he|[Aa]n?|[A-Z][\w’'-]+[’']s) (?:[\p{L}’'-]+ ){0,7}?\p{Ll}[\p{Ll}-]+), $/u;
/**
 * The same within a sentence: "with the help of a retired judge, Winifred Oakes." Where a verb follows the name, the
 * comma may end what somebody says: "had met the mayor, Ana Ruiz said".
 */
const APPOSED_WITHIN = new RegExp(
  `\\b((?:the|an?|[A-Z][\\w’'-]+[’']s) (?:(?!(?:the|an?|and|or|who|that|was|is|by|to|with|for)\\b)[\\p{L}’'-]+ ){0,3}?${ROLE}), $`,
  'u',
);
/** A phrase with one of these is a clause or a time, no role. */
const LEADING_VERB =
  /\b(?:in|on|after|before|during|when|as|since|week|month|year|day|morning|night|time|\p{Ll}+ed)\b/u;
const APPOSITION = new RegExp(
  `^, (?:a|an|the|its|their|his|her|one of|\\d\\d|[A-Z][\\w’'-]+[’']s|${MODIFIER}|${ROLE})\\b[^,.;:()“”"—–]{0,110},`,
);
/** The same at the end of its sentence: "says Lindqvist, a limnologist who led the work." A list has "and". */
const LAST_APPOSITION = new RegExp(
  `^, (?:an?|the) (?:(?!\\b(?:and|or)\\b)${PLAIN}){0,60}\\b${ROLE}\\b(?:(?!\\b(?:and|or)\\b)${PLAIN}){0,60}(?=\\.["”]?(?:\\s|$))`,
);
const OPENING_WORD = /^(?:The|A|An|But|And|In|On|At|As|When|While|Its|Their|His|Her) /;
const COMMON_ROLE = new RegExp(`^(?:${MODIFIER} )+${ROLE}$`, 'i');
const SPOKEN = /\b(?:said|says|told|added|who|which|whose|was|were|has|had|is)\b/;

/** The role that ends right before a name: "port director ", "Acme chief executive ". */
export function roleBefore(text: string): string | null {
  const role = BEFORE.exec(text)?.[1];
  if (role === undefined) return null;
  const bare = OPENING_WORD.test(role) ? withoutFirstWord(role) : role;
  return bare && withoutSentenceCapital(bare);
}

/** A word that a role before a name may begin with. */
const ROLE_WORD = new RegExp(
  `(?:^|[\\s“"])((?:\\p{Lu}[\\p{L}\\p{N}.&’'-]*|ex-\\p{L}+|then|${MODIFIER}) )$`,
  'u',
);
const FOR_A_TIME = /^(?:Former|Acting|Interim|Retired|Outgoing|Incoming) /;
/** The longest role before a name, in words. */
const MOST_WORDS = 7;
const OPENING_ADVERB =
  /^(?:yesterday|today|tomorrow|tonight|meanwhile|however|earlier|later|next|still|yet|perhaps|instead|moreover|therefore|thus|even|maybe|once|twice|never|always|often|sometimes|despite|during|since|while|although|though|like|unlike|among|along)$/;
const OPENS_SENTENCE = /(?:^|[.!?:;”"]\s*|\n\s*)$/u;

/**
 * A role with what it begins with: "Mayor" behind "former New York" is another person's, and half of "District
 * Attorney" is another office. Null where its beginning cannot be told: "Disease Control and Prevention director".
 * @param text what stands before the role
 */
export function wholeRole(text: string, role: string): string | null {
  let head = text;
  let whole = role;
  for (let word = ROLE_WORD.exec(head)?.[1]; word !== undefined; word = ROLE_WORD.exec(head)?.[1]) {
    const before = head.slice(0, head.length - word.length);
    if (isNoPartOfRole(word.trim(), OPENS_SENTENCE.test(before))) break;
    head = before;
    whole = `${word}${whole}`;
  }
  const goesOn = /\p{Lu}[\p{L}’'-]*,? (?:and|of|for|&)(?: the)? $/u.test(head);
  const opening = /^\p{Lu}[\p{L}’'-]*/u.exec(whole)?.[0].toLowerCase();
  if (/-$/.test(head) || (goesOn && opening !== undefined && !TITLES.has(opening))) return null;
  if (whole.split(' ').length > MOST_WORDS) return null;
  // "Former President" opens a sentence where it could as well be "former President".
  return OPENS_SENTENCE.test(head) ? whole.replace(FOR_A_TIME, (word) => word.toLowerCase()) : whole;
}

/** Weekdays, months, grammar, and what may have its capital from the sentence that it opens. */
function isNoPartOfRole(word: string, opens: boolean): boolean {
  const lower = word.toLowerCase();
  if (
    (isStopWord(lower) && !/^\p{Lu}{2,}$/u.test(word)) ||
    WEEKDAYS.has(lower) ||
    MONTHS.has(lower) ||
    /[’']s?$/.test(word)
  )
    return true;
  return opens && (OPENING_ADVERB.test(lower) || /(?:ing|ed|ly)$/.test(lower));
}

/** "Port director" opens a sentence where it could as well be "port director". */
function withoutSentenceCapital(role: string): string {
  return COMMON_ROLE.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
}

/** The apposition that begins right behind a name: ", the port's director,". At most sixteen words. */
export function roleAfter(text: string): string | null {
  const whole = AFTER.exec(text)?.[1] ?? lastRole(text);
  const role = whole?.split(DEED)[0];
  if (role === undefined || SPOKEN.test(role.replace(WORKING, '')) || /^(?:its|their)\b/.test(role))
    return null;
  if (!new RegExp(`\\b${ROLE}\\b`).test(role) && !/^(?:a|an|the) /.test(role)) return null;
  return role.split(/\s+/).length <= 16 ? role : null;
}

function lastRole(text: string): string | undefined {
  const role = LAST.exec(text)?.[1];
  return role === undefined || SOMEBODY_ELSE.test(role) || TELLS.test(role) ? undefined : role;
}

/** What somebody does, told in a relative clause right behind the name: "who leads the works council". */
export function workAfter(text: string): string | null {
  const told = WORKS.exec(text)?.[1];
  const work = RELATIVE.exec(text)?.[1] ?? (told && `who ${told}`);
  return work === undefined || /\b(?:his|her|their|its|said|he|she|they)\b/.test(work) ? null : work;
}

/** The role that a sentence of its own tells: "Lisko is the head of the observers’ mission." */
export function roleInSentence(text: string): string | null {
  const role = IS_ROLE.exec(text)?.[1];
  if (role === undefined || SPOKEN.test(role) || !new RegExp(`\\b${ROLE}\\b`).test(role)) return null;
  return role.split(/\s+/).length <= 16 ? role : null;
}

/** A role told right before a name and parted from it by a comma: "the union’s president". `behind` is what follows. */
export function apposedRole(text: string, behind: string): string | null {
  const opening = APPOSED.exec(text)?.[1];
  if (opening !== undefined && !SPOKEN.test(opening) && !LEADING_VERB.test(opening))
    return opening.replace(/^(?:The|An?) /, (article) => article.toLowerCase());
  return /^[,.]/.test(behind) ? (APPOSED_WITHIN.exec(text)?.[1] ?? null) : null;
}

/** Length of the apposition right behind a name, with its commas; 0 where there is none. */
export function appositionLength(text: string): number {
  return (APPOSITION.exec(text) ?? LAST_APPOSITION.exec(text))?.[0].length ?? 0;
}

function withoutFirstWord(role: string): string | null {
  const rest = role.slice(role.indexOf(' ') + 1);
  return rest === '' ? null : rest;
}
