const HOUR = 60;

/** Zone abbreviations in minutes east of UTC: RFC 822 §5 and those that feeds use besides. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  est: -5 * HOUR,
  edt: -4 * HOUR,
  et: -5 * HOUR,
  cst: -6 * HOUR,
  cdt: -5 * HOUR,
  ct: -6 * HOUR,
  mst: -7 * HOUR,
  mdt: -6 * HOUR,
  mt: -7 * HOUR,
  pst: -8 * HOUR,
  pdt: -7 * HOUR,
  pt: -8 * HOUR,
  at: -4 * HOUR,
  ast: -4 * HOUR,
  adt: -3 * HOUR,
  akst: -9 * HOUR,
  akdt: -8 * HOUR,
  hst: -10 * HOUR,
  bst: HOUR,
  west: HOUR,
  cet: HOUR,
  met: HOUR,
  mez: HOUR,
  cest: 2 * HOUR,
  mest: 2 * HOUR,
  mesz: 2 * HOUR,
  eet: 2 * HOUR,
  eest: 3 * HOUR,
  msk: 3 * HOUR,
  msd: 4 * HOUR,
  ist: 5 * HOUR + 30,
  jst: 9 * HOUR,
  kst: 9 * HOUR,
  awst: 8 * HOUR,
  aest: 10 * HOUR,
  aedt: 11 * HOUR,
  nzst: 12 * HOUR,
  nzdt: 13 * HOUR,
  nst: -3 * HOUR - 30,
  ndt: -2 * HOUR - 30,
  brt: -3 * HOUR,
  art: -3 * HOUR,
  clt: -4 * HOUR,
  wat: HOUR,
  cat: 2 * HOUR,
  sast: 2 * HOUR,
  eat: 3 * HOUR,
  idt: 3 * HOUR,
  trt: 3 * HOUR,
  gst: 4 * HOUR,
  pkt: 5 * HOUR,
  npt: 5 * HOUR + 45,
  ict: 7 * HOUR,
  wib: 7 * HOUR,
  hkt: 8 * HOUR,
  myt: 8 * HOUR,
  pht: 8 * HOUR,
  sgt: 8 * HOUR,
  wita: 8 * HOUR,
  acst: 9 * HOUR + 30,
  acdt: 10 * HOUR + 30,
};

const OFFSET = /^(?:GMT|UTC|Etc\/GMT)?\s*([+-])(\d{1,2}):?(\d{2})?$/i;

/** Minutes east of UTC of "+0200", "GMT-5", "EST"; UTC where no zone is given, null where it is unknown. */
export function zoneOffset(zone: string | undefined): number | null {
  if (zone === undefined || zone.trim() === '') return 0;
  const offset = OFFSET.exec(zone.trim());
  if (offset) {
    const minutes = Number(offset[2]) * HOUR + Number(offset[3] ?? 0);
    return offset[1] === '-' ? -minutes : minutes;
  }
  return (
    ZONES[
      zone
        .trim()
        .toLowerCase()
        .replace(/^etc\//, '')
    ] ?? null
  );
}

/** Whether a word is a zone abbreviation that is known; in small letters "at", "et" and "cat" are words. */
export const isZoneName = (word: string): boolean =>
  Object.hasOwn(ZONES, word.toLowerCase()) &&
  (word === word.toUpperCase() || !SMALL_WORDS.has(word.toLowerCase()));

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'at',
  'art',
  'cat',
  'eat',
  'et',
  'met',
  'mt',
  'pt',
  'ut',
  'wat',
  'west',
  'wit',
]);

/** Minutes east of UTC that an IANA zone ("Europe/Paris") was at a wall-clock time, or null for no such zone. */
export function namedZoneOffset(name: string, wallClock: number): number | null {
  const format = formatFor(name);
  if (format === null) return null;
  const parts = new Map(format.formatToParts(wallClock).map((part) => [part.type, Number(part.value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return Math.round((local - wallClock) / 60_000);
}

function formatFor(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
