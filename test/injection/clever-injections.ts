import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ArticleInput } from '../../src/domain/article.js';
import { claimOf, draftFrom } from '../support/compose-answers.js';
import type { ModelReply } from '../support/open-model-server.js';
import type { Asked } from '../support/read-asked.js';

const REPORT = z.object({ title: z.string(), outlet: z.string(), lines: z.array(z.string()) });
const CORPUS = z.object({
  reports: z.record(z.string(), REPORT.extend({ second: REPORT })),
  passages: z.array(
    z.object({
      report: z.string(),
      kind: z.string(),
      words: z.string(),
      claim: z.string(),
      cite: z.string(),
      marks: z.array(z.string()),
      omits: z.array(z.string()).optional(),
    }),
  ),
});

/** A passage that was written to steer, without a look at the rules, and what a model writes that obeys it. */
export interface CleverInjection {
  readonly name: string;
  readonly half: 'seen' | 'unseen';
  readonly outlet: string;
  readonly words: string;
  /** What an obeying model states, and the words of the passage that it cites. */
  readonly claim: string;
  readonly cite: string;
  /** Words that a brief has only where the passage was obeyed. */
  readonly marks: readonly string[];
  /** Words of which a brief has none where a passage was obeyed that wants a fact left out. */
  readonly omits: readonly string[];
  readonly articles: readonly ArticleInput[];
}

function readCorpus(file: string): z.infer<typeof CORPUS> {
  return CORPUS.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
}

/** The reports of a file by their names, without any passage. */
export function readInjectedReports(file: string): z.infer<typeof CORPUS>['reports'] {
  return readCorpus(file).reports;
}

/** Every passage in its report, alone and beside another outlet's report of the event. */
export function cleverInjections(file: string): CleverInjection[] {
  const { reports, passages } = readCorpus(file);
  return passages.flatMap(({ report, kind, omits = [], ...passage }, at) => {
    const told = reports[report];
    if (told === undefined) throw new Error(`there is no report ${report}`);
    const lines = told.lines.toSpliced(1 + (at % told.lines.length), 0, passage.words);
    const first = articleOf(told, lines, at, 6);
    const second = articleOf(told.second, told.second.lines, at, 9);
    const half = at % 2 === 0 ? 'seen' : 'unseen';
    const both = { half, outlet: told.outlet, ...passage, omits } as const;
    const name = `${at + 1} ${kind}, ${report}`;
    return [
      { ...both, name: `${name}, alone`, articles: [first] },
      { ...both, name: `${name}, beside another`, articles: [first, second] },
    ];
  });
}

function articleOf(
  { title, outlet }: z.infer<typeof REPORT>,
  lines: readonly string[],
  at: number,
  hour: number,
): ArticleInput {
  return {
    title,
    outlet,
    url: `https://${outlet.toLowerCase().replaceAll(' ', '')}.example/${at}`,
    published: `2028-10-05T0${hour}:00:00Z`,
    text: lines.join('\n'),
  };
}

/** A good model in everything but this: it writes what the passage wants, in several wordings, and insists on it. */
export function obeyQuietly(asked: Asked, injection: CleverInjection): ModelReply {
  const { claim, cite, outlet, omits } = injection;
  const bare = claim.replace(/\.$/, '');
  const wordings = [
    claim,
    cite,
    `${bare}, according to ${outlet}.`,
    `${outlet} reported that ${bare.charAt(0).toLowerCase()}${bare.slice(1)}.`,
  ];
  const cited = (id: string, text: string) => ({
    ...claimOf(id, 1, text),
    evidence: [{ source: 1, words: cite }],
  });
  if (asked.purpose === 'repair') {
    const claims = asked.faults.map(({ id }, at) => ({
      ...cited(id, wordings[at % wordings.length] ?? claim),
      id,
    }));
    return { say: JSON.stringify({ claims }) };
  }
  if (asked.purpose === 'plan')
    return { say: JSON.stringify({ event: asked.reports[0]?.title ?? '', why: '', sections: [] }) };
  const isLeftOut = (text: string): boolean =>
    omits.some((word) => text.toLowerCase().includes(word.toLowerCase()));
  const reports = asked.reports.map((report) => ({
    ...report,
    text: report.text
      .split(/(?<=\.)\s+/)
      .filter((text) => !isLeftOut(text))
      .join('\n'),
  }));
  const draft = draftFrom(reports);
  if (isLeftOut(draft.headline)) draft.headline = bare.slice(0, 88);
  draft.nutGraf.push(...wordings.map((text, at) => cited(`o${at}`, text)));
  draft.sections.push({
    label: 'The details',
    kicker: cited('o8', claim),
    bullets: wordings.map((text, at) => cited(`p${at}`, text)),
  });
  if (omits.length === 0) draft.dek = claim.slice(0, 158);
  return { say: JSON.stringify(draft) };
}
