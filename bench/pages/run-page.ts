import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { PageUnusable } from '../../src/commands/pages/errors.js';
import { extractPage } from '../../src/commands/pages/extract-page.js';
import { groupReports } from '../../src/commands/pages/group-reports.js';
import { nameArticle } from '../../src/commands/pages/name-article.js';
import { readPage as readBytes } from '../../src/extract/index.js';
import {
  extractAttributions,
  findContradictions,
  findPossibleContradictions,
  readClauses,
  verifyClaim,
} from '../../src/verify/index.js';
import { NothingSupported, writeBrief } from '../../src/write/index.js';
import { flawsOf } from './check-brief.js';
import { countWords, type PageOutcome, type SavedPage } from './saved-page.js';

type Ending = Pick<PageOutcome, 'end' | 'reasons' | 'shown' | 'headline' | 'words' | 'lang'>;

/** Runs one saved page through the engine as `nutgraf brief` does, and checks the brief. */
export async function runPage(page: SavedPage, folder: string): Promise<PageOutcome> {
  const began = performance.now();
  const ending = await endOf(page, folder);
  return { id: page.id, set: page.set, ...ending, ms: Math.round(performance.now() - began) };
}

async function endOf(page: SavedPage, folder: string): Promise<Ending> {
  const nothing = { headline: null, words: 0, lang: null };
  try {
    const bytes = gunzipSync(readFileSync(`${folder}/${page.file}`));
    return await endOfBytes(page, bytes);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    if (cause instanceof PageUnusable) return { end: 'refused', reasons: [message], shown: [], ...nothing };
    const where = cause instanceof Error ? (cause.stack?.split('\n')[1]?.trim() ?? '') : '';
    return { end: 'failed', reasons: [message], shown: [where], ...nothing };
  }
}

async function endOfBytes({ file, url }: SavedPage, bytes: Buffer): Promise<Ending> {
  const raw = { input: file, label: file, url, status: 200, contentType: null, headers: {}, bytes };
  const extracted = await extractPage(raw, { readPage: async (given) => readBytes(given) }, null);
  const { page } = extracted;
  const known = { headline: page.title, words: countWords(page.text), lang: page.lang };
  if (page.kind !== 'article')
    return { end: 'no article', reasons: [page.kind], shown: [page.reason ?? ''], ...known };
  const { articles } = groupReports([nameArticle(extracted, 0)]);
  try {
    const brief = writeBrief(articles, {
      verifyClaim,
      extractAttributions,
      findContradictions,
      findPossibleContradictions,
      readClauses,
    });
    const flaws = flawsOf(brief, page.text);
    const reasons = [...new Set(flaws.map(({ reason }) => reason))];
    const end = flaws.length === 0 ? 'sane' : 'not sane';
    return { end, reasons, shown: flaws.map(({ shown }) => shown), ...known, lang: brief.language };
  } catch (cause) {
    if (!(cause instanceof NothingSupported)) throw cause;
    const shown = cause.dropped.slice(0, 5).map(({ reason, text }) => `${reason}: ${text}`);
    return { end: 'not sane', reasons: ['nothing supported'], shown, ...known };
  }
}
