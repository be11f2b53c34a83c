import type { ClaimPart } from '../../domain/draft.js';
import type { StatementSoFar } from '../../domain/writing.js';
import { speaksToMachine } from './find-instructions.js';
import { findLink } from './find-link.js';

/** As many statements as an editor who waits is shown, and as much of each. */
const MOST = { statements: 40, length: 900 };

/** A claim as it is coming; `id` is the model's own name for it, where it has given one. */
interface ComingClaim {
  readonly id: string;
  readonly part: ClaimPart;
  readonly text: string;
}

/** The statements of a draft whose end is still missing, none of them verified. */
export function readDraftSoFar(sofar: unknown): StatementSoFar[] {
  const draft = fieldsOf(sofar);
  const sections = listOf(draft.sections).map(fieldsOf);
  return toStatements([
    { id: '', part: 'headline', text: textOf(draft.headline) },
    { id: '', part: 'dek', text: textOf(draft.dek) },
    claimOf('lede', draft.lede),
    ...listOf(draft.nutGraf).map((one) => claimOf('nut-graf', one)),
    ...sections.flatMap(({ kicker, bullets }) => [
      claimOf('kicker', kicker),
      ...listOf(bullets).map((one) => claimOf('bullet', one)),
    ]),
    ...listOf(draft.unknown).map((one) => claimOf('unknown', one)),
  ]);
}

/** The new words of claims that are being repaired, by the claim's name. */
export function readRepairsSoFar(sofar: unknown): ReadonlyMap<string, string> {
  const claims = listOf(fieldsOf(sofar).claims).map((one) => claimOf('bullet', one));
  return new Map(claims.flatMap(({ id, text }) => (id === '' || text === '' ? [] : [[id, text]])));
}

function toStatements(claims: readonly ComingClaim[]): StatementSoFar[] {
  return claims
    .filter(({ text }) => text !== '')
    .slice(0, MOST.statements)
    .map(({ part, text }) => showSoFar(part, text));
}

/**
 * Unverified words as an editor is shown them while they come. What leads somewhere or speaks to a machine is never
 * shown: somebody else may have made the model say it.
 */
export function showSoFar(part: ClaimPart, words: string): StatementSoFar {
  const hidden = (why: string): StatementSoFar => ({ part, text: '', standing: 'failed', why });
  const text = words.replace(/\s+/g, ' ').trim().slice(0, MOST.length);
  if (findLink(text) !== null) return hidden('a link or an address: its words are not shown');
  if (speaksToMachine(text)) return hidden('an instruction, not reporting: its words are not shown');
  return { part, text, standing: 'unverified', why: null };
}

function claimOf(part: ClaimPart, given: unknown): ComingClaim {
  const { id, text } = fieldsOf(given);
  return { id: textOf(id), part, text: textOf(text) };
}

const fieldsOf = (given: unknown): Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null ? { ...given } : {};
const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);
const textOf = (given: unknown): string => (typeof given === 'string' ? given.trim() : '');
