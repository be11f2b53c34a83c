/**
 * The JSON form of a brief, as `nutgraf brief --format json` prints it and `writeBrief` returns it.
 * Usage: tsx tools/brief-schema.ts   writes brief.schema.json (JSON Schema 2020-12)
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const problem = z.strictObject({
  type: z
    .enum([
      'number',
      'date',
      'name',
      'role',
      'quote',
      'quote-made',
      'speaker',
      'attribution',
      'negation',
      'antonym',
      'entailment',
      'doubt',
      'language',
    ])
    .describe('The check that found it'),
  text: z.string().describe('The offending words of the claim'),
  near: z.string().nullable().describe('The nearest words of a source'),
  blocks: z.boolean().describe('Whether it alone stops approval'),
});

const evidence = z.strictObject({
  source: z.int().min(1).describe('The number of an entry in sources'),
  start: z.int().min(0).describe('Offset in UTF-16 code units into that source’s extracted text'),
  end: z.int().min(1),
  text: z.string().min(1).describe('Exactly the slice of that source’s extracted text'),
});

const claim = z
  .strictObject({
    id: z.string().min(1),
    text: z.string().min(1),
    verdict: z.enum(['supported', 'unsupported', 'disputed', 'overridden']),
    score: z.number().min(0).max(1).describe('1 = supported'),
    evidence: z.array(evidence),
    problems: z.array(problem),
  })
  .meta({ id: 'claim' });

const source = z.strictObject({
  n: z.int().min(1),
  title: z.string(),
  outlet: z.string(),
  family: z.string().describe('Publisher family; independence is counted in families'),
  byline: z.string().nullable(),
  published: z.string().nullable().describe('ISO 8601'),
  url: z.string().nullable(),
  syndicatedFrom: z.string().optional().describe('The outlet whose text this is a copy of'),
  access: z
    .enum(['excerpt', 'subscribers'])
    .optional()
    .describe(
      'Set where the outlet keeps the report for its subscribers; excerpt where only its beginning was read',
    ),
  genre: z
    .enum(['opinion', 'sponsored', 'press-release', 'satire'])
    .optional()
    .describe('Set where the text is no report'),
  language: z
    .string()
    .optional()
    .describe('Set where the report is in another language than the brief: no claim leans on it'),
});

export const BRIEF = z
  .strictObject({
    headline: z.string().min(1),
    dek: z.string(),
    dekEvidence: z.array(evidence).describe('Of sources that bear the dek out, each by itself'),
    slug: z.string().regex(/^[a-z0-9-]+$/),
    language: z.string().min(2),
    writer: z.strictObject({
      engine: z.enum(['extractive', 'language-model']),
      model: z.string().optional(),
      version: z.string().describe('Of the extractive writer, or of the prompts that the model was given'),
      instead: z
        .string()
        .optional()
        .describe('Set where another writer was to write it: one sentence that says why it did not'),
    }),
    lede: claim,
    nutGraf: z.array(claim),
    sections: z.array(z.strictObject({ label: z.string().min(1), kicker: claim, bullets: z.array(claim) })),
    disagreements: z.array(z.strictObject({ about: z.string(), positions: z.array(claim) })),
    possibleContradictions: z
      .array(
        z.strictObject({
          why: z.string().min(1).describe('Why it may be one: "Approved or rejected?", "Different cause"'),
          positions: z.tuple([evidence, evidence]).describe('One sentence of each report'),
          beside: z.array(evidence).describe('Further sentences that tell either version'),
        }),
      )
      .describe('Sentences of two reports that may not both be true: a hint for the editor, not for readers'),
    unknown: z.array(claim),
    sources: z.array(source).min(1),
    dropped: z.array(z.strictObject({ text: z.string(), reason: z.string() })),
  })
  .meta({ title: 'Brief', description: 'A structured, attributed account of a story' });

/** The schema file's text. */
export function schemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(BRIEF, { target: 'draft-2020-12' }), null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(path.resolve(import.meta.dirname, '../brief.schema.json'), schemaText());
