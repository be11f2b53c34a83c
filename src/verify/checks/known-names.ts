import type { PreparedSource } from '../reading/prepare-source.js';
import type { Word } from '../reading/words.js';

/** Peoples and the places that bear them out. */
const PEOPLES: ReadonlyMap<string, string> = new Map(
  `british:britain,uk,england english:england scottish:scotland welsh:wales irish:ireland american:america,usa,states
  americans:america,usa,states french:france german:germany germans:germany italian:italy spanish:spain russian:russia
  russians:russia chinese:china japanese:japan ukrainian:ukraine israeli:israel iranian:iran iraqi:iraq syrian:syria
  turkish:turkey indian:india australian:australia canadian:canada mexican:mexico brazilian:brazil european:europe,eu
  african:africa asian:asia dutch:netherlands,holland swiss:switzerland swedish:sweden danish:denmark polish:poland
  greek:greece egyptian:egypt saudi:arabia korean:korea pakistani:pakistan afghan:afghanistan nigerian:nigeria
  libyan:libya palestinian:palestine,gaza belgian:belgium portuguese:portugal argentine:argentina taiwanese:taiwan
  usa:united,america,american uk:united,britain,british eu:european,europe un:united britain:british,uk america:american,usa
  china:chinese france:french germany:german russia:russian japan:japanese europe:european,eu england:english`
    .split(/\s+/)
    .map((line) => line.split(':') as [string, string]),
);

/** Whether the source holds the name word: as it stands, as a people or its place, as initials, or inflected. */
export function isKnownName(word: Word, source: PreparedSource): boolean {
  if (source.byLower.has(word.lower) || source.byStem.has(word.stem)) return true;
  if (isKnownPeople(word.lower, source)) return true;
  const people = DEMONYM.exec(word.lower)?.[1];
  if (people !== undefined && isKnownPeople(people, source)) return true;
  const believed = /^(.{4,}?)(?:ism|ists?)$/.exec(word.lower)?.[1];
  if (believed !== undefined && source.byLower.has(believed)) return true;
  if (/^\p{Lu}{2,}s?$/u.test(word.text) && source.initials().has(word.lower)) return true;
  return word.lower.length >= 5 && hasKinWord(word.lower, source);
}

/** "Frenchman", "Irishwomen": a people's name in another form. */
const DEMONYM = /^(.{4,})(?:wo)?m[ae]n$/;

function isKnownPeople(lower: string, source: PreparedSource): boolean {
  return [lower, ...(PEOPLES.get(lower)?.split(',') ?? [])].some((other) => source.byLower.has(other));
}

/** "Californian" for "California", "Londoners" for "London". */
function hasKinWord(lower: string, source: PreparedSource): boolean {
  const root = lower.slice(0, Math.max(4, Math.ceil(lower.length * 0.75)));
  for (let length = root.length; length <= lower.length + 1; length++) {
    if (length <= lower.length && length >= 5 && source.byLower.has(lower.slice(0, length))) return true;
  }
  for (const other of source.byLower.keys()) if (other.startsWith(root)) return true;
  return false;
}

/** What may hang on a short form: "Hibs", "Barca", "Becky". */
const HANGS = /(?:[iy]e?s?|[aos]|er)$/;

/** "Hibs" and "Hibernian": the one is the other's beginning. */
export function isShortForm(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const root = short.replace(HANGS, '');
  return root.length >= 3 && long.length >= short.length + 2 && long.startsWith(root);
}

/** Whether a name is only a people or a party, which describes somebody rather than names him. */
export function isPeople(lower: string): boolean {
  return (
    PEOPLES.has(lower) ||
    PEOPLES.has(DEMONYM.exec(lower)?.[1] ?? '') ||
    /^(?:(?:north|south|east|west)(?:ern)?|democrat|republican|democratic|tory|conservative|labour|liberal|muslim|christian|jewish|catholic|s|gop)s?$/.test(
      lower,
    )
  );
}
