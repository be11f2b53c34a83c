/**
 * Runs every saved page of ../shared/data/pages through the engine as `nutgraf brief` does and counts sane
 * briefs: headline, lede, two bullets, exact evidence for every claim, no boilerplate, no repeats.
 * Options: `--set NAME`, `--part 1/4`, `--only ID`. The outcomes are kept in artifacts/pages*.jsonl.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runPages } from './pages/run-pages.js';
import { holdsArticle, type PageOutcome, type SavedPage } from './pages/saved-page.js';
import { tellOutcomes } from './pages/tell-outcomes.js';
import { readSharedJsonl } from './shared-data.js';

const FOLDER = fileURLToPath(new URL('../../shared/data/pages', import.meta.url));
const ARTIFACTS = fileURLToPath(new URL('../artifacts/', import.meta.url));

const { values } = parseArgs({
  options: { set: { type: 'string' }, part: { type: 'string' }, only: { type: 'string' } },
});
const all = readSharedJsonl<SavedPage>('pages/pages.jsonl.gz');
if (all === null) console.log('skipped: ../shared/data/pages is not here');
else await measure(choose(all));

async function measure(pages: readonly SavedPage[]): Promise<void> {
  const outcomes = await runPages(pages, FOLDER);
  mkdirSync(ARTIFACTS, { recursive: true });
  const name = ['pages', values.set, values.part?.replace('/', '-of-')].filter(Boolean).join('-');
  const holding = new Map(pages.map((page) => [page.id, holdsArticle(page)]));
  writeFileSync(
    `${ARTIFACTS}${name}.jsonl`,
    outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join(''),
  );
  console.log(tellOutcomes(outcomes, holding));
  console.log(`\nEach page: artifacts/${name}.jsonl`);
  if (values.only !== undefined) console.log(JSON.stringify(outcomes satisfies PageOutcome[], null, 2));
}

function choose(pages: readonly SavedPage[]): SavedPage[] {
  const [part = 1, parts = 1] = values.part?.split('/').map(Number) ?? [];
  return pages.filter(
    ({ id, set }, index) =>
      (values.set === undefined || set === values.set) &&
      (values.only === undefined || id === values.only) &&
      index % parts === part - 1,
  );
}
