import type { Dropped } from '../../domain/brief.js';
import { FIXED_LABELS } from '../../domain/brief.js';
import { findQuotations } from '../../domain/text/quotations.js';
import { wordsIn } from '../compose/choose-lede.js';
import { chooseLabel } from './choose-label.js';
import type { Material } from './material.js';
import type { ProposedSection } from './proposal.js';
import type { Replacements, Standing } from './standing.js';
import type { Told } from './told.js';

/** A section whose every sentence may stand. */
export interface FilledSection {
  readonly label: string;
  readonly kicker: Standing;
  readonly bullets: readonly Standing[];
}

/** What a section is filled from. */
export interface Filling {
  /** What stands of a proposal that is not told yet; null where it does not stand. */
  readonly take: (proposal: ProposedSection['kicker']) => Standing | null;
  readonly replacements: Replacements;
  readonly told: Told;
  readonly material: Material;
  readonly dropped: Dropped[];
}

const FEWEST = 2;
const MOST = 4;
/** A sentence that opens a section is short. */
const KICKER_WORDS = 34;

/**
 * The model's sections with what passed of them. A kicker that did not is replaced by a bullet or by the extractive
 * writer's, missing bullets by the extractive writer's; a section that cannot keep two bullets goes, and what stood in
 * it finds a place in another where there is one.
 */
export function fillSections(proposed: readonly ProposedSection[], filling: Filling): FilledSection[] {
  const filled: { label: string; kicker: Standing; bullets: Standing[] }[] = [];
  const homeless: Standing[] = [];
  for (const section of proposed) {
    const kicker = filling.take(section.kicker);
    const bullets = section.bullets.map(filling.take).filter((bullet) => bullet !== null);
    const parts =
      kicker === null && bullets.length === 0 ? null : fillOne(section.label, kicker, bullets, filling);
    const label =
      parts &&
      chooseLabel(
        section.label,
        { hasQuotes: parts.bullets.some(isQuote), taken: filled.map((one) => one.label) },
        filling.material,
      );
    if (parts && label !== null) filled.push({ label, ...parts });
    else
      homeless.push(
        ...(parts ? [parts.kicker, ...parts.bullets] : [kicker, ...bullets].filter((one) => one !== null)),
      );
  }
  for (const standing of homeless) {
    const host = filled.find(({ bullets }) => bullets.length < MOST);
    if (host) host.bullets.push(standing);
    else if (standing.by === 'model')
      filling.dropped.push({ text: standing.text, reason: 'its section had too few statements that stand' });
  }
  return filled.length > 0 ? filled : extractiveSections(homeless, filling);
}

function fillOne(
  label: string,
  proposedKicker: Standing | null,
  proposedBullets: readonly Standing[],
  filling: Filling,
): { kicker: Standing; bullets: Standing[] } | null {
  const bullets = [...proposedBullets];
  const own = proposedKicker ?? takeOpening(bullets);
  const spare = spareClaims(label, filling);
  const kicker = own ?? spare.next((claim) => wordsIn(claim.text) <= KICKER_WORDS);
  if (kicker === null) return null;
  while (bullets.length < FEWEST) {
    const more = spare.next(() => true);
    if (more === null) break;
    bullets.push(more);
  }
  return bullets.length >= FEWEST ? { kicker, bullets: bullets.slice(0, MOST) } : null;
}

/** Where there are bullets enough, the first that can open the section does. */
function takeOpening(bullets: Standing[]): Standing | null {
  if (bullets.length <= FEWEST) return null;
  const at = bullets.findIndex((bullet) => wordsIn(bullet.text) <= KICKER_WORDS && !isQuote(bullet));
  return at < 0 ? null : (bullets.splice(at, 1)[0] ?? null);
}

/** The extractive writer's claims that fit under a label, one after the other, each taken once and told nowhere yet. */
function spareClaims(label: string, { replacements, told }: Filling) {
  const same = replacements.sections.filter((section) => section.label === label);
  const know = replacements.sections.filter((section) => section.label === FIXED_LABELS.know);
  const claims = [...same, ...know].flatMap(({ kicker, bullets }) => [kicker, ...bullets]);
  return {
    next(fits: (claim: Standing) => boolean): Standing | null {
      const at = claims.findIndex((claim) => fits(claim) && !told.tells(claim.text));
      const [claim] = at < 0 ? [] : claims.splice(at, 1);
      if (claim) told.add(claim.text);
      return claim ?? null;
    },
  };
}

/** No section of the model stands: the extractive writer's do, with what the model has for them. */
function extractiveSections(
  homeless: readonly Standing[],
  { replacements, told, dropped }: Filling,
): FilledSection[] {
  const rest = [...homeless];
  const sections = replacements.sections.flatMap(({ label, kicker, bullets }) => {
    const opening = told.tells(kicker.text) ? (rest.shift() ?? null) : kicker;
    if (opening === null) return [];
    if (opening === kicker) told.add(kicker.text);
    const own = bullets.filter(({ text }) => {
      if (told.tells(text)) return false;
      told.add(text);
      return true;
    });
    const more = rest.splice(0, Math.max(0, MOST - own.length));
    const all = [...more, ...own].slice(0, MOST);
    return all.length === 0 ? [] : [{ label, kicker: opening, bullets: all }];
  });
  for (const { text, by } of rest)
    if (by === 'model') dropped.push({ text, reason: 'its section had too few statements that stand' });
  return sections;
}

function isQuote({ text }: Standing): boolean {
  return findQuotations(text).some((quotation) => wordsIn(quotation.text) >= 4);
}
