/** Verbs of speech and thought that attribute what follows even without quotation marks. Base forms. */
const SPEECH = `say tell add note explain brief state declare announce report argue claim insist write tweet suggest warn
admit acknowledge concede deny confirm reveal predict believe think hope maintain assert allege vow promise pledge
urge accuse testify agree caution stress emphasize emphasise contend conclude estimate fear complain reiterate recall
remark observe speculate ask reply respond joke quip boast lament imply indicate show find propose call describe
expect recommend demand dispute disclose assure decide counter post read opine posit echo retort charge question
criticize criticise blame dismiss denounce condemn praise defend reject point refer feel worry doubt consider implore exhort`;

/** Verbs that attribute only beside a quotation. */
const QUOTED = `continue begin conclude shout yell answer repeat mention advise remind plead beg offer finish put go
laugh whisper cry exclaim interject interrupt muse gush rail fume snap sneer comment chant chime sigh mutter joke
signal text email message advise apologize apologise reason wonder intone thunder crow deadpan cite quote speak talk`;

/** Verbs of stance: what somebody wants, plans or favours. They attribute an attitude, not words. */
const STANCE = `want plan support oppose endorse favor favour prefer seek intend aim threaten refuse decline request
encourage discuss highlight tout threaten attack blast slam mock ridicule decry assail rip back cite quote vote
advocate prohibit order rule push welcome applaud thank hail disavow portray compare label dub brand liken envision
foresee anticipate suspect regret wish long agree worry see view regard treat know understand realize realise learn
discover determine notice assume guess suppose imagine remember forget appear seem look sound appreciate recognize
recognise address outline detail lay release publish unveil express voice underscore underline reference mention invoke
focus promote defend vow offer challenge`;

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote writing written',
  think: 'thinks thought thinking',
  find: 'finds found finding',
  show: 'shows showed showing shown',
  read: 'reads read reading',
  feel: 'feels felt feeling',
  go: 'goes went going',
  put: 'puts put putting',
  begin: 'begins began beginning',
  quip: 'quips quipped quipping',
  admit: 'admits admitted admitting',
  quote: 'quotes quoted quoting',
  see: 'sees saw seeing seen',
  know: 'knows knew knowing known',
  understand: 'understands understood understanding',
  forget: 'forgets forgot forgetting',
  seek: 'seeks sought seeking',
  speak: 'speaks spoke speaking',
  lay: 'lays laid laying',
  foresee: 'foresees foresaw foreseeing',
  rip: 'rips ripped ripping',
  plan: 'plans planned planning',
  slam: 'slams slammed slamming',
  refer: 'refers referred referring',
  snap: 'snaps snapped snapping',
  beg: 'begs begged begging',
  chat: 'chats chatted chatting',
  dub: 'dubs dubbed dubbing',
  label: 'labels labeled labelled labeling labelling',
};

export type CueStrength = 'speech' | 'quoted' | 'stance';

const CUES = new Map<string, CueStrength>();
const VERBS = new Map<string, string>();
for (const [strength, list] of [
  ['stance', STANCE],
  ['quoted', QUOTED],
  ['speech', SPEECH],
] as const) {
  for (const verb of list.split(/\s+/)) {
    for (const form of formsOf(verb)) {
      CUES.set(form, strength);
      VERBS.set(form, verb);
    }
  }
}

function formsOf(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return [verb, ...irregular.split(' ')];
  if (/[^aeiou]y$/.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`];
}

/** How strongly a lower-case word attributes, or undefined where it is no cue. */
export function cueStrength(word: string): CueStrength | undefined {
  return CUES.get(word);
}

/** Verbs of speech that are as often a deed with a plain object: "added 300 jobs", "found a leak". */
const DEEDS = new Set('add post recall'.split(' '));

/** Whether a verb of speech, in its base form, may name a deed as well. */
export function isDeedVerb(verb: string): boolean {
  return DEEDS.has(verb);
}

/** The base form of a cue word. */
export function cueVerb(word: string): string | undefined {
  return VERBS.get(word);
}
