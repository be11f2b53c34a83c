import { z } from 'zod';
import { CRITERIA, type Scorecard } from '../../domain/scorecard.js';
import { PageUnusable } from '../pages/errors.js';

const COUNT = z.int().min(0);
const CARD = z.object({
  writer: z.object({
    engine: z.enum(['extractive', 'language-model']),
    model: z.string().exactOptional(),
    version: z.string(),
  }),
  set: z.string(),
  stories: COUNT,
  unwritten: COUNT,
  claims: COUNT,
  faultyBriefs: COUNT,
  measures: z.array(z.object({ criterion: z.enum(CRITERIA), name: z.string(), faults: COUNT, of: COUNT })),
  findings: z.array(z.object({ name: z.string(), story: z.string(), text: z.string() })),
});

/**
 * Reads a scorecard that was written with `--output`.
 * @throws PageUnusable where it is none
 */
export function readCard(file: string, text: string): Scorecard {
  const read = CARD.safeParse(parseJson(text));
  if (read.success) return read.data;
  throw new PageUnusable(
    file,
    `${file} is no scorecard; write one with “nutgraf scorecard --output FILE” and give that.`,
  );
}

/** Undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
