import { unitsIn } from '../../domain/text/base-units.js';
import type { FoundNumber } from '../../domain/text/numbers.js';

/** How far a hedged number may lie from the source's. */
const HEDGED = 0.05;
/** "more than 40" may stand for 43, not for 80. */
const BEYOND_BOUND = 0.25;

/** Whether the source's number bears out the claim's: same value or an honest rounding of it, units that fit. */
export function compareNumbers(claim: FoundNumber, source: FoundNumber): boolean {
  // A figure that cannot be read is borne out by the very same characters alone.
  if (Number.isNaN(claim.value) || Number.isNaN(source.value)) return claim.text === source.text;
  if (!kindsFit(claim, source) || !unitsFit(claim, source)) return false;
  const [wanted, given] = sameScale(claim, source);
  const scale = scaleOf(claim, source);
  const high = source.high === null ? null : source.high * (scale ?? 1);
  const fits = scale === null ? near : nearConverted;
  if (claim.high !== null) return fits(wanted, given, claim) && fits(claim.high, high ?? given, claim);
  if (fits(wanted, given, claim)) return true;
  return high !== null && fits(wanted, high, claim);
}

function kindsFit(claim: FoundNumber, source: FoundNumber): boolean {
  if (claim.kind === 'time' || source.kind === 'time') {
    return claim.kind === source.kind || (source.kind === 'time' && source.value / 60 === claim.value);
  }
  if (claim.kind === 'decade' || source.kind === 'decade') return claim.kind === source.kind;
  // "second" as a rank and "2" as a count differ, but headlines write one for the other: "No. 2".
  return true;
}

const WHOLE = new Set(['percent', 'points', 'basis-points']);

function unitsFit(claim: FoundNumber, source: FoundNumber): boolean {
  if (claim.unit === source.unit) return true;
  if (claim.unit === null || source.unit === null)
    return claim.unit !== 'points' && claim.unit !== 'basis-points';
  // "18 months" is a year and a half, and 5 miles are 8 km.
  if (unitsIn(claim.unit, source.unit) !== null) return true;
  // "50 basis points" and "0.5 percentage points" are one size.
  return (
    claim.unit !== 'percent' && source.unit !== 'percent' && WHOLE.has(claim.unit) && WHOLE.has(source.unit)
  );
}

/** Fractions beside percentages, basis points beside points, and one measure in two units. */
function sameScale(claim: FoundNumber, source: FoundNumber): [number, number] {
  if (claim.kind === 'fraction' && source.unit === 'percent') return [claim.value * 100, source.value];
  if (source.kind === 'fraction' && claim.unit === 'percent') return [claim.value, source.value * 100];
  if (claim.unit === 'basis-points' && source.unit === 'points') return [claim.value / 100, source.value];
  if (source.unit === 'basis-points' && claim.unit === 'points') return [claim.value, source.value / 100];
  const scale = scaleOf(claim, source);
  return [claim.value, scale === null ? source.value : source.value * scale];
}

/** What the source's figure is taken times to stand in the claim's unit; null where both have one unit. */
function scaleOf(claim: FoundNumber, source: FoundNumber): number | null {
  return claim.unit === source.unit ? null : unitsIn(claim.unit ?? '', source.unit ?? '');
}

/** How far a figure in another unit may lie from the source's: 8 km for 5 miles, not two hours for 90 minutes. */
const CONVERTED = 0.03;

function nearConverted(wanted: number, given: number, claim: FoundNumber): boolean {
  if (claim.bound !== null) return near(wanted, given, claim);
  const larger = Math.max(Math.abs(wanted), Math.abs(given));
  return Math.abs(wanted - given) <= (claim.approximate ? HEDGED : CONVERTED) * larger;
}

function near(wanted: number, given: number, claim: FoundNumber): boolean {
  if (wanted === given) return true;
  const larger = Math.max(Math.abs(wanted), Math.abs(given));
  const distance = Math.abs(wanted - given) / larger;
  if (claim.kind === 'year' || larger === 0 || wanted < 0 !== given < 0) return false;
  if (claim.kind === 'fraction') return distance < 0.05;
  if (claim.bound === 'least' && given >= wanted && distance <= BEYOND_BOUND) return true;
  if (claim.bound === 'most' && given <= wanted && distance <= BEYOND_BOUND) return true;
  // "More than 10,000" is no rounding of 9,612, nor "fewer than 9,000" one of 9,012.
  if (claim.bound === 'least' ? given < wanted : claim.bound === 'most' && given > wanted) return false;
  if (claim.approximate && distance <= HEDGED) return true;
  return isRounding(given, wanted);
}

/** 1,243 → 1,200 and 3.24 → 3.2 are roundings: fewer figures of the same number. 12 → 13 is a change. */
function isRounding(exact: number, rounded: number): boolean {
  const figures = String(Math.abs(rounded))
    .replace(/e.*$|\.|^0+/g, '')
    .replace(/0+$/, '').length;
  const known = String(Math.abs(exact))
    .replace(/e.*$|\.|^0+/g, '')
    .replace(/0+$/, '').length;
  if (figures === 0 || figures > 3 || figures >= known) return false;
  return Number(exact.toPrecision(figures)) === rounded;
}
