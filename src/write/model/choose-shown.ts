import { nameLanguages } from '../../domain/language.js';
import { ModelFailed } from '../errors.js';
import { isForeign } from '../read/choose-reports.js';
import type { SourceText } from '../read/source-text.js';
import type { ModelSource, ShownToModel } from '../show-model.js';
import type { ExtractiveWork } from '../write-brief.js';

/**
 * Which of the sources that may be shown a model is shown, most useful first: those that the extractive writer
 * leans on, in its order. A copy tells nothing that its origin does not, and an author's view beside reports is none.
 * @throws ModelFailed where nothing may be shown
 */
export function chooseShown(
  { shown, kept }: ShownToModel,
  { brief, sources, numbers }: ExtractiveWork,
): { readonly shown: readonly ModelSource[]; readonly notes: readonly string[] } {
  const hasNews = sources.some(({ isOpinion }) => !isOpinion);
  const allowed = new Set(shown.map(({ n }) => n - 1));
  const useful = shown.filter(({ n, text }) => {
    const source = sources[n - 1];
    if (!source || text.trim() === '' || (hasNews && source.isOpinion)) return false;
    // What it says in another language could not be checked.
    if (isForeign(source, brief.language)) return false;
    // A copy stands in for an origin that may not be shown.
    return source.copyOf === null || !allowed.has(source.copyOf);
  });
  const reasons = [...new Set(kept.flatMap((one) => one.reasons))].join(' ');
  if (useful.length === 0)
    throw new ModelFailed(
      'nothing-shown',
      `None of the reports may be shown to a language model. ${reasons}`.trim(),
    );
  const rank = ({ n }: ModelSource): number => numbers.get(n - 1) ?? Number.MAX_SAFE_INTEGER;
  const many = `${kept.length} of ${sources.length} reports`;
  return {
    shown: [...useful].sort((a, b) => rank(a) - rank(b)),
    notes: [
      ...(kept.length === 0
        ? []
        : [`${many} ${kept.length === 1 ? 'was' : 'were'} kept from the model. ${reasons}`]),
      ...sayForeign(sources.filter((source) => isForeign(source, brief.language))),
    ],
  };
}

function sayForeign(foreign: readonly SourceText[]): string[] {
  if (foreign.length === 0) return [];
  const languages = nameLanguages(foreign.flatMap(({ language }) => language ?? []));
  const many = foreign.length === 1 ? '1 report is' : `${foreign.length} reports are`;
  return [
    `${many} in ${languages} and ${foreign.length === 1 ? 'was' : 'were'} not shown to the model: no statement can be checked across languages.`,
  ];
}
