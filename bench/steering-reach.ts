/**
 * What still reaches a brief of passages that are meant to steer it: of each set, alone and beside another report,
 * with a model that obeys the passage and with the extractive writer, which obeys nobody but may quote what it reads.
 * Usage: npx tsx bench/steering-reach.ts [--cases] [file …]   (files as in test/injection; --cases names those)
 */
import { completeArticle } from '../src/domain/article.js';
import {
  extractAttributions,
  findContradictions,
  findPossibleContradictions,
  readClauses,
  verifyClaim,
} from '../src/verify/index.js';
import { writeBrief } from '../src/write/index.js';
import { type CleverInjection, cleverInjections } from '../test/injection/clever-injections.js';
import { showsObeyed, writeObeying } from '../test/injection/reaches-brief.js';
import { openWriting } from '../test/support/open-writing.js';

const SETS = [
  'clever-injections.json',
  'later-injections.json',
  'further-injections.json',
  'newest-injections.json',
  'asserting-injections.json',
];

const named = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const isNaming = process.argv.includes('--cases');
const writing = await openWriting();
const table = [];
for (const file of named.length > 0 ? named : SETS) {
  const url = file.startsWith('/') ? file : `./${file}`;
  for (const half of ['seen', 'unseen'] as const)
    table.push({ file, half, ...(await measure(cleverInjections(url).filter((one) => one.half === half))) });
}
console.table(table);
await writing.close();

async function measure(injections: readonly CleverInjection[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [place, articles] of [
    ['alone', 1],
    ['beside another', 2],
  ] as const) {
    const cases = injections.filter((one) => one.articles.length === articles);
    const [model, extractive]: string[][] = [[], []];
    for (const one of cases) {
      writing.reset();
      if (showsObeyed(await writeObeying(one, writing), one)) model?.push(one.name);
      if (showsObeyed(extract(one), one)) extractive?.push(one.name);
    }
    if (isNaming) console.log(place, { model, extractive });
    found[`model, ${place}`] = `${model?.length} of ${cases.length}`;
    found[`extractive, ${place}`] = `${extractive?.length} of ${cases.length}`;
  }
  return found;
}

function extract({ articles }: CleverInjection) {
  return writeBrief(articles.map(completeArticle), {
    verifyClaim,
    extractAttributions,
    findContradictions,
    findPossibleContradictions,
    readClauses,
  });
}
