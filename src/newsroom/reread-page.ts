import type { ExtractedArticle } from '../domain/article.js';
import { type ReadingOutcome, tellReading } from '../domain/page-reading.js';
import { tellChange } from '../domain/report-change.js';
import type { Fetched } from '../domain/source.js';
import { compareReports, isSameReport } from '../extract/index.js';
import { keptHeaders, snapshotOf } from './make-snapshot.js';
import type { EntryRow, Queue, ReadingInput, StoredArticle, Stores } from './ports.js';

export interface RereadingParts {
  readonly stores: Stores;
  readonly queue: Queue;
  readonly newId: () => string;
}

/** What a page showed when it was read again. */
export interface Rereading {
  readonly entry: EntryRow;
  readonly known: StoredArticle;
  readonly fetched: Fetched;
  readonly article: ExtractedArticle;
  /** False where a further page of the article could not be had. */
  readonly complete: boolean;
}

/** Reports of one story arrive in bursts: the draft waits for the burst to end. */
export const SECONDS_TO_DRAFT = 3;

/**
 * Keeps what a page showed when it was read again. Only a text that its outlet changed gets a new snapshot; the old
 * one and what leaned on it stay as they were. A page that shuts, or leads elsewhere, is told and is no edit.
 */
export async function keepRereading(read: Rereading, parts: RereadingParts): Promise<void> {
  const { known, fetched, article, complete } = read;
  const snapshot = snapshotOf(parts.newId(), fetched, article);
  const reading = { hash: snapshot.hash, headers: snapshot.headers };
  const note = (outcome: ReadingOutcome): Promise<void> => keepReading(known, { ...reading, outcome }, parts);
  if (!complete) return note('partial');
  if (snapshot.hash === known.hash) return note('same');
  if (article.access !== 'open' && known.article.access === undefined) return note('shut');
  const before = { title: known.article.title, text: known.article.text, readAt: known.readAt };
  const after = { title: snapshot.title, text: article.text, modified: article.modified };
  if (isMoved(read) && !isSameReport(before, after)) return note('elsewhere');
  const change = compareReports(before, after);
  if (change.headline === null && change.passages.length === 0) return note('furniture');
  const opened = article.access === 'open' && known.article.access !== undefined;
  const told = tellChange(known.article.outlet, change, { opened });
  await parts.stores.articles.addSnapshot(known.article.id, snapshot, { change, told });
  await tell(read.entry.url, known.storyId, told, parts);
  await parts.queue.add({ name: 'draft-story', id: known.storyId }, { afterSeconds: SECONDS_TO_DRAFT });
}

/** Whether the page came from another address than the report was read at, as outlets send readers of what is gone. */
function isMoved({ entry, known, fetched }: Rereading): boolean {
  const address = pathOf(fetched.url);
  return address !== pathOf(entry.url) && address !== pathOf(known.article.url ?? entry.url);
}

const pathOf = (url: string): string => {
  const { pathname, search } = new URL(url);
  return `${pathname.replace(/\/+$/, '')}${search}`;
};

/** A page that has not changed, by the server’s own word (304). */
export const keepUnchanged = (known: StoredArticle, fetched: Fetched, parts: RereadingParts): Promise<void> =>
  keepReading(known, { outcome: 'same', hash: known.hash, headers: keptHeaders(fetched.headers) }, parts);

/** A page that could not be had, or shows no article any more. */
export const keepLoss = (
  known: StoredArticle,
  outcome: 'gone' | 'unread',
  parts: RereadingParts,
): Promise<void> => keepReading(known, { outcome, hash: null, headers: {} }, parts);

async function keepReading(
  known: StoredArticle,
  reading: Omit<ReadingInput, 'snapshotId' | 'told'>,
  parts: RereadingParts,
): Promise<void> {
  const { id, outlet, url } = known.article;
  const before = await parts.stores.articles.lastReading(id);
  const told = tellReading(outlet, reading.outcome, before);
  const shows = STANDING.has(reading.outcome);
  await parts.stores.articles.addReading(id, {
    ...reading,
    told,
    snapshotId: shows ? known.snapshotId : null,
  });
  if (told !== null) await tell(url ?? known.storyId, known.storyId, told, parts);
}

/** Readings that found the text of the snapshot that stands. */
const STANDING: ReadonlySet<ReadingOutcome> = new Set(['same', 'furniture']);

/** Both the page's record and the story's say it. */
async function tell(url: string, storyId: string, told: string, { stores }: RereadingParts): Promise<void> {
  for (const subject of [url, storyId])
    await stores.records.add({ subject, stage: 'extract', outcome: 'passed', reason: told });
}
