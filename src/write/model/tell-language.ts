import { detect } from 'tinyld';
import type { ExtractiveWork } from '../write-brief.js';
import type { ProposedBrief } from './shapes.js';

/** Fewer characters than this are too few to tell a language by. */
const LEAST = 120;

/** The languages of answer and reports in words where they differ; null where they do not, or nobody can tell. */
export function nameLanguage(
  draft: ProposedBrief,
  { sources }: Pick<ExtractiveWork, 'sources'>,
): { readonly answered: string; readonly wanted: string } | null {
  const claims = [
    draft.lede,
    ...draft.nutGraf,
    ...draft.sections.flatMap(({ kicker, bullets }) => [kicker, ...bullets]),
  ];
  const answer = claims.map(({ text }) => text).join(' ');
  const reports = sources.map(({ article }) => article.text.slice(0, 2000)).join(' ');
  if (answer.length < LEAST) return null;
  const [answered, wanted] = [detect(answer), detect(reports)];
  if (answered === '' || wanted === '' || answered === wanted) return null;
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return { answered: names.of(answered) ?? answered, wanted: names.of(wanted) ?? wanted };
}
