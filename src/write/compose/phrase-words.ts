/** Words that no label holds: verbs, grammar, times, and nouns that fit every story. */
const UNFIT = new Set(
  `continues provides offers allows gives shows seems means wants says said told made make makes take takes took taken give gave get got go goes went come comes came put
  set let see saw seen know knew think thought want wanted need needs needed use used uses found find help
  helped helps work worked call called try tried ask asked feel felt leave left keep kept begin began seem
  seemed show showed shows turn turned start started run ran move moved live lived believe bring brought
  happen happened write wrote sit stand lose lost pay paid meet met include includes included continue
  continued learn learned lead led understand watch follow followed stop stopped create created speak spoke
  read allow allowed add added spend spent grow grew open opened walk win won offer offered remember love
  consider appear appeared buy bought wait serve die died send sent expect expected build built stay fall
  fell cut reach reached kill killed remain remains remained say become became announced reported according
  based related due able likely available around including following among across despite amid via near per
  plus versus ago later earlier early late recent recently previously currently already still even often
  almost nearly about away back ahead together least much many last next first second third new old good bad
  great big large small high low long short own same different other another several such few more most less
  every each whole half one two three four five six seven eight nine ten hundred thousand million billion
  percent monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december today yesterday tomorrow week weeks month months year years day
  days hour hours minute minutes time times thing things way ways lot people man men woman women mr mrs ms
  dr sen rep gov president like just also only really well now then here there cent however while since
  though although because never always ever yet too very far soon once twice part number kind sort end place
  case point fact area member members statement interview spokesman spokeswoman spokesperson officials
  official report reports story news article photo image video email twitter facebook press conference
  reporters shot dead wounded injured arrested charged accused saying being having going doing getting
  making taking`.split(/\s+/),
);

/** Names that can head a section end in one of these; people, places and firms are no subjects. */
const BODIES = new Set(
  `court council committee commission act bill fund board union department ministry agency treaty agreement accord
  program programme project plan congress senate house parliament amendment constitution party bank reserve office
  authority service`.split(/\s+/),
);

/** What stands before a noun phrase. */
const OPENERS = new Set(
  `the a an its their his her of for on in to about over and with by from into new local more other some any these
  those this that as against`.split(/\s+/),
);
const NOUN_END =
  /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ist|er|or|age|ure|cy|th|al|ing|[^s]s|[bcdfgklmnprtvwxyz]|e|y)$/;

/** Words in -ing that are nouns; others in front of a noun are what somebody does. */
const NOUNS_IN_ING = new Set(
  `housing training building funding mining banking manufacturing shipping trading engineering computing lending
  hearing meeting learning marketing policing nursing heating cooling farming fishing parking pricing spending
  advertising gaming streaming testing recycling ruling wedding drinking living working voting polling shopping
  planning staffing licensing zoning wiring lighting packaging processing`.split(/\s+/),
);

/** Whether a lower-case word can begin a label. */
export function beginsLabel(word: string): boolean {
  return !word.endsWith('ly') && (!word.endsWith('ing') || NOUNS_IN_ING.has(word));
}

/** Whether a lower-case word can stand in a label. */
export function fitsLabel(word: string): boolean {
  return !UNFIT.has(word) && word.length >= 3;
}

/** Whether a lower-case word can end a label: it looks like a noun. */
export function endsLabel(word: string): boolean {
  return NOUN_END.test(word) && !/(?:ed|ly)$/.test(word);
}

/** Whether a name that ends in this lower-case word is an institution, a law or an undertaking. */
export function endsBody(word: string): boolean {
  return BODIES.has(word);
}

/** Whether a noun phrase may begin behind this lower-case word. */
export function opensPhrase(word: string): boolean {
  return OPENERS.has(word);
}
