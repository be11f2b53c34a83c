/** Abbreviations that are always followed by the rest of their phrase, so their full stop ends nothing. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof sen rep reps sens gov gen col lt sgt capt adm rev hon st cmdr maj cpl supt insp pres amb atty msgr fr mt ft vs fig al approx est e.g i.e cf viz ave blvd dept univ'.split(
    ' ',
  ),
);

/** Abbreviations that may also close a sentence; the next word decides. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'u.s u.k u.n e.u d.c u.s.a inc co corp ltd llc plc etc jr sr ph.d m.d b.a m.a jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ind calif fla mass mich minn wash ore pa va ga ala ark ariz colo conn ill tenn tex wis'.split(
    ' ',
  ),
);

/** Abbreviations that need a number behind them. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set('no nos p pp art sec vol ch'.split(' '));

/** Words that usually open a sentence: after one of the abbreviations above they mean that a new one began. */
const STARTERS =
  'the he she it they we i you in on at as for but and a an this that these those there his her its their our if when while after before since although though however meanwhile still yet so or not no what who how why where with by from to some many most both each all last earlier later now then also another asked according';
const STARTER = new RegExp(`^["'“‘(\\[]*(?:${STARTERS.replaceAll(' ', '|')})\\b`, 'i');

/** Whether the text begins with a word that usually opens a sentence, written with a capital. */
export function opensSentence(text: string): boolean {
  return /^["'“‘([]*\p{Lu}/u.test(text) && STARTER.test(text);
}
