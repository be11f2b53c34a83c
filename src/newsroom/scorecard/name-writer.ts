import { createHash } from 'node:crypto';
import type { ProgramMark, ScoredWriter } from '../../domain/scorecard-run.js';
import type { ModelPrompts } from '../../write/ports.js';
import type { ModelSettings } from '../model/settings.js';
import type { StorySet } from '../score-writer.js';

/** What of the settings makes a model another writer. */
type WriterSettings = Pick<ModelSettings, 'provider' | 'url' | 'name' | 'task' | 'style' | 'beat'>;

/** Whether a model writes; one that only judges can lower a brief and worsen none. */
export const isWriting = ({ name, task }: Pick<ModelSettings, 'name' | 'task'>): boolean =>
  name !== '' && task !== 'judge';

/** The writer that the settings ask for: a model with its prompts and guidance, or the extractive writer. */
export function writerOf(
  settings: WriterSettings,
  prompts: ModelPrompts,
  program: ProgramMark,
): ScoredWriter {
  if (!isWriting(settings)) return { program, model: null };
  const { provider, url, name, style, beat } = settings;
  const guidance = [style.trim(), beat.trim()];
  const model = {
    provider,
    url: url?.replace(/\/+$/, '') ?? null,
    name,
    prompts: prompts.version,
    promptsHash: hashPrompts(prompts),
    guidance: guidance.join('') === '' ? '' : hashOf(guidance),
  };
  return { program, model };
}

/**
 * One key for each writer. A model stays the same writer under a new program; the extractive writer is part of the
 * program and is another one with each.
 */
export const keyOf = ({ program, model }: ScoredWriter): string => hashOf(model ?? program);

/** Of the words that make a brief; those for judging another’s are no part of the writer. */
export function hashPrompts({ system, plan, draft, repair }: ModelPrompts): string {
  return hashOf([system, plan, draft, repair]);
}

/** A fingerprint of every word that a writer is given of a set, and of what its reports are. */
export const hashSet = ({ stories }: Pick<StorySet, 'stories'>): string =>
  hashOf(
    stories.map(({ story, articles, opinions }) => [
      story,
      articles.map(
        ({ id, title, text, outlet, family, published, lang, syndicatedFrom, genre = 'report' }) => [
          [title, text, outlet, family, published, lang, syndicatedFrom, genre],
          opinions.has(id),
        ],
      ),
    ]),
  );

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
