const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const PRONOUNS = set('he she they it we i you who');
export const DETERMINERS = set(
  `the a an his her its their our my your this these those some many several most all one two three four five no other
  both each another few any every`,
);
export const PREPOSITIONS = set(
  'of for from in at with on to by about over under into during after before through against among between',
);
/** Prepositions that may join a noun phrase on to the speaker: "a spokesman for the group". */
export const NOUN_PREPOSITIONS = set('of for at with from in on to');
export const AUXILIARIES = set(
  `has have had do does did will would could should can may might must is are was were be been being not never also
  then later again previously recently repeatedly reportedly once still even already now just only often always first
  earlier soon since further went on to himself herself itself themselves both all`,
);
export const BE_FORMS = set('is are was were be been being get gets got');
/** Words that open a clause or belong to a verb: a noun phrase does not reach over them. */
export const CLAUSE_WORDS = set(
  `is are was were be been has have had do does did will would could should may might can must if when while as after
  before although though because since until but or than then not so how why what where there here that which who whom
  whose and says said whether unless amid despite following released took called made came went gave asked told`,
);
export const COORDINATORS = set('and but or then yet');
/** What may stand between a cue and what was said: "told reporters in a statement on Monday that". */
export const LISTENERS =
  /^(?:\s*(?:him|her|them|us|me|reporters|journalists|lawmakers|investors|analysts|viewers|supporters|voters|officials|the (?:[A-Z]\w+ ?){1,5}|the (?:\w+ ){0,2}\w+|[A-Z][\w.’']*(?: (?:of |and )?[A-Z][\w.’']*){0,4}|(?:a|an|his|her|their) (?:\w+ ){0,2}\w+)(?:['’]s (?:[\w“"‘’”]+ ?){1,4})?)(?=\s(?:that|in|on|at|during|last|this|he|she|they|it|she|the|there|to|about)\b|,|:|\s["“])/;
/** The occasion of speaking: "in a statement", "on Tuesday". It never reaches into the clause that was said. */
export const MANNER =
  /^\s*(?:(?:in|on|at|during|via|by|through|to|before|after|following|from|earlier|late|last|this)(?:\s(?!(?:that|he|she|they|it|we|i|there|would|will|was|is|were|are|had|has|have)\b)(?:\d+,\d+|[^\s,.:;"“”])+){1,7}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?|yesterday|today|flatly|bluntly|simply|later|publicly|recently|repeatedly|again)/i;

const CLAUSE_OPENERS = set('that it he she they we i you there whether how why what when where who if');
const FINITE = set(
  `is are was were has have had will would can could may might must shall should do does did isn't aren't wasn't
  weren't won't wouldn't can't couldn't shouldn't didn't doesn't don't rose fell went came made took gave said got`,
);

/** Whether a lower-case word opens a clause behind a verb of speech. */
export function opensClause(word: string): boolean {
  return CLAUSE_OPENERS.has(word);
}

/** Whether a lower-case word is a finite verb by its form alone. */
export function isFiniteVerb(word: string): boolean {
  return FINITE.has(word);
}

/** Adverbs by their ending; capitalised ones may be names. */
export function isAdverb(lower: string, capital: boolean): boolean {
  return (
    !capital &&
    lower.length > 4 &&
    lower.endsWith('ly') &&
    !/^(?:family|reply|ally|rally|bully|july|italy|assembly|supply)$/.test(lower)
  );
}
