import type { Rights, UsageStatement } from '../../domain/rights.js';

interface Preference {
  readonly use: string;
  readonly allowed: boolean;
}

/** A member of the dictionary: `train-ai=n`, Cloudflare's `ai-train=no`; parameters after `;` are passed over. */
const MEMBER = /^([a-z*][a-z0-9_.*-]*)\s*=\s*(y|n|yes|no)\s*(?:;.*)?$/i;
/** Uses in which a language model stands: the drafts' labels have changed and kept these parts. `search` is none. */
const MODEL_USE = /(?:^|-)(?:ai|genai|llm|tdm|bots|all)(?:-|$)/;
const TRAINING = /(?:^|-)train(?:-|$)/;
/** The very thing that a desk does with a model: giving it words to write from (Cloudflare's content signals). */
const OUR_USE = 'ai-input';

/**
 * What a statement on usage reserves: a dictionary (RFC 9651) of uses, each allowed or not, of AIPREF's vocabulary or
 * of content signals. One refusal outweighs a permission. A refusal of training alone is taken for one of language
 * models, since we cannot know what a model's host keeps, unless the same statement allows `ai-input`.
 */
export function readUsage(field: UsageStatement['field'], value: string, where: string): Rights[] {
  const preferences = value.split(',').flatMap((member) => readMember(member) ?? []);
  const refused = preferences.filter(({ use, allowed }) => !allowed && MODEL_USE.test(use));
  const invited =
    preferences.some(({ use, allowed }) => use === OUR_USE && allowed) &&
    refused.every(({ use }) => TRAINING.test(use));
  if (refused.length === 0 || invited) return [];
  const uses = [...new Set(refused.map(({ use }) => use))].join(', ');
  return [
    {
      languageModel: false,
      reasons: [`The outlet asks that its words be kept from AI: ${field} in ${where} refuses ${uses}.`],
    },
  ];
}

function readMember(member: string): Preference | null {
  const [, use, said] = MEMBER.exec(member.trim()) ?? [];
  return use === undefined || said === undefined
    ? null
    : { use: use.toLowerCase(), allowed: /^y/i.test(said) };
}
