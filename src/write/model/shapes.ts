import { z } from 'zod';

/** More than this of anything is no brief; the answer's end is bounded by tokens already. */
const MOST = { text: 900, label: 90, list: 12 };

const text = z.string().transform((value) => value.slice(0, MOST.text));
const label = z.string().transform((value) => value.slice(0, MOST.label));

/** Lists longer than any brief's are cut, not refused. */
function list<T>(item: z.ZodType<T>): z.ZodType<T[]> {
  return z.array(item).transform((values) => values.slice(0, MOST.list));
}

/** The words of a report that a claim leans on, as the model gives them. */
const evidence = z.object({
  source: z.number().describe('The number of the report'),
  words: text.describe('The words of that report that bear the claim out, exactly as they stand there'),
});

const claim = z.object({
  id: label.describe('A name for the claim, such as c1; no two claims have the same'),
  text: text.describe('One sentence'),
  evidence: list(evidence),
});

/** What a model plans before it drafts. */
export const PLAN = z.object({
  event: text.describe('What happened, in one sentence'),
  why: text.describe('Why it matters by what the reports say; empty where none says so'),
  sections: list(
    z.object({
      label: label.describe('Two to four words of the reports'),
      points: list(text).describe('The facts that it tells, each with the number of its report'),
    }),
  ),
});

/** A whole brief as a model drafts it. */
export const DRAFT = z.object({
  headline: text,
  dek: text,
  lede: claim,
  nutGraf: list(claim),
  sections: list(z.object({ label, kicker: claim, bullets: list(claim) })),
  unknown: list(claim).describe('What the reports say is not known'),
});

/** The claims that a model was asked to write again. */
export const REPAIR = z.object({ claims: list(claim) });

/** What a model that judges says of each statement. */
export const JUDGED = z.object({
  judged: z.array(
    z.object({
      id: label,
      borneOut: z.boolean(),
      words: text.describe('The words of the statement that no report bears out; empty where all are'),
    }),
  ),
});

/** One sentence in plain words. */
export const SENTENCE = text;

/** What a model answers when an editor tries it. */
export const TRIAL = z.object({ answer: z.string() });

export type ProposedBrief = z.infer<typeof DRAFT>;
export type ProposedClaim = z.infer<typeof claim>;
