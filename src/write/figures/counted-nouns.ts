import { isStopWord, tokens } from '../../domain/text/tokens.js';
import { joined } from '../read/joined.js';

const NOT_COUNTED = new RegExp(
  joined(`
      ^(?:of|to|or|and|per|percent|people|more|other|others|additional|further|remaining|years?|times|hours?|days?|weeks?|months?|
      minutes?|seconds?)$`),
);
const PLURAL = /(?:[^su]s|children|men|women|people|staff|crew|police|sheep|cattle|victims?)$/;

/** Up to three words behind a number that end in a plural noun ("dock workers", "people"); empty where none is counted. */
export function nounAt(text: string, from: number): string {
  const list = tokens(text.slice(from, from + 60)).slice(0, 3);
  const start = from + (list[0]?.start ?? 0);
  let at = 0;
  for (const token of list) {
    const gap = text.slice(from + at, from + token.start);
    if (/[^\s-]/.test(gap)) return '';
    at = token.end;
    if (token.lower === 'people') return text.slice(start, from + at);
    if (isStopWord(token.lower) || NOT_COUNTED.test(token.lower) || /^\d/.test(token.text)) return '';
    if (PLURAL.test(token.lower)) return text.slice(start, from + at);
  }
  return '';
}

const PEOPLE = new RegExp(
  joined(`
      ^(?:people|staff|crew|police|adults|kids|victims|residents|patients|students|pupils|children|men|women|boys|girls|
      soldiers|troops|guests|fans|recruits|delegates|candidates|hostages|inmates|migrants|civilians|nurses|officials|
      relatives|parents|applicants|participants|persons|suspects|defendants|locals|colleagues|
      [a-z]+(?:[eo]rs|ists|ees|men|women|folk|cians|dents))$`),
);
/** Things whose plural looks like that of people. */
const THINGS = new RegExp(
  joined(`
      ^(?:metres|meters|kilometres|computers|containers|trailers|towers|rivers|orders|papers|newspapers|numbers|offers|covers|
      letters|chapters|helicopters|cylinders|boulders|tankers|carriers|quarters|headquarters|shelters|centers|theaters|
      routers|servers|printers|dollars|doors|floors|sectors|factors|errors|motors|tractors|reactors|mirrors|flowers|
      fingers|layers|barriers|corners|borders|counters|freighters|steamers|cruisers|bombers|launchers|scooters|boilers|
      trees|fees|degrees|coffees|bees|knees|committees|lists|twists|fists|wrists|chests|guarantees|colors|harbors|
      powers|waters|dinners|winters|summers|registers|posters|stickers|monitors|detectors|sensors|elevators|generators|
      disasters|matters|lasers|scanners|trackers|diggers|ladders|rudders|timbers|rafters|pillars|incidents|
      accidents|trolleys|centres|acres|theatres|tigers|spiders|lobsters|badgers|beavers|others)$`),
);

/** Whether the last word of a counted noun means people. */
export function countsPeople(noun: string): boolean {
  const head = noun.split(/[ -]/).at(-1)?.toLowerCase() ?? '';
  return PEOPLE.test(head) && !THINGS.test(head);
}
