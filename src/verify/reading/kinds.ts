/** What sort of thing a noun names, as far as a deed's doer goes. */
export type Kind = 'person' | 'company' | 'office' | 'country' | 'club' | 'society';

const NOUNS: readonly (readonly [Kind, string])[] = [
  [
    'company',
    `company firm business operator insurer bank airline carrier retailer manufacturer maker supplier builder
    contractor developer utility publisher brewer brewery miner startup start-up shipyard line supermarket grocer
    lender carmaker automaker drugmaker railway subsidiary conglomerate broker wholesaler store shop restaurant
    hotel mill shipbuilder landlord newspaper broadcaster bookmaker refinery consultancy chain giant employer
    multinational corporation partnership airport`,
  ],
  [
    'office',
    `ministry department court council commission regulator watchdog police authority agency government army
    parliament board jury tribunal office bureau cabinet prosecution coastguard embassy senate committee navy
    inspectorate treasury service prosecutors`,
  ],
  ['country', `country nation republic kingdom`],
  ['club', `club team side squad`],
  [
    'society',
    `union charity foundation league association federation society trust party alliance movement museum university
    school college hospital church theatre orchestra institute`,
  ],
  [
    'person',
    `minister mayor president governor senator premier chancellor chair director manager chief boss head leader owner
    founder secretary treasurer spokesperson lawyer attorney judge prosecutor officer sheriff captain skipper coach
    trainer player striker midfielder defender goalkeeper keeper winger forward bowler singer actor actress author
    writer poet painter composer conductor producer professor researcher engineer doctor surgeon nurse teacher
    student pupil farmer baker driver pilot sailor soldier general colonel sergeant major deputy predecessor
    successor aide adviser advisor assistant colleague rival opponent neighbour neighbor friend partner companion
    wife husband son daughter brother sister mother father uncle aunt cousin nephew niece widow widower man woman
    boy girl teenager pensioner resident tenant victim suspect defendant witness winner loser champion candidate
    councillor lawmaker mp envoy ambassador inspector commissioner detective banker entrepreneur millionaire
    billionaire reporter editor critic historian astronomer analyst carpenter locksmith architect photographer
    runner swimmer skier climber jockey rider boxer golfer priest bishop pope king queen prince princess duke
    duchess chef cook butcher hunter ranger gardener translator co-author librarian curator collector seller buyer
    client patient carer cleaner clerk accountant auditor valuer umpire referee trader investor shareholder
    campaigner protester dissident rebel insurgent helper volunteer apprentice veteran native star comedian
    presenter host drummer dancer choreographer harbourmaster imam rabbi monk nun guard warden lifeguard paramedic
    firefighter`,
  ],
];

/** Other nouns stand for a whole of this kind, whatever it is called where it is introduced. */
const GENERIC: readonly (readonly [Kind, RegExp])[] = [
  ['company', /^(?:company|firm|business|corporation|group)$/],
  ['office', /^(?:agency|authority|department|office|regulator|watchdog)$/],
  ['country', /^(?:country|nation)$/],
  ['club', /^(?:club|team|side)$/],
  ['society', /^(?:group|organisation|organization|society)$/],
  [
    'person',
    /^(?:man|woman|boy|girl|teenager|pensioner|winner|champion|player|politician|suspect|defendant|accused|victim|veteran|old|athlete|artist)$/,
  ],
];

const KINDS = new Map<string, Kind>(
  NOUNS.flatMap(([kind, nouns]) => nouns.split(/\s+/).map((noun): [string, Kind] => [noun, kind])),
);

/** "Chemist", "spokeswoman" need no place in the list. */
const PERSON = /(?:ist|man|woman)$/;

/** The kind of thing that a lower-case singular noun names; null where it may be anything. */
export function kindOfNoun(noun: string): Kind | null {
  return KINDS.get(noun) ?? (PERSON.test(noun) && noun.length > 5 ? 'person' : null);
}

/** The kinds of which a noun may stand for any: "the company" for an insurer. */
export function genericKinds(noun: string): readonly Kind[] {
  return GENERIC.flatMap(([kind, nouns]) => (nouns.test(noun) ? [kind] : []));
}

/** Whom a noun that belongs to somebody names is somebody else: "his lawyer", "Reed's rival". */
export function isRelation(noun: string): boolean {
  return /^(?:lawyer|attorney|wife|husband|son|daughter|brother|sister|mother|father|uncle|aunt|cousin|nephew|niece|widow|widower|partner|companion|friend|deputy|predecessor|successor|aide|adviser|advisor|assistant|colleague|rival|opponent|neighbou?r|coach|trainer|translator|co-author|boss|client|supplier|landlord|brother-in-law|sister-in-law|competitor|father-in-law|mother-in-law|parents|sons|daughters|children|lawyers|brothers|sisters|friends|rivals|neighbou?rs|colleagues|suppliers|apprentice|teammate|team-mate|driver|cook|agent|doctor)$/.test(
    noun,
  );
}
