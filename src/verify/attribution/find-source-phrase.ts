import { isCommonWord } from '../reading/lexicon.js';
import { readWords } from '../reading/words.js';
import { type Clause, sliceOf, type WordSpan } from './clause.js';
import type { Range, Speech } from './speech.js';

const VIEW = 'view|opinion|words|eyes|telling|account|judge?ment|estimation|assessment|reading|mind|book';
const CONCLUSION =
  'view|opinion|conclusion|verdict|assessment|claim|finding|word|words|judge?ment|contention|argument|belief|charge|allegation|accusation|warning|message|suspicion|theory|fear|hope|complaint|estimate|prediction|forecast';
const ATTITUDE =
  /\b(?:blunt|clear|adamant|frank|firm|categorical|emphatic|unequivocal|direct|certain|sure|convinced|explicit|scathing|dismissive|optimistic|pessimistic|sceptical|skeptical|verdict|conclusion|message|answer|response|argument|claim|warning|words|statement|finding|findings|opinion|advice|reply|view|point|complaint|prediction|theory|explanation|reason|assessment|testimony|account)\b/i;
const NAME = '[^,;:—–"“”]{2,80}?';

interface Pattern {
  readonly pattern: RegExp;
  /** Groups: `cue`, `who` and `said`. */
  readonly cue: string;
}

/** Phrases that name whose words a clause is without a verb of speech. */
const PATTERNS: readonly Pattern[] = [
  { cue: 'per', pattern: new RegExp(`^(?<cue>Per)\\s(?<who>${NAME}),\\s(?<said>.+)$`, 'du') },
  {
    cue: 'in the view of',
    pattern: new RegExp(
      `^(?:But |And |Yet )?(?<cue>[Ii]n the (?:${VIEW}) of)\\s(?<who>${NAME}),\\s(?<said>.+)$`,
      'du',
    ),
  },
  {
    cue: 'in … view',
    pattern: new RegExp(
      `^(?:But |And |Yet )?[Ii]n\\s(?<who>${NAME}(?:['’]s?|\\bhis|\\bher|\\btheir))\\s(?<cue>${VIEW}),\\s(?<said>.+)$`,
      'du',
    ),
  },
  {
    cue: 'as … put it',
    pattern: new RegExp(
      `^As\\s(?<who>${NAME})\\s(?<cue>(?:put|puts|sees|saw|tells|told|describes|described|has) it),\\s(?<said>.+)$`,
      'du',
    ),
  },
  { cue: 'per', pattern: new RegExp(`^(?<said>.{8,}),\\s(?<cue>per)\\s(?<who>${NAME})[.]?$`, 'du') },
  {
    cue: 'in the view of',
    pattern: new RegExp(
      `^(?<said>.{8,}),\\s(?:at least )?(?<cue>in the (?:${VIEW}) of)\\s(?<who>${NAME})[.]?$`,
      'du',
    ),
  },
  {
    cue: 'in … view',
    pattern: new RegExp(
      `^(?<said>.{8,}),\\s(?:at least )?in\\s(?<who>${NAME}(?:['’]s?|\\bhis|\\bher|\\btheir))\\s(?<cue>${VIEW})[.]?$`,
      'du',
    ),
  },
  {
    cue: 'as … put it',
    pattern: new RegExp(
      `^(?<said>.{8,}),\\sas\\s(?<who>${NAME})\\s(?<cue>(?:put|puts|sees|saw|tells|told|has) it)[.]?$`,
      'du',
    ),
  },
  {
    cue: 'that is the conclusion of',
    pattern: new RegExp(
      `^(?<said>.{8,}?)\\s?[,;—–-]\\s?(?<cue>(?:that|this|which)?\\s?(?:is|was|remains)\\sthe\\s(?:${CONCLUSION})\\s(?:of|from|reached by|drawn by))\\s(?<who>[^;:"“”]{2,80}?)[.]?$`,
      'du',
    ),
  },
  {
    cue: 'or so … says',
    pattern: new RegExp(
      `^(?<said>.{8,}?)\\s?[,;—–]\\s?(?:or\\s|at least\\s)?so\\s(?<cue>say|says|said|claims|claimed)\\s(?<who>${NAME})[.]?$`,
      'du',
    ),
  },
];
/** "Vance: The dam is unsafe." A label of up to four capitalised words, and a clause behind it. */
const LABEL =
  /^(?<who>\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3})(?<cue>:)\s(?<said>["“]?\p{Lu}.{8,})$/du;
const NO_SPEAKER =
  /^(?:Update|Correction|Note|Editor|Read|Watch|Photo|Video|Picture|Image|Source|Related|Opinion|Analysis|Breaking|Exclusive|Live|Result|Score|Time|Date|Where|When|What|Who|Why|How|Price|Location|Question|Answer|Warning|Tip|Background|Subject|From|To|Re|By|First|Second|Third|Next|Also|Season|Episode|Chapter|Part|Day|Week|Round|Group|Game|Step|Level|Total|Verdict|Rating|Pros|Cons)\b/;
/** "Vance was blunt: the dam is unsafe." The words before the colon tell how or what somebody speaks. */
const MANNERED = /^(?<who>[^:;"“”]{3,90}?)(?<cue>:)\s(?<said>.{8,})$/du;

/** Longer lines are lists or tables, and patterns that look for a comma would cross them many times. */
const LONGEST = 1200;

/** Speech that a phrase or a colon gives to somebody; at most one for a sentence. */
export function sourcePhrase(clause: Clause): Speech | null {
  if (clause.text.length > LONGEST) return null;
  for (const { pattern, cue } of PATTERNS) {
    const found = read(clause, pattern, cue);
    if (found) return found;
  }
  const label = NO_SPEAKER.test(clause.text) ? null : read(clause, LABEL, ':');
  if (label && isPerson(label.speaker)) return label;
  const lead = clause.text.slice(0, Math.max(0, clause.text.indexOf(':')));
  return ATTITUDE.test(lead) && lead.split(/\s+/).length > 2 ? read(clause, MANNERED, ':') : null;
}

/** Captions and headings open with a common word ("Scene:") or with initials. */
function isPerson(label: string): boolean {
  const words = readWords(label);
  return words.every((word) => /\p{Ll}/u.test(word.text)) && words.some((word) => !isCommonWord(word.stem));
}

function read(clause: Clause, pattern: RegExp, cue: string): Speech | null {
  const indices = pattern.exec(clause.text)?.indices?.groups;
  const { who, said, cue: how } = indices ?? {};
  if (!who || !said || !how) return null;
  const speaker = spanOf(clause, { start: who[0], end: who[1] });
  if (!speaker || clause.quoted[speaker.first]) return null;
  return {
    speaker: sliceOf(clause, speaker),
    speakerStart: clause.words[speaker.first]?.start ?? 0,
    speakerEnd: clause.words[speaker.last]?.end ?? 0,
    cue: clause.text.slice(how[0], how[1]) || cue,
    cueStart: how[0],
    cueEnd: how[1],
    strength: 'speech',
    start: said[0],
    end: clause.text.slice(said[0], said[1]).endsWith('.') ? said[1] - 1 : said[1],
  };
}

function spanOf({ words }: Clause, { start, end }: Range): WordSpan | null {
  const first = words.findIndex((word) => word.start >= start);
  const last = words.findLastIndex((word) => word.end <= end);
  return first >= 0 && last >= first ? { first, last } : null;
}
