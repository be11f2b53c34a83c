import type { ClauseReading, Deed, Frame, Phrase, Tagged, Who } from '../../domain/clauses.js';
import { cueStrength, cueVerb } from '../attribution/cue-words.js';
import { chunk, type Item, type VerbGroup } from './chunks.js';
import { type Clause, joinedWho, type OpenDeed, range, whoOf } from './open-clause.js';
import { tagWords } from './tag.js';

/** Cues with which a source itself vouches for the fact. */
const VOUCHING =
  /^(?:confirm|acknowledge|admit|know|realize|realise|learn|discover|see|hear|remember|forget|show|reveal|disclose|find|decide|consider|ask|agree)$/;
/** Verbs that give a judgement of their object: "called him a liar", "held the firm responsible". */
const JUDGING = /^(?:call|describ|hold|held|label|dub|brand|deem|accus|blam|charg|suspect|portray)/;

const OCCASION =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|earlier|last|this|week|month|year|morning|evening|night|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const BLAME = /^(?:responsible|accountable|liable|guilty)$/;

/** A sentence's words with their parts of speech, and what its clauses tell. */
export function readClauses(sentence: string): ClauseReading {
  const words = tagWords(sentence);
  return { words, deeds: readDeeds(words) };
}

/** What a tagged sentence tells, clause by clause, with who does it and who is told to say it. */
export function readDeeds(words: readonly Tagged[]): Deed[] {
  return new ClauseReader(words).read();
}

class ClauseReader {
  readonly #words: readonly Tagged[];
  readonly #items: readonly Item[];
  readonly #deeds: OpenDeed[] = [];
  #clause: Clause;
  /** Deeds before this one have their speaker. */
  #told = 0;

  constructor(words: readonly Tagged[]) {
    this.#words = words;
    this.#items = chunk(words);
    this.#clause = this.#open('main', null, null);
  }

  read(): Deed[] {
    for (const [at, item] of this.#items.entries()) {
      if (item.kind === 'noun') this.#noun(at, item.phrase);
      else if (item.kind === 'verb') this.#verb(at, item.group);
      else if (item.kind === 'relative') this.#relative(at, item.at);
      else if (item.kind === 'conjunction') this.#conjunction(item.at);
      else if (item.kind === 'stop') this.#stop(item.at);
      else if (item.kind === 'comma') this.#comma();
      else this.#note([item.at]);
    }
    this.#accordingTo();
    return this.#deeds.filter((deed) => !this.#isEmptyJudgement(deed));
  }

  #open(kind: Clause['kind'], subject: Who | null, frame: Frame | null): Clause {
    const parent = kind === 'main' ? null : this.#clause;
    this.#clause = { kind, parent, frame, subject, lead: [], deeds: [], verb: null, judged: null };
    return this.#clause;
  }

  #noun(at: number, phrase: Phrase): void {
    const before = this.#items[at - 1];
    const isObject = before?.kind === 'preposition';
    if (!isObject && this.#isSubject(at)) {
      this.#subject(at, phrase);
      return;
    }
    const { judged } = this.#clause;
    if (judged === 'open' && !isObject) {
      this.#judge(phrase);
      return;
    }
    if (!this.#clause.verb && !isObject) {
      // ", the first leader, Otto Weiss," and "Moss and Infeld": further names of the subject.
      this.#clause.subject = joinedWho(this.#clause.subject, phrase);
      return;
    }
    this.#agent(at, phrase);
    this.#note(range(phrase.first, phrase.last));
  }

  /** "Designed by Ana Ruiz", "built by a contractor, Kell Access": the first phrase behind "by", and its further names. */
  #agent(at: number, phrase: Phrase): void {
    const deed = this.#clause.deeds.at(-1);
    const before = this.#items[at - 1];
    if (!deed?.isPassive || !before) return;
    if (before.kind === 'preposition' && this.#words[before.at]?.lower === 'by') deed.agent ??= whoOf(phrase);
    else if (before.kind === 'comma' && deed.agent?.phrases.at(-1)?.last === before.at - 1)
      deed.agent = joinedWho(deed.agent, phrase);
  }

  /** The object of a judging verb; "the firm of fraud" are two things behind "accused". */
  #judge({ first, last, head, ...phrase }: Phrase): void {
    const cue = this.#clause.deeds.at(-1)?.verb ?? -1;
    const frame = { speaker: this.#clause.subject, cue, isJudgement: true };
    const subject = whoOf({ ...phrase, first, head, last: head, stems: this.#stemsOf(first, head) });
    this.#judgement(subject, frame);
    this.#note(range(head + 1, last));
  }

  #stemsOf(first: number, last: number): ReadonlySet<string> {
    return new Set(
      range(first, last).flatMap((at) => (this.#isContent(at) ? [this.#words[at]?.stem ?? ''] : [])),
    );
  }

  /** Whether a phrase opens a clause: its verb follows. */
  #isSubject(at: number): boolean {
    if (!this.#clause.subject && !this.#clause.verb) return true;
    if (!this.#clause.verb) return false;
    const item = this.#items[this.#behindPhrase(at + 1)];
    if (item?.kind !== 'verb' || item.group.form !== 'finite') return false;
    const before = this.#items[at - 1];
    // "A firm held in May": a participle behind an object is no verb of a new clause.
    const isParted = before?.kind === 'comma' || before?.kind === 'and' || before?.kind === 'verb';
    return isParted || !item.group.isBare || this.#isReporting(this.#clause.verb);
  }

  /** Past what belongs to a phrase: "the man [in the car] had …", where words are passed on. */
  #behindPhrase(from: number): number {
    const { verb } = this.#clause;
    let next = from;
    for (;;) {
      const item = this.#items[next];
      if (item?.kind === 'other') next++;
      else if (
        item?.kind === 'preposition' &&
        this.#items[next + 1]?.kind === 'noun' &&
        verb &&
        this.#isReporting(verb)
      )
        next += 2;
      else return next;
    }
  }

  #subject(at: number, phrase: Phrase): void {
    const { verb, frame, kind, subject } = this.#clause;
    if (!verb) {
      this.#clause.subject = subject ?? whoOf(phrase);
      return;
    }
    const before = this.#items[at - 1];
    if (this.#isReporting(verb) && before?.kind !== 'comma' && before?.kind !== 'and') {
      this.#open('said', whoOf(phrase), this.#frameOf(verb));
      return;
    }
    if (before?.kind === 'comma' || before?.kind === 'and') {
      const open = before.kind === 'comma' ? this.#outer() : null;
      this.#open(
        open ? 'beside' : kind === 'relative' ? 'beside' : kind,
        whoOf(phrase),
        open ? open.frame : frame,
      );
      return;
    }
    this.#open('relative', whoOf(phrase), frame);
  }

  /** The clause round this one that still waits for its verb. */
  #outer(): Clause | null {
    for (let clause = this.#clause.parent; clause; clause = clause.parent)
      if (clause.subject && !clause.verb) return clause;
    return null;
  }

  #verb(at: number, group: VerbGroup): void {
    const before = this.#items[at - 1];
    if (group.form !== 'finite') {
      this.#note(range(group.first, group.last));
      if (group.form === 'gerund' && before?.kind === 'comma' && this.#isReporting(group))
        this.#clause.verb = group;
      return;
    }
    if (this.#isEndFrame(at, group)) {
      this.#endFrame(at, group);
      return;
    }
    const outer = this.#clause.verb ? this.#outer() : null;
    if (outer && before?.kind !== 'and') this.#clause = outer;
    else if (this.#clause.verb && before?.kind === 'noun' && group.isBare) {
      // "A lorry driven by a man": a clause of the noun's own.
      this.#open('relative', this.#whoOfPhrase(before.phrase), this.#clause.frame);
      this.#tell({ ...group, isPassive: true });
      return;
    } else if (!this.#clause.verb && (this.#isParticiple(at, group) || this.#isAside(at, group))) {
      // "A nurse accused of theft was freed": the verb of the clause is still to come.
      this.#open('relative', this.#clause.subject, this.#clause.frame);
      this.#tell({ ...group, isPassive: true });
      return;
    } else if (this.#clause.verb && before?.kind !== 'and' && this.#isReporting(this.#clause.verb)) {
      // What is said has a subject that was not found.
      this.#open('said', null, this.#frameOf(this.#clause.verb));
    }
    this.#tell(group);
  }

  /** Whether a verb with an auxiliary follows before anything that could part two clauses. */
  #isParticiple(at: number, group: VerbGroup): boolean {
    if (!group.isBare || !this.#clause.subject) return false;
    const next = this.#items
      .slice(at + 1)
      .find(({ kind }) => kind !== 'noun' && kind !== 'preposition' && kind !== 'other');
    if (next?.kind !== 'verb' || next.group.form !== 'finite') return false;
    if (this.#words[next.group.first]?.pos !== 'AUX' && !this.#isByBehind(group.last)) return false;
    return !this.#isReporting(group) || JUDGING.test(this.#words[group.main]?.stem ?? '');
  }

  /** "The sale, agreed on Friday, was made public": no verb of a clause stands right behind its subject's comma. */
  #isAside(at: number, { isBare }: VerbGroup): boolean {
    const [comma, noun] = [this.#items[at - 1], this.#items[at - 2]];
    const names = this.#clause.subject?.phrases ?? [];
    return (
      isBare &&
      comma?.kind === 'comma' &&
      noun?.kind === 'noun' &&
      names.length === 1 &&
      names[0] === noun.phrase
    );
  }

  #isByBehind(last: number): boolean {
    return this.#words.slice(last + 1, last + 3).some(({ lower }) => lower === 'by');
  }

  #tell(group: VerbGroup): void {
    const { subject, lead, frame } = this.#clause;
    const own = range(group.first, group.last).filter((index) => this.#isContent(index));
    const words = [...lead, ...own, group.main];
    const deed = this.#deed({
      subject,
      verb: group.main,
      first: group.first,
      isPassive: group.isPassive,
      agent: null,
      words,
      frame,
    });
    this.#clause.lead = [];
    this.#clause.deeds.push(deed);
    this.#clause.verb = group;
    this.#clause.judged = null;
    // "The so-called agreement" is called that by nobody.
    if (!JUDGING.test(this.#words[group.main]?.stem ?? '') || this.#words[group.main - 1]?.text === '-')
      return;
    if (!group.isPassive) this.#clause.judged = 'open';
    else {
      const judgement = { speaker: null, cue: group.main, isJudgement: true };
      this.#judgement(subject, judgement);
    }
  }

  /** A judgement of somebody, whose words are still to come. */
  #judgement(subject: Who | null, frame: Frame): void {
    const none = { verb: -1, first: -1, isPassive: false, agent: null };
    this.#clause.judged = this.#deed({ ...none, subject, words: [], frame });
  }

  #deed(deed: OpenDeed): OpenDeed {
    this.#deeds.push(deed);
    return deed;
  }

  /** "…, the club said on Monday.", "…,” said Ana Ruiz." behind what was said. */
  #isEndFrame(at: number, group: VerbGroup): boolean {
    if (!this.#isReporting(group) || this.#deeds.length === this.#told) return false;
    if (JUDGING.test(this.#words[group.main]?.stem ?? '')) return false;
    const next = this.#items[at + 1];
    const before = this.#items[at - 1];
    if (before?.kind === 'comma' || before?.kind === 'quote')
      return next?.kind === 'noun' && !this.#isVerbAt(at + 2);
    const isMarked = /^(?:comma|quote)$/.test(this.#items[at - 2]?.kind ?? '');
    if (before?.kind !== 'noun' || !isMarked || this.#clause.verb || this.#clause.kind === 'relative')
      return false;
    if (next?.kind === 'conjunction' && this.#words[next.at]?.lower === 'that') return false;
    // "…, Kirsty Miles tweeted her excitement": what follows is what the verb itself is about.
    if (next?.kind === 'noun') return this.#isOccasion(next.phrase) && !this.#isVerbAt(at + 2);
    return true;
  }

  /** When, or to whom, something was said: "said Monday", "told reporters". */
  #isOccasion({ first, last }: Phrase): boolean {
    const words = this.#words.slice(first, last + 1).map(({ lower }) => lower);
    return (
      words.some((word) => OCCASION.test(word)) || /^t[eo]l[dl]s?$/.test(this.#words[first - 1]?.lower ?? '')
    );
  }

  #isVerbAt(at: number): boolean {
    const item = this.#items[at];
    return item?.kind === 'verb' && item.group.form === 'finite';
  }

  #endFrame(at: number, group: VerbGroup): void {
    const before = this.#items[at - 1];
    const named = before?.kind === 'noun' ? before : this.#items[at + 1];
    const speaker = named?.kind === 'noun' ? whoOf(named.phrase) : null;
    const frame = { speaker, cue: group.main, isJudgement: false };
    for (const deed of this.#deeds.slice(this.#told)) deed.frame ??= frame;
    this.#told = this.#deeds.length;
    const clause = this.#open('main', speaker, null);
    clause.verb = group;
  }

  #relative(at: number, index: number): void {
    const antecedent = this.#phraseBefore(at);
    const who = antecedent && this.#whoOfPhrase(antecedent);
    const { frame } = this.#clause;
    const next = this.#items[at + 1];
    if (this.#words[index]?.lower === 'whose') {
      const owned = next?.kind === 'noun' ? next.phrase : null;
      this.#open('relative', { phrases: owned ? [owned] : [], owner: who }, frame);
      return;
    }
    // "The prize that she won": the subject is still to come.
    const isObject = next?.kind === 'noun';
    this.#open('relative', isObject ? null : who, frame);
  }

  #phraseBefore(at: number): Phrase | null {
    const item = this.#items.slice(0, at).findLast(({ kind }) => kind === 'noun');
    return item?.kind === 'noun' ? item.phrase : null;
  }

  /** All names of a phrase: those of the subject, where it is one of them. */
  #whoOfPhrase(phrase: Phrase): Who {
    const { subject } = this.#clause;
    return subject?.phrases.includes(phrase) ? subject : whoOf(phrase);
  }

  #conjunction(index: number): void {
    const { verb, frame } = this.#clause;
    const lower = this.#words[index]?.lower ?? '';
    const isSaid = /^(?:that|whether|how|why)$/.test(lower) && verb !== null && this.#isReporting(verb);
    this.#open(isSaid ? 'said' : 'beside', null, isSaid ? this.#frameOf(verb) : frame);
  }

  #frameOf(verb: VerbGroup): Frame {
    return { speaker: this.#clause.subject, cue: verb.main, isJudgement: false };
  }

  #stop(index: number): void {
    const { verb } = this.#clause;
    if (this.#words[index]?.text === ':' && verb && this.#isReporting(verb))
      this.#open('said', null, this.#frameOf(verb));
    else if (/[();:]/.test(this.#words[index]?.text ?? '')) this.#open('main', null, null);
  }

  /** A clause that stood before its main clause ends at the comma. */
  #comma(): void {
    const { kind, verb, parent } = this.#clause;
    if (kind === 'beside' && verb && parent && !parent.subject && !parent.verb) this.#clause = parent;
  }

  #note(indexes: readonly number[]): void {
    const content = indexes.filter((index) => this.#isContent(index));
    const { deeds, judged } = this.#clause;
    const own = deeds.at(-1);
    if (own) own.words.push(...content);
    // Between subject and verb stands what belongs to the subject.
    else if (!this.#clause.subject) this.#clause.lead.push(...content);
    if (judged !== null && judged !== 'open') judged.words.push(...content);
  }

  /** "They hold new species" judges nobody. */
  #isEmptyJudgement({ frame, verb, words }: OpenDeed): boolean {
    if (verb >= 0 || frame === null) return false;
    if (words.length === 0) return true;
    const isHeld = /^(?:hold|held)/.test(this.#words[frame.cue]?.lower ?? '');
    return isHeld && !words.some((index) => BLAME.test(this.#words[index]?.lower ?? ''));
  }

  #isContent(index: number): boolean {
    return this.#words[index]?.content === true;
  }

  #isReporting(group: VerbGroup): boolean {
    const lower = this.#words[group.main]?.lower ?? '';
    if (group.isPassive || this.#words[group.main - 1]?.text === '-') return false;
    return cueStrength(lower) === 'speech' && !VOUCHING.test(cueVerb(lower) ?? '');
  }

  /** "According to the club" gives it the whole sentence. */
  #accordingTo(): void {
    const at = this.#words.findIndex(
      ({ lower }, index) => lower === 'according' && this.#words[index + 1]?.lower === 'to',
    );
    if (at < 0) return;
    const item = this.#items.find((one) => one.kind === 'noun' && one.phrase.first > at);
    const speaker = item?.kind === 'noun' ? whoOf(item.phrase) : null;
    for (const deed of this.#deeds) deed.frame ??= { speaker, cue: at, isJudgement: false };
  }
}
