import type { Phrase, Who } from '../../domain/clauses.js';
import { stem } from '../../domain/text/stem.js';
import { type Description, describePhrase } from '../reading/describe-phrase.js';
import { initialsOf } from '../reading/initials.js';
import { genericKinds, isRelation, type Kind, kindOfNoun } from '../reading/kinds.js';
import type { PreparedSource } from '../reading/prepare-source.js';
import type { ReadSentence } from '../reading/read-sentence.js';
import { isPart, kindOf, type Referent } from '../reading/referents.js';
import { synonymsOf } from '../reading/relations.js';

/** Whom a claim names. */
interface Claimed extends Description {
  /** All whom it may mean in the source. */
  readonly known: readonly Referent[];
}

/** Whether the claim surely means somebody else than these whom the source means. */
export function areApart(
  who: Who,
  claim: ReadSentence,
  meant: readonly Referent[],
  source: PreparedSource,
): boolean {
  const claimed = who.phrases
    .filter(({ isPronoun }) => !isPronoun)
    .map((phrase) => readClaimed(phrase, claim, source));
  return (
    claimed.length > 0 &&
    meant.length > 0 &&
    !claimed.some((one) => meant.some((other) => mayBeOne(one, other))) &&
    claimed.every((one) => meant.every((other) => isOther(one, other, source)))
  );
}

/** Whether the claim names this one, and can mean nobody else of the source. */
export function isSurelyOne(
  { phrases }: Who,
  claim: ReadSentence,
  referent: Referent,
  source: PreparedSource,
): boolean {
  return phrases.some((phrase) => {
    const claimed = readClaimed(phrase, claim, source);
    return claimed.known.length === 1 && claimed.known[0] === referent && claimed.opening !== 'owned';
  });
}

function readClaimed(phrase: Phrase, claim: ReadSentence, source: PreparedSource): Claimed {
  const description = describePhrase(phrase, claim);
  const all = new Set(source.referents().mentions.map(({ referent }) => referent));
  return { ...description, known: [...all].filter((referent) => isMeant(description, referent)) };
}

function isMeant({ names, roles }: Description, referent: Referent): boolean {
  if (names.length > 0)
    return (
      referent.names.some((one) => isPart(one, names)) ||
      (referent.person !== null && names.every((name) => referent.person?.words.has(name)))
    );
  return roles.some((role) => referent.roles.has(role));
}

function mayBeOne(claimed: Claimed, referent: Referent): boolean {
  if (claimed.known.includes(referent) && !isOwnersRelation(claimed, referent)) return true;
  const words = new Set([...referent.names.flat(), ...referent.roles]);
  const stems = new Set([...words, ...referent.others].map(stem));
  if (claimed.names.length > 0) {
    // "Kell" for "the Kell coach", who acts for it; "the BDA" for the "Board of Dam Affairs".
    if (claimed.known.length === 0) return true;
    return (
      claimed.names.some((name) => stems.has(stem(name)) && !referent.person) ||
      areInitials(claimed.names, referent)
    );
  }
  const kinds = claimed.roles.flatMap((role) => [...genericKinds(role)]);
  const kind = kindOf(referent);
  if (kinds.length > 0 && (kind === null || kinds.includes(kind))) return true;
  return claimed.roles.some(
    (role) => words.has(role) || [...synonymsOf(stem(role))].some((other) => stems.has(other)),
  );
}

function areInitials(names: readonly string[], { names: forms }: Referent): boolean {
  const short = (words: readonly string[]): string => initialsOf(words.map((lower) => ({ lower })));
  return forms.some((form) => short(form) === names[0] || short(names) === form[0]);
}

function isOther(claimed: Claimed, referent: Referent, source: PreparedSource): boolean {
  if (isOwnersRelation(claimed, referent)) return true;
  if (mayActFor(claimed, referent)) return false;
  if (claimed.names.length === 0 && claimed.known.length === 0)
    return claimed.roles.some(
      (role) => source.byStem.has(stem(role)) && areOtherKinds(kindOfNoun(role), referent, role),
    );
  if (referent.names.length > 0) return true;
  if (isNamedBefore(claimed, referent, source)) return true;
  // One person is no "tenants".
  if (referent.isPlural && kindOf(referent) === 'person' && claimed.known.some(({ person }) => person))
    return true;
  const isOwned = referent.owners?.some((owner) => claimed.known.includes(owner)) ?? false;
  if (isOwned && [...referent.roles].some(isRelation)) return true;
  return claimed.known.every((one) => areOtherKinds(kindOf(one), referent, null));
}

/** "A judge" who is brought in behind a name is somebody else. */
function isNamedBefore({ known }: Claimed, { newAt }: Referent, source: PreparedSource): boolean {
  const before = source.referents().mentions.filter(({ start }) => newAt !== null && start < newAt);
  return (
    known.length > 0 &&
    known.every((one) => one.person !== null && before.some(({ referent }) => referent === one))
  );
}

/** Detectives act for the police, and its chief for a company. */
function mayActFor({ names, roles, known, opening }: Claimed, referent: Referent): boolean {
  if (names.length === 0 && known.length === 0) {
    if (opening === 'indefinite') return true;
    const kind = kindOfNoun(roles[0] ?? '');
    return kind !== kindOf(referent) && (kind === 'person' || kindOf(referent) === 'person');
  }
  return (
    kindOf(referent) === 'person' && known.some((one) => kindOf(one) !== 'person' && kindOf(one) !== null)
  );
}

/** "Reed's lawyer" is not Reed. */
function isOwnersRelation({ opening, others, roles, names }: Claimed, referent: Referent): boolean {
  return (
    opening === 'owned' &&
    names.length === 0 &&
    roles.some(isRelation) &&
    referent.names.some((words) => words.some((word) => others.has(stem(word))))
  );
}

/** A company is no ministry, and neither is a man; a ministry is no court. */
function areOtherKinds(kind: Kind | null, referent: Referent, role: string | null): boolean {
  const other = kindOf(referent);
  if (kind === null || other === null) return false;
  if (kind !== other) return true;
  if (kind !== 'office' || role === null || genericKinds(role).length > 0) return false;
  return [...referent.roles].every((one) => one !== role && genericKinds(one).length === 0);
}
