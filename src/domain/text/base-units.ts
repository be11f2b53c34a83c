/** What a unit measures and how many base units (days, metres, kilograms, square metres, litres, km/h, MW, GB) one is. */
export interface BaseUnit {
  readonly of: string;
  readonly factor: number;
}

const BASE_UNITS: ReadonlyMap<string, BaseUnit> = new Map([
  ...measuring('duration', {
    second: 1 / 86_400,
    minute: 1 / 1440,
    hour: 1 / 24,
    day: 1,
    week: 7,
    month: 365 / 12,
    year: 365,
  }),
  ...measuring('length', {
    mm: 0.001,
    cm: 0.01,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    m: 1,
    km: 1000,
    mile: 1609,
  }),
  ...measuring('weight', { gram: 0.001, ounce: 0.02835, lb: 0.4536, kg: 1, tonne: 1000 }),
  ...measuring('area', { acre: 4047, hectare: 10_000 }),
  ...measuring('volume', { litre: 1, gallon: 4.2 }),
  ...measuring('speed', { kmh: 1, mph: 1.609, knot: 1.852 }),
  ...measuring('power', { kW: 0.001, MW: 1, GW: 1000 }),
  ...measuring('data', { MB: 0.001, GB: 1, TB: 1000 }),
]);

function measuring(of: string, factors: Readonly<Record<string, number>>): [string, BaseUnit][] {
  return Object.entries(factors).map(([unit, factor]) => [unit, { of, factor }]);
}

/** A unit's base; currencies, percent and others that nothing converts are their own. */
export function baseOf(unit: string): BaseUnit {
  return BASE_UNITS.get(unit) ?? { of: unit, factor: 1 };
}

/** How many of one unit another one is ("12" months in a year); null where they do not measure the same thing. */
export function unitsIn(one: string, other: string): number | null {
  const [inner, outer] = [BASE_UNITS.get(one), BASE_UNITS.get(other)];
  if (inner === undefined || outer === undefined || inner.of !== outer.of) return null;
  return Number((outer.factor / inner.factor).toPrecision(12));
}
