import { stem } from '../../domain/text/stem.js';

/** Words of opposite meaning as news uses them. */
const PAIRS = `up/down rise/fall rise/drop rise/decline rise/slump rise/plunge climb/fall gain/fall gain/drop soar/plunge
surge/plunge jump/drop increase/decrease increase/decline increase/fall increase/reduce increase/drop increase/cut
gain/lose gain/loss win/lose win/loss accept/reject accept/refuse approve/reject approve/deny approve/block approve/veto
before/after more/less more/fewer male/female man/woman men/women boy/girl son/daughter brother/sister husband/wife
father/mother father/son mother/daughter uncle/aunt guilty/innocent convict/acquit arrest/release support/oppose
favor/oppose back/oppose support/reject confirm/deny admit/deny alive/dead live/die survive/die first/last north/south
east/west northern/southern eastern/western open/close open/shut start/end begin/end start/stop start/finish begin/finish
old/young older/younger oldest/youngest high/low higher/lower highest/lowest above/below early/late earlier/later
best/worst better/worse good/bad success/failure succeed/fail successful/unsuccessful pass/fail allow/ban allow/prohibit
allow/forbid permit/ban permit/prohibit legalize/ban buy/sell bought/sold purchase/sell hire/fire enter/leave arrive/leave
arrive/depart join/leave join/quit remain/leave stay/leave left/right major/minor large/small larger/smaller
largest/smallest big/small bigger/smaller biggest/smallest long/short longer/shorter longest/shortest most/least
strengthen/weaken strong/weak stronger/weaker improve/worsen love/hate like/dislike agree/disagree legal/illegal
public/private maximum/minimum majority/minority democrat/republican victory/defeat advance/retreat attack/defend
create/destroy build/destroy positive/negative hot/cold warm/cold rich/poor day/night morning/evening expand/shrink
expand/cut lift/impose ease/tighten include/exclude cheap/expensive praise/criticize praise/condemn welcome/condemn
friend/enemy ally/rival ally/enemy fail/success right/leave support/opposition safe/dangerous fast/slow faster/slower true/false likely/unlikely optimistic/pessimistic
optimism/pessimism profit/loss profitable/unprofitable import/export add/remove raise/lower raise/cut raise/reduce
encourage/discourage inside/outside indoor/outdoor domestic/foreign local/national always/never everyone/nobody
everything/nothing all/none full/empty easy/difficult easy/hard simple/complex success/setback accelerate/slow
upgrade/downgrade inflow/outflow outperform/underperform overweight/underweight extend/shorten borrow/lend employer/employee
buyer/seller winner/loser temporary/permanent voluntary/mandatory optional/mandatory optional/required
hero/villain war/peace violent/peaceful popular/unpopular happy/unhappy satisfied/dissatisfied clear/unclear
certain/uncertain able/unable known/unknown fair/unfair stable/unstable secure/insecure appear/disappear
connect/disconnect continue/stop continue/halt resume/halt resume/suspend adopt/abandon adopt/reject keep/abandon
keep/scrap uphold/overturn uphold/quash upheld/overturn upheld/quash protect/harm protect/threaten help/harm help/hurt benefit/harm ahead/behind near/far front/back top/bottom
upper/lower former/current former/future past/future senior/junior liberal/conservative urban/rural absent/present
ancient/modern visible/hidden heavy/light thick/thin wide/narrow deep/shallow sharp/slight sharply/slightly
significant/insignificant significantly/slightly directly/indirectly officially/unofficially publicly/privately`;

const OPPOSITES = new Map<string, Set<string>>();
for (const pair of PAIRS.split(/\s+/)) {
  const [one = '', other = ''] = pair.split('/');
  put(stem(one), stem(other));
  put(stem(other), stem(one));
}

function put(one: string, other: string): void {
  const known = OPPOSITES.get(one) ?? new Set<string>();
  OPPOSITES.set(one, known.add(other));
}

/** Whether two stems mean the opposite of each other. */
export function areOpposite(one: string, other: string): boolean {
  return OPPOSITES.get(one)?.has(other) ?? isPrefixed(one, other) ?? false;
}

/** "happy"/"unhappy", "agree"/"disagree". */
function isPrefixed(one: string, other: string): boolean | undefined {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 &&
    /^(?:un|non|dis)$/.test(long.slice(0, long.length - short.length)) &&
    long.endsWith(short)
    ? true
    : undefined;
}

/** The opposites of a stem; empty where none is known. */
export function oppositesOf(word: string): ReadonlySet<string> {
  return OPPOSITES.get(word) ?? new Set();
}
