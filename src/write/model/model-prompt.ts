import type { ModelSource } from '../show-model.js';
import { estimateTokens } from './estimate-tokens.js';
import { type FittedSource, fitSources } from './fit-sources.js';

/** What a prompt is made of. */
export interface PromptParts {
  readonly system: string;
  /** The task, with places such as `{{reports}}` for what is filled in. */
  readonly task: string;
  readonly sources: readonly ModelSource[];
  /** Unguessable letters and digits that mark off data. */
  readonly mark: string;
  /** Words for the other places of system and task. What a model wrote comes in here, as data. */
  readonly fill: Readonly<Record<string, string>>;
  /** The most tokens of the whole. */
  readonly mostTokens: number;
}

/**
 * What a model is asked. It is made from `ModelSource`s only, so that no words go to a model that their outlet keeps
 * from models. Reports stand between marks that nobody can guess and that are new in each prompt, so no report can
 * end its own part or pass for the desk.
 */
export class ModelPrompt {
  /** Keeps other objects of the same shape from passing for one. */
  protected readonly cleared = true;

  private constructor(
    readonly system: string,
    readonly user: string,
    /** As much of each source as is in it. */
    readonly shown: readonly FittedSource[],
  ) {}

  static of({ system, task, sources, mark, fill, mostTokens }: PromptParts): ModelPrompt {
    const frame = fillIn(system + task, { ...fill, mark, reports: '' });
    const shown = fitSources(sources, mostTokens - estimateTokens(frame));
    const reports = shown.map((source) => markOff(source, mark)).join('\n\n');
    return new ModelPrompt(
      fillIn(system, { ...fill, mark }),
      fillIn(task, { ...fill, mark, reports }),
      shown,
    );
  }

  /** A prompt without any words of an outlet, to try a model with. */
  static trial(): ModelPrompt {
    return new ModelPrompt('You answer with JSON only.', 'Answer with {"answer": "ready"}.', []);
  }

  /** How many tokens it is, estimated. */
  get tokens(): number {
    return estimateTokens(this.system) + estimateTokens(this.user);
  }
}

/** Places are filled in one pass: what is filled in may hold braces of its own. */
function fillIn(template: string, fill: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => fill[name] ?? '');
}

function markOff({ source, text }: FittedSource, mark: string): string {
  const { n, outlet, title, published } = source;
  const head = [
    `outlet: ${oneLine(outlet)}`,
    `published: ${published ?? 'not known'}`,
    `title: ${oneLine(title)}`,
  ];
  // What was taken out of a report left spaces, so that offsets stay true; a model needs none of them.
  const plain = text.replace(/(?:\s*\n)+/g, '\n');
  return [`<report ${n} ${mark}>`, ...head, '', plain, `</report ${n} ${mark}>`].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
