import { findAcronyms, spellOut } from '../../domain/text/acronyms.js';
import { isFirstName } from '../../domain/text/first-names.js';
import { TITLES } from '../../domain/text/name-words.js';
import { type FoundName, findNames } from '../../domain/text/names.js';
import { kindOfNoun } from '../reading/kinds.js';
import { prepareSource } from '../reading/prepare-source.js';
import type { FaultCount, ScoredBrief } from './fault.js';
import { ownWords } from './own-words.js';

/**
 * Whether a reader is told whom and what the brief speaks of where it speaks of them first. Headline and dek may be
 * short, so nothing in them is at fault; what they name in full a reader has met.
 */
export const INTRODUCTIONS: readonly FaultCount[] = [
  atFirst('a surname alone before the name in full', findSurnames),
  atFirst('somebody named without the role that a source tells', findUntold),
  // Most briefs have none: every claim is a place where one could be.
  atFirst('a short form that only a source spells out', findShortForms, 1),
];

/** Somebody or something that a claim is the first to name. */
interface FirstMention {
  readonly words: string;
  readonly isFault: boolean;
}

/** A claim with what a reader has read above it. */
interface Read {
  /** Its own words: quotations blanked out. */
  readonly own: string;
  readonly titles: string;
  readonly claims: string;
}

function atFirst(
  name: string,
  find: (read: Read, scored: ScoredBrief) => FirstMention[],
  least = 0,
): FaultCount {
  return {
    criterion: 'context',
    name,
    count(scored) {
      let [titles, claims, of] = ['', '', 0];
      const found: string[] = [];
      for (const { part, text } of scored.sentences) {
        if (part === 'headline' || part === 'dek') {
          titles += `${text}\n`;
          continue;
        }
        const mentions = find({ own: ownWords(text), titles, claims }, scored);
        of += Math.max(least, mentions.length);
        found.push(...mentions.filter(({ isFault }) => isFault).map(({ words }) => `${words} (${text})`));
        claims += `${text}\n`;
      }
      return { of, found };
    },
  };
}

/** Somebody whom a source names in full. */
interface Known {
  readonly full: string;
  readonly last: string;
  hasRole: boolean;
}

const known = new WeakMap<ScoredBrief, ReadonlyMap<string, readonly Known[]>>();

/** People whom the sources name in full, by their last names. */
function peopleOf(scored: ScoredBrief): ReadonlyMap<string, readonly Known[]> {
  const read = known.get(scored);
  if (read) return read;
  const people = new Map<string, Known>();
  for (const { whole, published } of scored.sources) {
    const source = prepareSource({ id: '', text: whole, published });
    const called = new Set(
      source
        .referents()
        .mentions.filter(({ referent: { roles } }) => [...roles].some(callsSomebody))
        .map(({ referent }) => referent.person),
    );
    for (const { person, start, end } of source.people()) {
      const full = person.name.replace(/,? (?:Jr|Sr)\.?$/, '');
      if (!/\s/.test(full)) continue;
      const one = people.get(full) ?? { full, last: full.split(/\s+/).at(-1) ?? full, hasRole: false };
      const [before, behind] = [whole.slice(Math.max(0, start - NEAR), start), whole.slice(end, end + NEAR)];
      // "Norland Compute" speaks like somebody; a known first name or what it is called says that it is.
      const isSure = isFirstName(full.split(' ')[0] ?? '') || called.has(person);
      one.hasRole ||= isSure && (isTitled(before) || isDescribed(before, behind));
      people.set(full, one);
    }
  }
  const byLast = new Map<string, Known[]>();
  for (const one of people.values()) byLast.set(one.last, [...(byLast.get(one.last) ?? []), one]);
  known.set(scored, byLast);
  return byLast;
}

function findSurnames(read: Read, scored: ScoredBrief): FirstMention[] {
  return firstMentions(read, scored).map(({ name, people }) => ({
    words: name.text,
    isFault:
      !/\s/.test(name.text) &&
      !isTold(name, read.own) &&
      !people.some(({ full }) => read.titles.includes(full)),
  }));
}

function findUntold(read: Read, scored: ScoredBrief): FirstMention[] {
  return firstMentions(read, scored)
    .filter(({ name, people }) => /\s/.test(name.text) && people.some(({ hasRole }) => hasRole))
    .map(({ name }) => ({ words: name.text, isFault: !isTold(name, read.own) }));
}

/** Where a claim names somebody known for the first time in any claim. */
function firstMentions(
  { own, claims }: Read,
  scored: ScoredBrief,
): { readonly name: FoundName; readonly people: readonly Known[] }[] {
  const met = new Set<string>();
  return findNames(own).flatMap((name) => {
    const last = name.text.split(/\s+/).at(-1) ?? '';
    const isFull = /\s/.test(name.text);
    const people = (peopleOf(scored).get(last) ?? []).filter(
      ({ full }) => !isFull || isSame(full, name.text),
    );
    if (people.length === 0 || met.has(last) || holdsWord(claims, last) || isNoPerson(name, own)) return [];
    met.add(last);
    return [{ name, people }];
  });
}

/** "Ana M. Ruiz" is Ana Ruiz. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one.split(/\s+/), other.split(/\s+/)];
  return a.at(-1) === b.at(-1) && (a.includes(b[0] ?? '') || b.includes(a[0] ?? ''));
}

const asPattern = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '.');

const holdsWord = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${asPattern(word)}(?![\\p{L}\\p{N}])`, 'u').test(text);

/** "In Ruiz" is a place, and "the Ruiz administration" and "Ruiz-era rules" are named after her. */
function isNoPerson({ start, end, title }: FoundName, own: string): boolean {
  const [before, behind] = [own.slice(0, start), own.slice(end)];
  return (
    /\b(?:in|at|near|across|outside) $/i.test(before) ||
    /^[-–]\p{L}/u.test(behind) ||
    (title === null && /\b[Tt]he $/.test(before) && /^ \p{Ll}/u.test(behind)) ||
    NAMED_AFTER.test(behind)
  );
}

const NAMED_AFTER =
  /^ (?:administration|campaign|era|supporters?|loyalists?|voters?|officials?|rally|rallies|team|family|aides?|presidency|allies|ally|adviser|advisers|impeachment|trial)\b/;
/** How far from a name its role is looked for, in characters. */
const NEAR = 110;
/** A description right behind a name: " of the harbour board", " (D-Tarn)", ", 41,". */
const DESCRIBED =
  /^(?: ?\((?:[RD]\b|Republican|Democrat|\d\d)|,? (?:[RD]-\p{Lu}|who\b|of\b|from\b|at\b)| (?:for|with|as|in charge|in (?:his|her) role)\b|, (?:an?|the|one|former|then|now|also|himself|herself|\d\d)\b)/u;
const IS_SOMEBODY =
  /^ (?:is|was|became|becomes) (?:an?|the|its|his|her)\b|^ (?:has )?(?:leads|led|runs|run|heads|headed|owns|founded|chairs|teaches)\b/;
/** What stands before a name and a comma where it says who that is: "his successor, ". */
const CALLED = /(?:\b(?:his|her|its|their|the|an?)|[’']s?) [^.;:,]{3,70}, $/i;
const APPOSED = /^, ([^.;:,]{3,90})/;
/** A word right before a name that says nothing of it. */
const NO_ROLE =
  /^(?:\p{Ll}+(?:ed|ing|ly)|said|says|told|tells|wrote|by|to|from|with|and|or|that|as|but|when|while|after|before|if|of|for|in|on|at|than|like|about|against|over|under|is|was|were|are|be|has|had|have|did|do|does|will|would|made|met|meet|beat|let|saw|put|gave|give|join|see|call|ask|because|whether|until|since|so|where|how|why|what|which|who|whom|whose|also|then|now|not|both|including|between|via|per|versus|vs|toward|towards|without|during|through|because|though|although|once|even|only|just|the|a|an|make|blame|support|sue|back|defend|help|elect|tell|keep|held|paid|sent|took|hit|won|left|find|found|named|replace|oust|want|show|prompt|remove|urge|press|quote|quotes|calls|backs|names|sees|asks|joins|meets|thanks|praises|blames|accuses|attacks|makes)$/u;

/** A word that calls somebody something stands right before the name, or a title in short. */
function isTitled(before: string): boolean {
  const [word = ''] = before.match(/[\p{L}\d.-]+(?= $)/u) ?? [];
  if (
    /^(?:Reps?|Sens?|Govs?|Dr|Lt|Gen|Sgt|Col|Capt|Adm|Maj|Cpl|Prof|Rev)\.?$|-(?:elect|designate|old)$/.test(
      word,
    )
  )
    return true;
  return callsSomebody(word) || (/^\p{Ll}{3}/u.test(word) && !NO_ROLE.test(word));
}

const callsSomebody = (word: string): boolean =>
  TITLES.has(word.toLowerCase()) || kindOfNoun(word.toLowerCase()) === 'person' || word === 'Counsel';

function isDescribed(before: string, behind: string): boolean {
  if (DESCRIBED.test(behind) || IS_SOMEBODY.test(behind) || CALLED.test(before)) return true;
  return APPOSED.exec(behind)?.[1]?.split(/[ -]/).some(callsSomebody) ?? false;
}

/** Whether a role, a title or a description stands beside a name. */
function isTold({ start, end, title, text }: FoundName, own: string): boolean {
  const before = own.slice(Math.max(0, start - NEAR), start);
  // "Presidents Ana Ruiz and Piet Osei" says what both are.
  const isBoth = /\b\p{L}+s (?:\p{Lu}[\p{L}.’'-]+,? ){1,5}and $/u.test(before);
  const holdsTitle = text.split(/\s+/).slice(0, -1).some(callsSomebody);
  return (
    title !== null ||
    holdsTitle ||
    isBoth ||
    isTitled(before) ||
    isDescribed(before, own.slice(end, end + NEAR))
  );
}

function findShortForms({ own, titles, claims }: Read, { sources }: ScoredBrief): FirstMention[] {
  const met = new Set<string>();
  return findAcronyms(own).flatMap(({ text: words }) => {
    if (met.has(words) || holdsWord(claims, words)) return [];
    met.add(words);
    const spelled = sources.map(({ whole }) => spellOut(words, whole)).filter((one) => one !== null);
    if (spelled.length === 0) return [];
    const above = `${titles}${claims}${own}`.toLowerCase();
    return [{ words, isFault: !spelled.some(({ text }) => above.includes(text.toLowerCase())) }];
  });
}
