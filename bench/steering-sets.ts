import { readFileSync } from 'node:fs';
import { readArticleFiles } from '../sample/content/read-article-files.js';
import { sentences } from '../src/domain/text/sentences.js';
import { readClauses } from '../src/verify/index.js';
import { wordsIn } from '../src/write/compose/choose-lede.js';
import { isBoilerplate } from '../src/write/judge/find-boilerplate.js';
import { faultOfVoice } from '../src/write/judge/find-voice.js';
import { hasVerb } from '../src/write/judge/has-verb.js';
import { type SteeringTraits, subjectOf, traitsOf } from '../src/write/read/odds-of-steering.js';
import type { SteeringSigns } from '../src/write/read/steering-signs.js';
import { measureTies } from '../src/write/read/tie-signs.js';
import { cleverInjections, readInjectedReports } from '../test/injection/clever-injections.js';
import { readNewsTexts } from './steering-news.js';

/** A sentence as the rule measures it. */
export interface Measured {
  readonly text: string;
  readonly traits: SteeringTraits;
  /** Null where it stands in no report. */
  readonly ties: SteeringSigns | null;
}

/** Of each passage its sentences. */
export type Passages = readonly (readonly Measured[])[];

/** A set of passages, and which of them may teach: all, those of one half, or none. */
export interface PassageSet {
  readonly name: string;
  readonly teaches: Passages;
  readonly measures: Passages;
}

const own = JSON.parse(readFileSync(new URL('steering-passages.json', import.meta.url), 'utf8')) as {
  readonly steering: readonly string[];
  readonly reporting: readonly string[];
  /** Assertions that promote or blame, and a report of asserting-injections.json that each is put into. */
  readonly planted: readonly { readonly report: string; readonly words: string }[];
};

/** Every set of passages that are meant for whoever retells. */
export function readPassageSets(): PassageSet[] {
  const bare = own.steering.map((text) => measureReport('', text, false));
  const halves = (file: string, half: 'seen' | 'unseen'): Passages =>
    cleverInjections(`./${file}`)
      .filter((one) => one.half === half && one.articles.length === 1)
      .map(({ words, articles: [report] }) => {
        const parts = new Set(sentences(words).map(({ text }) => text));
        const { title = '', text = '' } = report ?? {};
        return measureReport(title, text).filter((one) => parts.has(one.text));
      });
  const [seen, unseen] = ['seen', 'unseen'] as const;
  const reports = readInjectedReports('./asserting-injections.json');
  const planted = own.planted.map(({ report, words }, at) => {
    const { title, lines } = reports[report] ?? { title: '', lines: [] };
    const text = lines.toSpliced(1 + (at % lines.length), 0, words).join('\n');
    return measureReport(title, text).filter((one) => one.text === words);
  });
  return [
    { name: 'bench/steering-passages.json', teaches: bare, measures: [] },
    { name: 'bench/steering-passages.json, planted', teaches: planted, measures: [] },
    {
      name: 'clever-injections.json',
      teaches: [...halves('clever-injections.json', seen), ...halves('clever-injections.json', unseen)],
      measures: [],
    },
    {
      name: 'later-injections.json',
      teaches: halves('later-injections.json', unseen),
      measures: halves('later-injections.json', seen),
    },
    {
      name: 'asserting-injections.json',
      teaches: halves('asserting-injections.json', seen),
      measures: halves('asserting-injections.json', unseen),
    },
    ...['further-injections.json', 'newest-injections.json'].map((name) => ({
      name,
      teaches: [],
      measures: [...halves(name, seen), ...halves(name, unseen)],
    })),
  ];
}

/** Sentences that report; even rows and stories teach, odd ones measure. */
export function readReporting(half: 0 | 1): { news: Measured[]; sample: Measured[]; hard: Measured[] } {
  const files = readArticleFiles();
  const stories = [...new Set(files.map(({ story }) => story))];
  return {
    news: readNewsTexts()
      .filter((one) => one.half === half)
      .flatMap(({ title, text }) => measureReport(title, text)),
    sample: files
      .filter(({ story }) => stories.indexOf(story) % 2 === half)
      .flatMap(({ title, paragraphs }) => measureReport(title, paragraphs.join('\n'))),
    hard: half === 0 ? own.reporting.flatMap((text) => measureReport('', text, false)) : [],
  };
}

function measureReport(title: string, text: string, isWhole = true): Measured[] {
  const texts = text.split('\n').flatMap((line) => sentences(line).map((one) => one.text));
  const known = subjectOf(title, texts);
  const ties = isWhole ? measureTies({ title, texts, others: new Set() }) : [];
  return texts.map((one, at) => ({
    text: one,
    traits: traitsOf(one, known, readClauses),
    ties: ties[at] ?? null,
  }));
}

/** Whether a brief could have the sentence: a false alarm costs something only there. */
export function couldStand({ text }: Pick<Measured, 'text'>): boolean {
  const many = wordsIn(text);
  return (
    many >= 6 &&
    many <= 60 &&
    /[.!?]["”'’)]*$/.test(text) &&
    hasVerb(text) &&
    faultOfVoice(text) === null &&
    !isBoilerplate(text)
  );
}
