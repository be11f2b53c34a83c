/** What a writer makes and what it is made of. */
export const TEXT = listed(`
  piece text article summary version headline head caption paragraph sentence wording phrase copy draft brief digest
  bulletin despatch dispatch write-up writeup recap retelling telling edition excerpt quote quotation passage footnote note
  byline dateline lead lede intro opener subtitle tagline narrative tale chronicle synopsis abstract outline
  abridgement paraphrase snippet blurb teaser slug tag keyword template slot placeholder mention reference nod
  acknowledgement byword print transcript translation rendering subhead strapline crosshead sidebar box gist nutshell
  short rewrite redraft fragment prose ink clipping proof galley layout masthead standfirst`);

/** The same, of much else besides. */
export const TEXT_OR_ELSE = listed(`
  report account story line word name page record fact detail figure number term title column feature
  statement message sum list entry point label answer language spelling correction clarification picture
  photo credit thanks ending opening close top foot end start beginning tone style usage body emphasis angle hook
  material content item bullet publication archive verdict lesson part memory`);

/** Who tells, and where. */
export const MAKER = listed(`
  writer reporter journalist editor subeditor sub author chronicler newsroom desk newspaper paper press wire
  outlet publisher broadcaster columnist correspondent stylist copywriter translator proofreader blogger narrator
  storyteller scribe historian archivist journalism colleague rival competitor trade annalist typesetter
  ghostwriter raconteur copyist summariser summarizer medium magazine agency tabloid anchor presenter
  newsreader compiler teller software assistant parser model`);

/** Who reads or hears. */
export const AUDIENCE = listed(`
  reader subscriber audience viewer listener user visitor posterity world public everyone everybody people anyone anybody
  person pupil student child readership`);

/** Telling, in the forms in which it is not told of as done. */
export const TELL = unfinished(`
  write mention note print quote state name call word phrase spell cite credit include tell say report describe
  record repeat retell recount relate narrate summarise summarize condense render read use put run carry add give hear
  learn know remember recall thank praise acknowledge stress highlight point lead open begin start end close finish
  conclude feature share pass set insert place treat speak reveal disclose publish broadcast reprint reproduce
  transcribe translate paraphrase edit copy paste keep retain understand assume`);

/** Leaving out. */
export const OMIT = unfinished(`
  omit skip drop forget lose cut leave spare delete prune trim strike remove ignore neglect bar gloss shorten soften
  avoid overlook withhold miss`);

/** What ought to be, and who does well. */
export const NORM = listed(`
  should must ought shall deserve deserves owed owe owes due worth worthy need needs dare dares duty right rule custom
  convention etiquette manners taste courtesy kindness favour favor proper properly fair fairly honest honestly decent
  careful careless prudent wise correct correctly accurate complete incomplete finished good better best preferable
  preferred preferably suggested recommended required permitted allowed forbidden welcome kindly please hoped expected
  customary usual usually normally generally typically advised bound obliged entitled free wrong rightly poorer richer
  useful handy ideally plain plainly simple simply fitting apt faithful responsible true truer exact exactly honour
  possible necessary suits goes belongs merits earns harm hurt well`);

/** Not one that there is, but whichever. */
export const GENERIC = listed(`
  any every each no whoever whatever whichever wherever whenever anyone anybody everyone everybody nobody none one most
  few many all others those ten nine nothing ever always never`);

/** Whether a list has a lower-case noun, in the singular or as it is. */
export const isListed = (list: ReadonlySet<string>, word: string): boolean =>
  list.has(word) || list.has(singular(word));

/** The singular of a lower-case noun, as the lists have it. */
function singular(word: string): string {
  if (word === 'media') return 'medium';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

function listed(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Base form, third person and -ing of verbs. */
function unfinished(list: string): ReadonlySet<string> {
  return new Set([...listed(list)].flatMap((verb) => [verb, thirdPerson(verb), ingForm(verb)]));
}

function thirdPerson(verb: string): string {
  if (/(?:s|sh|ch|x)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function ingForm(verb: string): string {
  if (/^(?:cut|put|run|set|drop|skip|forget|begin|trim|bar|omit)$/.test(verb))
    return `${verb}${verb.at(-1)}ing`;
  return `${verb.endsWith('e') ? verb.slice(0, -1) : verb}ing`;
}
