import type { Asked } from './read-asked.js';

/** What only the false statements of a judge's trial say. */
const FALSE = /^Two people|opens again|admitted|was inspected|^Four members|30 diesel|be dearer|has bought/;

/** The answer of a judge that knows the statements of its trial. */
export const judgeWell = ({ statements }: Pick<Asked, 'statements'>): string =>
  JSON.stringify({
    judged: statements.map(({ id, text }) => ({ id, borneOut: !FALSE.test(text), words: '' })),
  });
