/** Forms that no rule reaches: "form:base". */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `said:say says:say was:be were:be went:go gone:go took:take taken:take won:win lost:lose made:make gave:give
  given:give found:find left:leave held:hold killed:kill died:die dead:die death:die deaths:die children:child
  men:man women:woman people:person began:begin begun:begin broke:break broken:break bought:buy sold:sell saw:see
  seen:see led:lead met:meet paid:pay rose:rise risen:rise fell:fall fallen:fall ran:run sent:send shot:shoot
  spoke:speak spoken:speak stole:steal stolen:steal told:tell thought:think wrote:write written:write built:build
  came:come became:become beaten:beat fought:fight got:get grew:grow grown:grow knew:know known:know lives:live
  life:live wives:wife struck:strike sought:seek drew:draw drawn:draw drove:drive driven:drive flew:fly flown:fly
  chose:choose chosen:choose caught:catch brought:bring taught:teach felt:feel kept:keep meant:mean stood:stand
  understood:understand threw:throw thrown:throw wore:wear worn:wear swore:swear sworn:swear hid:hide hidden:hide
  arose:arise worse:bad worst:bad better:good best:good spent:spend lent:lend bore:bear borne:bear tore:tear
  torn:tear froze:freeze frozen:freeze shook:shake shaken:shake woke:wake sang:sing sung:sing sank:sink sunk:sink
  swam:swim laid:lay lay:lie lain:lie slid:slide fed:feed bled:bleed fled:flee bound:bind wound:wind overtook:overtake
  withdrew:withdraw withdrawn:withdraw foresaw:foresee outgrew:outgrow undertook:undertake undertaken:undertake
  companies:compan company:compan agencies:agenc agency:agenc data:data media:media criteria:criterion analyses:analysi
  programme:program programmes:program centre:center centres:center theatre:theater
  theatres:theater defence:defense offence:offense grey:gray feet:foot teeth:tooth mice:mouse geese:goose`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

const cache = new Map<string, string>();
const CACHE_LIMIT = 60_000;

/** A word's stem: forms of one word fall together ("increasing", "increased" → "increas"). Takes lower case. */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const result = stemOf(word.replace(/['’]s$|['’]$/, ''));
  cache.set(word, result);
  return result;
}

/** Longer runs of letters are no words: nothing is inflected there, and patterns that look back would take minutes. */
const LONGEST_WORD = 60;

function stemOf(word: string): string {
  const known = IRREGULAR.get(word) ?? word;
  if (known.length <= 3 || known.length > LONGEST_WORD || !/^[a-z]+$/.test(known)) return known;
  const base = stripDerivation(stripInflection(stripPlural(known))).replace(/([^aeiou])e$/, '$1');
  return base.length > 3 ? oneSpelling(base.replace(/i$/, 'y')) : base;
}

/** British and American spelling fall together: "criticis", "color". */
function oneSpelling(base: string): string {
  return base.length > 4 ? base.replace(/([a-z]{3})iz$/, '$1is').replace(/([a-z]{2})our$/, '$1or') : base;
}

function stripPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.slice(0, -3) + (word.length > 4 ? 'y' : 'ie');
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function stripInflection(word: string): string {
  if (word.length > 5 && /[aeiouy].*ing$/.test(word)) return undouble(word.slice(0, -3));
  if (word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /[aeiouy].*ed$/.test(word)) return undouble(word.slice(0, -2));
  return word;
}

function undouble(word: string): string {
  return /(?:bb|dd|gg|mm|nn|pp|rr|tt)$/.test(word) ? word.slice(0, -1) : word;
}

function stripDerivation(word: string): string {
  if (word.length <= 6) return word;
  return word
    .replace(/(?:ation|ition)$/, 'at')
    .replace(/ational$/, 'at')
    .replace(/(?:ment|ness|ingly|edly)$/, '')
    .replace(/ly$/, '')
    .replace(/(?:ities|ity)$/, '')
    .replace(/(ss|ct|t)ion$/, '$1');
}
