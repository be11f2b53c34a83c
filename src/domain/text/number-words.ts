/** Cardinals in words. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Magnitudes, spelled and as newspapers shorten them. The one-letter forms count only when glued to a figure. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    dozen: 12,
    lakh: 1e5,
    crore: 1e7,
    mn: 1e6,
    bn: 1e9,
    tn: 1e12,
    mln: 1e6,
    bln: 1e9,
    trn: 1e12,
    k: 1e3,
    m: 1e6,
    b: 1e9,
    t: 1e12,
  }),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    hundredth: 100,
  }),
);

export const FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 0.5,
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 0.25,
    quarters: 0.25,
    fifth: 0.2,
    fifths: 0.2,
    sixth: 1 / 6,
    sixths: 1 / 6,
    eighth: 0.125,
    eighths: 0.125,
    tenth: 0.1,
    tenths: 0.1,
  }),
);

/** "dozens of", "thousands of": an order of size, not a figure. */
export const VAGUE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozens: 12,
    scores: 20,
    hundreds: 1e2,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
    trillions: 1e12,
  }),
);

export const MULTIPLES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twice: 2,
    double: 2,
    doubled: 2,
    twofold: 2,
    triple: 3,
    tripled: 3,
    threefold: 3,
    quadruple: 4,
    tenfold: 10,
  }),
);

/** Signs and codes before a figure. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    us$: 'USD',
    '£': 'GBP',
    '€': 'EUR',
    '¥': 'JPY',
    '₹': 'INR',
    a$: 'AUD',
    c$: 'CAD',
    hk$: 'HKD',
    nz$: 'NZD',
    s$: 'SGD',
    usd: 'USD',
    eur: 'EUR',
    gbp: 'GBP',
    rmb: 'CNY',
    cny: 'CNY',
    inr: 'INR',
    chf: 'CHF',
  }),
);

/** Unit words behind a figure and what they are called here. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ...named('percent', '% percent pc'),
  ...named('USD', 'dollar dollars usd bucks'),
  ...named('EUR', 'euro euros eur'),
  ...named('GBP', 'pound pounds sterling gbp'),
  ...named('CNY', 'yuan renminbi rmb'),
  ...named('JPY', 'yen'),
  ...named('INR', 'rupee rupees'),
  ...named('cent', 'cent cents'),
  ...named('km', 'km kilometer kilometers kilometre kilometres kms'),
  ...named('mile', 'mile miles mi'),
  ...named('m', 'meter meters metre metres'),
  ...named('cm', 'cm centimeter centimeters centimetre centimetres cms'),
  ...named('mm', 'mm millimeter millimeters millimetre millimetres'),
  ...named('foot', 'foot feet ft'),
  ...named('inch', 'inch inches'),
  ...named('yard', 'yard yards yd yds'),
  ...named('mph', 'mph'),
  ...named('kmh', 'kmh kph kmph'),
  ...named('knot', 'knot knots'),
  ...named('acre', 'acre acres'),
  ...named('hectare', 'hectare hectares'),
  ...named('litre', 'litre litres liter liters'),
  ...named('gallon', 'gallon gallons'),
  ...named('gram', 'gram grams'),
  ...named('ounce', 'ounce ounces oz'),
  ...named('kg', 'kg kilogram kilograms kilo kilos'),
  ...named('lb', 'lb lbs'),
  ...named('tonne', 'ton tons tonne tonnes'),
  ...named('second', 'seconds sec secs'),
  ...named('minute', 'minute minutes min mins'),
  ...named('hour', 'hour hours hr hrs'),
  ...named('day', 'day days'),
  ...named('week', 'week weeks'),
  ...named('month', 'month months'),
  ...named('year', 'year years yr yrs'),
  ...named('degree', 'degree degrees'),
  ...named('MW', 'megawatt megawatts mw'),
  ...named('GW', 'gigawatt gigawatts gw'),
  ...named('kW', 'kilowatt kilowatts kw'),
  ...named('MB', 'megabyte megabytes mb'),
  ...named('GB', 'gigabyte gigabytes gb'),
  ...named('TB', 'terabyte terabytes tb'),
  ...named('nm', 'nanometer nanometers nanometre nanometres nm'),
  ...named('times', 'times fold'),
]);

function named(unit: string, words: string): [string, string][] {
  return words.split(' ').map((word) => [word, unit]);
}

export const CURRENCIES: ReadonlySet<string> = new Set([...CURRENCY_SIGNS.values(), 'cent']);

/** Words before a figure that say it is not exact, or is a bound. */
export const APPROXIMATE: ReadonlySet<string> = new Set(
  'about around nearly almost roughly approximately approx some circa estimated close'.split(' '),
);
export const AT_LEAST: ReadonlySet<string> = new Set(
  'over above exceeding exceeds surpassing exceeded topped topping'.split(' '),
);
export const AT_MOST: ReadonlySet<string> = new Set('under below'.split(' '));
