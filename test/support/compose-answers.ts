import { sentences } from '../../src/domain/text/sentences.js';
import type { Asked, AskedReport } from './read-asked.js';

interface Claim {
  readonly id: string;
  readonly text: string;
  readonly evidence: readonly { readonly source: number; readonly words: string }[];
}

/** A draft that a test may change before it is sent. */
export interface DraftAnswer {
  headline: string;
  dek: string;
  lede: Claim;
  nutGraf: Claim[];
  sections: { label: string; kicker: Claim; bullets: Claim[] }[];
  unknown: Claim[];
}

/** What an honest, unimaginative model answers: sentences of the reports that it was shown, and nothing else. */
export function answerHonestly(asked: Asked): string {
  const answer = ANSWERS[asked.purpose](asked);
  return typeof answer === 'string' ? answer : JSON.stringify(answer);
}

const ANSWERS: Readonly<Record<Asked['purpose'], (asked: Asked) => unknown>> = {
  plan: ({ reports }) => ({
    event: sentencesOf(reports[0])[0]?.text ?? '',
    why: '',
    sections: [
      {
        label: 'What you should know',
        points: sentencesOf(reports[0])
          .slice(1, 4)
          .map(({ text }) => text),
      },
    ],
  }),
  draft: ({ reports }) => draftFrom(reports),
  repair: ({ reports, faults }) => {
    const spare = reports.flatMap(sentencesOf).reverse();
    return { claims: faults.map(({ id }, at) => ({ ...(spare[at] ?? claimOf('x', 1, 'Nothing.')), id })) };
  },
  judge: ({ reports, statements }) => {
    const told = reports.map(({ title, text }) => `${title}\n${text}`).join('\n');
    return {
      judged: statements.map(({ id, text }) => {
        const borneOut = told.includes(text);
        return { id, borneOut, words: borneOut ? '' : text };
      }),
    };
  },
  sentence: ({ sentence }) => withoutDay(sentence ?? ''),
  trial: () => ({ answer: 'ready' }),
};

/** A sentence with its first day of the week left out. */
export const withoutDay = (sentence: string): string =>
  sentence.replace(/ on \w+day(?: morning| evening| night)?/, '');

/** Takes sentences in turn from the reports. */
export function draftFrom(reports: readonly AskedReport[]): DraftAnswer {
  const lists = reports.map(sentencesOf);
  const turns: Claim[] = [];
  for (let at = 0; at < 12; at++) turns.push(...lists.flatMap((list) => list[at] ?? []));
  const [lede = claimOf('c0', 1, 'Nothing is known.'), ...rest] = turns;
  const take = (many: number): Claim[] => rest.splice(0, many);
  return {
    headline: reports[0]?.title ?? '',
    dek: '',
    lede,
    nutGraf: take(1),
    sections: ['What you should know', 'The big picture'].flatMap((label) => {
      const [kicker, ...bullets] = take(4);
      return kicker === undefined ? [] : [{ label, kicker, bullets }];
    }),
    unknown: [],
  };
}

/** Sentences of a report that can stand alone, each with its own words as evidence. */
function sentencesOf(report: AskedReport | undefined): Claim[] {
  if (report === undefined) return [];
  return sentences(report.text)
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .filter(
      (text) =>
        /^[A-Z][^“”"?]{40,240}\.$/.test(text) &&
        !/^(?:He|She|It|They|This|That|But|And|The (?:move|news))\b/.test(text),
    )
    .map((text, at) => claimOf(`s${report.n}-${at}`, report.n, text));
}

export function claimOf(id: string, source: number, text: string): Claim {
  return { id, text, evidence: [{ source, words: text }] };
}
