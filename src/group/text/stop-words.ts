import { isStopWord } from '../../domain/text/tokens.js';

/** English words that fill news without telling events apart: grammar that the domain's list leaves, calendar, agencies. */
const NEWS_FILL: ReadonlySet<string> = new Set(
  `about across after again all almost along already also although always am among an and another any anyone
  anything around as away back became become behind being both can came come could did does doing done down during
  either else even ever every few first former from full get gets getting give given go goes going gone got had half
  have having her here high his how however if including into itself just keep know known last late later least less
  let like likely little long made make makes making many may maybe me might more most much must my near nearly need
  never new next no now off often old once one only onto open other others ought out over own part per place put
  quite rather really right same saw see seen set several shall she should show since so some still such take taken
  than that the their then there these they think thing things this those three through throughout thus to together
  told too took toward towards two under until up upon us use used using very want was way we well went were what
  when where whether which while who whole why will with within without work worked working would yet you your
  mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december year years day days week weeks month months hour hours morning evening
  night today yesterday tomorrow tonight time times people person according report reports reported reporting story
  news reuters ap afp photo image images getty video read copyright rights reserved`.split(/\s+/),
);

/** The commonest grammar words of other languages, by primary language subtag. */
const OTHERS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: list(
    `der die das den dem des ein eine einer eines einem einen und oder aber nicht auch nur noch schon ist sind war
    waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen sei sich sie er es wir ihr ihre
    ihren seine seiner mit von vom zu zum zur im in an am auf aus bei bis für gegen nach über um unter vor wegen als
    wie wenn dass daß weil so dann mehr sehr diese dieser dieses durch seit sagte sagt jahr jahre jahren uhr`,
  ),
  fr: list(
    `le la les un une des du de et ou mais ne pas plus que qui quoi dont où ce cet cette ces son sa ses leur leurs il
    elle ils elles on nous vous se sur sous dans par pour avec sans entre vers chez au aux en est sont était étaient
    été être a ont avait avaient avoir fait selon après avant depuis comme aussi très même tout tous toute an ans année`,
  ),
  es: list(
    `el la los las un una unos unas y o pero no ni que quien cual cuyo de del al a en con sin por para sobre entre
    desde hasta hacia según su sus se le les lo es son era eran fue fueron ser ha han había habían haber está están
    como más muy también ya este esta estos estas ese esa todo todos cuando donde porque año años dijo`,
  ),
  it: list(
    `il lo la i gli le un uno una e o ma non che chi cui di del della dei delle dello degli al alla ai alle allo da dal
    dalla in nel nella nei nelle con su sul sulla per tra fra si è sono era erano stato stata stati essere ha hanno
    aveva come più anche già questo questa questi queste suo sua suoi loro anni anno dopo prima quando dove perché`,
  ),
  pt: list(
    `o a os as um uma uns umas e ou mas não que quem qual de do da dos das em no na nos nas ao à aos com sem por pelo
    pela para sobre entre desde até se seu sua seus suas é são era eram foi foram ser tem têm tinha ter como mais
    muito também já este esta estes isso isto quando onde porque ano anos disse`,
  ),
  nl: list(
    `de het een en of maar niet ook nog al is zijn was waren wordt worden werd werden heeft hebben had hadden kan
    kunnen zal zou zich ze zij hij wij we hun haar met van te ten in aan op uit bij tot voor tegen naar over om onder
    als dan dat die dit deze door sinds meer zeer jaar zei`,
  ),
};

/** Whether a lower-case word says nothing about which event a text tells of. `language` is a primary subtag. */
export function isFillWord(word: string, language: string): boolean {
  if (language === 'en') return isStopWord(word) || NEWS_FILL.has(word);
  return OTHERS[language]?.has(word) ?? false;
}

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
