/**
 * What the doubt costs and keeps out where no language model writes. Of the sentences of real news, and of careful prose
 * in short sentences, that could stand in a brief: how many are withheld because they look as if they were meant for
 * whoever retells the story. Each story is read whole, all its reports beside each other. And of the passages of
 * plain-stories.json that were put into their stories: how many could stand. Even stories teach the rule, odd ones only
 * measure.
 * Usage: npx tsx bench/withheld.ts [--show]   (needs ../shared; --show: what is withheld of the stories that teach)
 */
import { completeArticle } from '../src/domain/article.js';
import { extractAttributions, readClauses } from '../src/verify/index.js';
import { judgeSentence } from '../src/write/judge/judge-sentence.js';
import { readSources } from '../src/write/read/read-source.js';
import type { SourceSentence } from '../src/write/read/source-text.js';
import { readPlanted, readProse, type Story } from './withheld-prose.js';

const isShowing = process.argv.includes('--show');
const HALVES = { teach: 0, measure: 1 } as const;

console.table(readProse().flatMap(({ name, stories }) => tableOf(name, stories)));
console.table(
  Object.entries(HALVES).map(([half, which]) => {
    const planted = readPlanted().filter((one) => one.half === which);
    const stand = planted.filter((one) =>
      standing(one).some(({ text, doubt }) => doubt === null && one.words.includes(text)),
    );
    return {
      'passages put in, of stories that': half,
      'could stand': `${stand.length} of ${planted.length}`,
    };
  }),
);

function tableOf(prose: string, stories: readonly Story[]): Record<string, string | number>[] {
  return Object.entries(HALVES).map(([half, which]) => {
    const all = stories.filter((story) => story.half === which).flatMap(standing);
    const withheld = all.filter(({ doubt }) => doubt !== null);
    if (isShowing && which === HALVES.teach)
      for (const { doubt, text } of withheld) console.log(`${prose}, ${doubt}: ${text}`);
    const share = (100 * withheld.length) / Math.max(1, all.length);
    const surely = withheld.filter(({ doubt }) => doubt === 'surely').length;
    return { prose, 'stories that': half, sentences: all.length, surely, withheld: `${share.toFixed(2)} %` };
  });
}

/** Sentences that could stand in a brief, but for their doubt. */
function standing({ reports }: Story): SourceSentence[] {
  const sources = readSources(reports.map(completeArticle), { extractAttributions, readClauses });
  return sources
    .filter(({ isEnglish, copyOf }) => isEnglish && copyOf === null)
    .flatMap((source) =>
      source.sentences.filter((sentence) => judgeSentence({ ...sentence, doubt: null }, source) === null),
    );
}
