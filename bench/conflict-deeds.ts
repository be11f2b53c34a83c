import type { Brief } from '../src/domain/brief.js';
import { type Assertion, readAssertions } from '../src/verify/contradictions/assertion.js';
import { findContradictions, findPossibleContradictions } from '../src/verify/index.js';
import { prepareSource } from '../src/verify/reading/prepare-source.js';
import { type Report, readMade, realStories, type Story, sourcesOf } from './conflict-stories.js';
import { hash, pick, seededRandom } from './plant/random.js';

/** Something that is told, with the words of the reports that tell it. */
type Matter = Brief['disagreements'][number] | Brief['possibleContradictions'][number];

/** Reports with what is known of them: whether a matter that is told is the one in which they contradict each other. */
interface Case {
  readonly story: Pick<Story, 'id' | 'reports'>;
  readonly isContradicting: boolean;
  readonly isOwn: (told: Matter) => boolean;
}

/** What is told of a story: to readers, and to the editor alone. */
export type Told = Pick<Brief, 'disagreements' | 'possibleContradictions'>;

/**
 * A row for each set of stories: in how many that contradict each other readers are told, or at least the editor, and
 * how often either is told something else.
 */
export function scoreDeeds(
  toldIn: (story: Pick<Story, 'reports'>) => Told,
): Record<string, string | number>[] {
  const real = realStories(1);
  const planted = real.flatMap(plantedDeedsIn);
  const sets: [string, Case[]][] = [
    ...['deeds-dev', 'deeds-more', 'deeds-hard', 'deeds-free'].map((set): [string, Case[]] => [
      set,
      madeDeeds(set),
    ]),
    ...(['end', 'negation', 'day'] as const).map((way): [string, Case[]] => [
      `planted: other ${way}`,
      planted.filter((story) => story.way === way).map(plantedCase),
    ]),
    ['real', real.map((story) => ({ story, isContradicting: false, isOwn: () => false }))],
  ];
  return sets.map(([set, cases]) => scoreSet(set, cases, toldIn));
}

function scoreSet(
  set: string,
  cases: readonly Case[],
  toldIn: (story: Pick<Story, 'reports'>) => Told,
): Record<string, string | number> {
  const told = cases.map((one) => ({ one, ...withoutFigures(one.story, toldIn(one.story)) }));
  const contradicting = told.filter(({ one }) => one.isContradicting);
  const certain = contradicting.filter(({ one, disagreements }) => disagreements.some(one.isOwn));
  const either = contradicting.filter(
    ({ one, disagreements, possibleContradictions }) =>
      disagreements.some(one.isOwn) || possibleContradictions.some(one.isOwn),
  );
  const wrong = told.flatMap(({ one, disagreements }) =>
    disagreements
      .filter((matter) => !one.isContradicting || !one.isOwn(matter))
      .map((matter) => ({ one, matter })),
  );
  const hints = told.flatMap(({ one, possibleContradictions }) =>
    possibleContradictions
      .filter((hint) => !one.isContradicting || !one.isOwn(hint))
      .map((hint) => ({ one, hint })),
  );
  if (process.argv.includes('--list')) {
    for (const { one, matter } of wrong) sayWrong(set, one, matter.about, matter.positions);
    for (const { one, hint } of hints) sayWrong(`${set} hint`, one, hint.why, hint.positions);
  }
  return {
    set,
    stories: cases.length,
    contradicting: contradicting.length,
    'told readers': certain.length,
    'or hinted': either.length,
    'told wrongly': wrong.length,
    'hinted wrongly': hints.length,
    'in stories': new Set(hints.map(({ one }) => one)).size,
  };
}

/** Figures that outlets give differently have a table of their own. */
function withoutFigures(
  { reports }: Pick<Story, 'reports'>,
  { disagreements, possibleContradictions }: Told,
): Told {
  if (disagreements.length + possibleContradictions.length === 0)
    return { disagreements, possibleContradictions };
  const deeds = deedsIn(reports);
  return {
    disagreements: disagreements.filter(({ about }) => deeds.has(about)),
    possibleContradictions: possibleContradictions.filter(({ why }) => deeds.has(why)),
  };
}

/** What is told, or said to be possible, of deeds: the lines that say what it is about. */
export function deedsIn(reports: Story['reports']): ReadonlySet<string> {
  const sources = sourcesOf({ reports })
    .filter(({ isEnglish, isOpinion }) => isEnglish && !isOpinion)
    .map(({ article: { text, published }, index }) => ({ id: String(index), text, published }));
  return new Set([
    ...findContradictions(sources).map(({ about }) => about),
    ...findPossibleContradictions(sources).map(({ why }) => why),
  ]);
}

function sayWrong(set: string, { story }: Case, what: string, positions: readonly { text: string }[]): void {
  console.log(`${set} wrong: ${story.id}: ${what}\n    ${positions.map(({ text }) => text).join('\n    ')}`);
}

function madeDeeds(set: string): Case[] {
  return readMade(set).map(({ id, a, b, conflict }) => ({
    story: { id, reports: [a, b] },
    isContradicting: conflict !== null,
    isOwn: () => true,
  }));
}

function plantedCase(story: PlantedDeed): Case {
  const isOwn = ({ positions }: Matter): boolean =>
    positions.some((one) =>
      ('evidence' in one ? one.evidence : [one]).some(({ text }) => text === story.changed),
    );
  return { story, isContradicting: true, isOwn };
}

/** A real story in one of whose reports a deed that another report tells too was turned round. */
interface PlantedDeed extends Story {
  readonly way: 'end' | 'negation' | 'day';
  /** The sentence as the changed report has it. */
  readonly changed: string;
}

/** Ends of one matter, in the form in which reports mostly tell them. */
const ENDS = `approved:rejected passed:rejected adopted:rejected accepted:rejected rejected:approved opened:closed closed:opened
reopened:closed survived:died died:survived won:lost lost:won convicted:acquitted acquitted:convicted guilty:innocent
resumed:halted halted:resumed suspended:resumed cancelled:resumed canceled:resumed confirmed:denied denied:confirmed
arrested:released released:detained detained:released upheld:overturned overturned:upheld banned:allowed allowed:banned
lifted:extended extended:lifted attended:skipped destroyed:saved blocked:approved vetoed:approved dead:alive alive:dead
injured:unhurt wounded:unhurt failed:succeeded succeeded:failed`;
const TURNED = new Map(ENDS.split(/\s+/).map((pair) => pair.split(':') as [string, string]));
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
/** Two sentences tell one deed where they share so many content words beside its verb. */
const SHARED = 3;
const ALIKE = 0.3;
const SHORTEST = 5;

/** Each story again with one deed of it turned round, in every way for which two of its reports share one. */
export function plantedDeedsIn(story: Story): PlantedDeed[] {
  const random = seededRandom(hash(`deed ${story.id}`));
  const told = sourcesOf(story)
    .filter(({ isEnglish, isOpinion }) => isEnglish && !isOpinion)
    .map(({ index, article: { text, published } }) => {
      const source = prepareSource({ id: String(index), text, published });
      return { index, assertions: readAssertions(source) };
    });
  const found = told.flatMap(({ assertions: mine }, at) =>
    told
      .slice(at + 1)
      .flatMap(({ index, assertions: theirs }) =>
        mine.flatMap((a) => theirs.filter((b) => tellOne(a, b)).map((b) => ({ b, index, a }))),
      ),
  );
  return (['end', 'negation', 'day'] as const).flatMap((way) => {
    const made = found.flatMap(({ a, b, index }) => turn(story, a, b, index, way) ?? []);
    const chosen = pick(random, made);
    return chosen ? [chosen] : [];
  });
}

function tellOne(a: Assertion, b: Assertion): boolean {
  const [verb, other] = [a, b].map(({ sentence, word }) => sentence.read.tagged[word]);
  if (!verb || !other || verb.stem !== other.stem || a.isNegated || b.isNegated || verb.pos !== 'VERB')
    return false;
  const [mine, theirs] = [a, b].map(contentOf);
  if (!mine || !theirs || Math.min(mine.size, theirs.size) < SHORTEST) return false;
  const shared = [...mine].filter((stem) => stem !== verb.stem && theirs.has(stem)).length;
  return (
    shared >= SHARED &&
    shared >= ALIKE * Math.min(mine.size, theirs.size) &&
    a.sentence.read.text !== b.sentence.read.text
  );
}

function contentOf({ sentence }: Assertion): ReadonlySet<string> {
  return new Set(sentence.read.tagged.flatMap(({ content, stem }) => (content ? [stem] : [])));
}

function turn(
  story: Story,
  a: Assertion,
  b: Assertion,
  index: number,
  way: PlantedDeed['way'],
): PlantedDeed | null {
  const change = way === 'day' ? otherDay(a, b) : way === 'end' ? otherEnd(b) : negated(b);
  const report = story.reports[index];
  if (!change || !report) return null;
  const [from, to] = change;
  const alter = (text: string): string => text.replaceAll(from, to);
  const changed = alter(b.sentence.read.text);
  const reports = story.reports.map(
    (one, at): Report => (at === index ? { ...one, title: alter(one.title), text: alter(one.text) } : one),
  );
  return { ...story, id: `${story.id} ${way}`, reports, way, changed };
}

type Change = readonly [RegExp, string];

function whole(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'gu');
}

function otherEnd({ sentence, word }: Assertion): Change | null {
  const text = sentence.read.tagged[word]?.text ?? '';
  const other = TURNED.get(text);
  return other === undefined ? null : [whole(text), other];
}

/** "Was closed" becomes "was not closed", "signed" "never signed". */
function negated({ sentence, deed, word }: Assertion): Change | null {
  const { tagged, text } = sentence.read;
  const [first, verb] = [tagged[deed.first], tagged[word]];
  if (
    !first ||
    !verb ||
    word !== deed.verb ||
    !/ed$|^(?:won|lost|met|made|took|gave|left|held|sent|shot|found)$/.test(verb.lower)
  )
    return null;
  const group = text.slice(first.start, verb.end);
  if (first === verb) return [whole(verb.text), `never ${verb.text}`];
  return /^(?:was|were|has|have|had|is|are)$/.test(first.text) && /^\w+ \w+$/.test(group)
    ? [whole(group), `${first.text} not ${verb.text}`]
    : null;
}

function otherDay(a: Assertion, b: Assertion): Change | null {
  const days = ({ sentence, deed }: Assertion): string[] =>
    deed.words.flatMap((at) => sentence.read.tagged[at]?.text ?? '').filter((text) => DAYS.includes(text));
  const [mine, theirs] = [new Set(days(a)), new Set(days(b))];
  const [day] = [...mine];
  if (day === undefined || mine.size !== 1 || theirs.size !== 1 || !theirs.has(day)) return null;
  const other = DAYS[(DAYS.indexOf(day) + 5) % 7] ?? day;
  return [whole(day), other];
}
