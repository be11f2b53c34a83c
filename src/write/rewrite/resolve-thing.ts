import { findNames } from '../../domain/text/names.js';
import { joined } from '../read/joined.js';
import type { SourceSentence, SourceText } from '../read/source-text.js';
import { openingLength } from './strip-opening.js';

/** What stood behind "it" or "they": its words and the sentence they come from. */
export interface ResolvedThing {
  readonly words: string;
  readonly sentence: SourceSentence;
}

const EXPLETIVE: readonly RegExp[] = [
  new RegExp(
    joined(String.raw`
      ^It(?:['’]s| is| was| has been| had been| remains?| remained| would be| will be| may be| could be|
      ['’]ll be| seems?| seemed| appears?| appeared) (?:also |
      still |now |not |n['’]t |immediately |
      entirely |yet |long |very |so |too |more |less |as |far |widely |generally |perhaps |only )*(?:un)?(?:clear|known|certain|likely|
      possible|important|necessary|hard|difficult|easy|impossible|common|rare|usual|legal|lawful|
      estimated|believed|thought|reported|understood|hoped|feared|assumed|agreed|decided|announced|
      early|late|true|false|worth|doubtful|
      obvious|evident|natural|fair|right|wrong|good|bad|better|best|safe|dangerous|helpful|useful|
      vital|essential|crucial|tempting|customary|standard|normal|ironic|telling|notable|noteworthy|
      remarkable|striking|curious|strange|odd|interesting|noting)\b.{0,40}?\b(?:that|to|whether|if|how|
      when|who|why|what|where|which|as|for)\b`),
  ),
  new RegExp(
    joined(`
      ^It (?:seems?|seemed|appears?|appeared|turns out|turned out|emerged|follows) (?:likely |clear |
      that|as if|as though)`),
  ),
];
/** Verbs that only an actor takes: what follows "It" here is the actor of the sentence before. */
const ACTOR_VERB = new RegExp(
  joined(String.raw`
      ^Its?(?: also| has| had| will| would| now| later)? (?:said|says|plans?|planned|expects?|expected|
      announced|reported|operates?|makes?|made|employs?|employed|declined|launched|raised|bought|
      acquired|sold|released|agreed|denied|confirmed|added|warned|argued|hopes|wants|intends|aims|
      filed|sued|introduced|unveiled|opened|closed|hired|cut|paid|posted|told|owns|owned|runs|ran|
      serves|provides|offers|sells|builds|competes|faces|faced|blamed|cited|estimated|estimates|
      promised|pledged|refused|did not|does not)\b`),
);
const SAYING =
  /^It(?: also| has| had)? (?:said|says|added|announced|warned|promised|declined|denied|confirmed|reported)\b/;
/** Speakers whom "it" cannot mean. */
const PERSONAL = new RegExp(
  joined(String.raw`
      ^(?:I|he|she|they|we|you|who|it)$|\b(?:man|woman|he|she|spokes\w+|director|chief|officer|president|
      minister|mayor|governor|senator|judge|lawyer|professor|analyst|leader|owner|teacher|driver|captain|
      master|resident|witness|people|officials|researchers|residents|experts|critics)\b`),
  'i',
);
const PLURAL_ACTORS = new RegExp(
  joined(String.raw`
      ^((?:The |Some |Several |\p{Lu}\p{L}+ |\p{Ll}+ ){0,2}?(?:researchers|officials|police|scientists|
      prosecutors|investigators|lawmakers|lawyers|analysts|economists|workers|employees|experts|
      authorities|regulators|critics|residents|protesters|organi[sz]ers|executives|doctors|teachers|
      students|engineers|developers|investors|senators|Republicans|Democrats|firefighters|detectives|
      officers|crews|rescuers|troops|soldiers|farmers|parents|families|users|customers|companies|
      airlines|banks|scholars|activists|campaigners|ministers|leaders|plaintiffs|victims|survivors|
      authors|supporters|opponents|unions|astronomers|biologists|physicists))\b`),
  'iu',
);

const ACTOR_ELSEWHERE = new RegExp(PLURAL_ACTORS.source.replace('^', '\\b'), 'iu');
const SEVERAL = new RegExp(
  joined(String.raw`
      \b(?:people|persons|men|women|boys|girls|children|kids|teens|teenagers|adults|others|youths|infants|
      babies|twins|brothers|sisters|siblings|sons|daughters|passengers|patients|suspects|inmates|
      prisoners|hostages|migrants|refugees|civilians|attackers|gunmen|drivers|neighbou?rs|friends|relatives|
      pupils|members|players|walkers|climbers|swimmers)\b|
      \b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands|several|many|
      \d+)(?: \p{L}+){0,2} (?:dead|injured|wounded|hurt|trapped|missing)\b|
      \b(?:an?|the|his|her|their) (?:[\p{L}\p{N}-]+ ){1,4}?and (?:an?|the|his|her|their) \p{L}+`),
  'iu',
);

/** Whether "It" at the start stands for nothing: "It is unclear whether …". */
export function isExpletive(opening: string): boolean {
  return EXPLETIVE.some((pattern) => pattern.test(opening));
}

/** Who acts in "It plans …", "Its shares …": the one name that opens the sentence before, if it is no person. */
export function resolveActor(
  opening: string,
  sentence: SourceSentence,
  source: SourceText,
): ResolvedThing | null {
  if (!/^Its\b/.test(opening) && !ACTOR_VERB.test(opening)) return null;
  return subjectBefore(sentence, source) ?? (SAYING.test(opening) ? speakerBefore(sentence, source) : null);
}

/** Who "it" is in ", it said": the one speaker of the sentence before, if that is no person. */
export function speakerBefore(sentence: SourceSentence, source: SourceText): ResolvedThing | null {
  const previous = source.sentences[sentence.index - 1];
  if (!previous || sentence.paragraph - previous.paragraph > 1) return null;
  const speakers = new Set(previous.attributions.map(({ speaker }) => speaker.trim()));
  const [words] = speakers;
  if (words === undefined || speakers.size > 1 || isPerson(words, source)) return null;
  if (!previous.text.includes(words) || words.split(/\s+/).length > 5 || PERSONAL.test(words)) return null;
  return /^(?:the|a|an) \p{L}|^\p{Lu}/iu.test(words) ? { words, sentence: previous } : null;
}

function subjectBefore(sentence: SourceSentence, source: SourceText): ResolvedThing | null {
  const previous = source.sentences[sentence.index - 1];
  if (!previous || sentence.paragraph - previous.paragraph > 1) return null;
  const from = openingLength(previous.text);
  const names = findNames(previous.text);
  const subject = names.find(({ start }) => start - from <= 4 && start >= from);
  if (!subject || subject.title !== null) return null;
  const others = names.filter(({ text }) => !text.includes(subject.text) && !subject.text.includes(text));
  if (others.length > 1 || isPerson(subject.text, source)) return null;
  const words = previous.text.slice(from, subject.end);
  return /^(?:The )?[\p{L}\p{N}\s.&’'-]+$/u.test(words) ? { words, sentence: previous } : null;
}

/** Who "they" are: the one group of people that opens the sentence before, when that sentence names no other. */
export function resolvePlural(sentence: SourceSentence, source: SourceText): ResolvedThing | null {
  const previous = source.sentences[sentence.index - 1];
  if (!previous || sentence.paragraph - previous.paragraph > 1) return null;
  const body = previous.text.slice(openingLength(previous.text));
  const words = PLURAL_ACTORS.exec(body)?.[1];
  if (words === undefined) return null;
  const rest = body.slice(words.length);
  return ACTOR_ELSEWHERE.test(rest) || tellsOfSeveral(rest) ? null : { words, sentence: previous };
}

/**
 * "Officers found two men dead": several people stand behind the group that opens the sentence, counted, in a plural or
 * one beside the other, and "they" may be either.
 */
function tellsOfSeveral(text: string): boolean {
  if (SEVERAL.test(text)) return true;
  const names = findNames(text);
  return names.some(({ end }, at) => {
    const next = names[at + 1];
    return next !== undefined && /^(?:, [^,]{1,30},)? and $/.test(text.slice(end, next.start));
  });
}

function isPerson(name: string, source: SourceText): boolean {
  return source.people.some(
    ({ full, short }) => full === name || short === name || full.startsWith(`${name} `),
  );
}
