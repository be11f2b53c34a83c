import { type Article, accessOf, type ExtractedArticle, genreOf } from '../domain/article.js';
import { GENRE_NAMES, isNoReport } from '../domain/genre.js';
import { type Rights, strictestOf } from '../domain/rights.js';
import { type Fetched, LONGEST_ADDRESS } from '../domain/source.js';
import { PageProblem } from './errors.js';
import { snapshotOf } from './make-snapshot.js';
import type { EntryRow, Queue, Reader, StoredArticle, Stores } from './ports.js';
import { keepLoss, keepRereading, keepUnchanged, SECONDS_TO_DRAFT } from './reread-page.js';
import type { SourceRow } from './sources/ports.js';
import type { Placement, Stories } from './stories/ports.js';

export interface ReadingParts {
  readonly stores: Stores;
  readonly reader: Reader;
  readonly stories: Stories;
  readonly queue: Queue;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** Minutes from one reading of a page to the next: outlets correct most of what they correct early. */
const CHECKS = [1, 5, 30, 180, 720];
const MOST_ATTEMPTS = 4;

/** Reads an entry's page: a new article the first time, a new snapshot when the outlet has changed it since. */
export async function readEntry(entryId: string, parts: ReadingParts): Promise<void> {
  const entry = await parts.stores.entries.get(entryId);
  const source = entry === null ? null : await parts.stores.sources.get(entry.sourceId);
  if (entry === null || source === null) return;
  const known = await parts.stores.articles.byEntry(entryId);
  const fetched = await fetchPage(entry, known, parts);
  if (fetched === null) return;
  if (fetched.notModified) {
    if (known !== null) {
      await addRights(known, fetched, parts);
      await keepUnchanged(known, fetched, parts);
    }
    return finish(entry, fetched, parts);
  }
  const read = await extractPage(entry, known, fetched, parts);
  if (read === null) return;
  const rights = strictestOf(source.rights, await parts.reader.rights(fetched, ...read.others));
  if (known === null) await keepArticle(entry, { source, rights, fetched }, read.article, parts);
  else {
    // What an outlet reserves may change while its words stay: the newest answer counts.
    await parts.stores.articles.setRights(known.article.id, rights);
    await keepRereading({ entry, known, fetched, ...read }, parts);
  }
  await finish(entry, fetched, parts);
}

async function fetchPage(
  entry: EntryRow,
  known: StoredArticle | null,
  parts: ReadingParts,
): Promise<Fetched | null> {
  const { stores, reader, now } = parts;
  try {
    // The first reading asks for the whole page, whatever an earlier, failed one kept.
    const validators = entry.state === 'read' ? entry.validators : { etag: null, lastModified: null };
    const fetched = await reader.fetch(entry.url, 'page', validators);
    // A page that is as it was is no news: most readings end so, and would bury what the record is for.
    if (!fetched.notModified) {
      const reason = `${fetched.bytes.length.toLocaleString('en')} bytes.`;
      await stores.records.add({ subject: entry.url, stage: 'fetch', outcome: 'passed', reason });
    }
    return fetched;
  } catch (cause) {
    const turn = reader.turnAt(cause);
    if (turn !== null) {
      await stores.entries.postpone(entry.id, turn);
      return null;
    }
    const at = reader.retryAt(cause, now());
    if (at === undefined) {
      if (known === null) await stop(entry, 'fetch', cause, stores);
      else
        await lose(
          entry,
          known,
          { stage: 'fetch', cause, outcome: reader.isGone(cause) ? 'gone' : 'unread' },
          parts,
        );
      return null;
    }
    await postpone(entry, at, cause, { stores, now });
    return null;
  }
}

/** A failure that may pass: the entry is tried again later, with a growing pause, a few times. */
async function postpone(
  entry: EntryRow,
  at: Date | null,
  cause: unknown,
  { stores, now }: Pick<ReadingParts, 'stores' | 'now'>,
): Promise<void> {
  const tried = entry.attempts + 1;
  if (tried >= MOST_ATTEMPTS && entry.state === 'new') return stop(entry, 'fetch', cause, stores);
  const next = at ?? new Date(now().getTime() + 30_000 * 4 ** tried);
  const reason = `${messageOf(cause)} Tried again at ${next.toISOString()}.`;
  await stores.records.add({ subject: entry.url, stage: 'fetch', outcome: 'failed', reason });
  await stores.entries.finish(entry.id, { state: entry.state, nextCheck: next, checked: false });
}

async function stop(
  entry: EntryRow,
  stage: 'fetch' | 'extract',
  cause: unknown,
  stores: Stores,
): Promise<void> {
  await stores.records.add({ subject: entry.url, stage, outcome: 'stopped', reason: messageOf(cause) });
  await stores.entries.finish(entry.id, {
    state: entry.state === 'read' ? 'read' : 'stopped',
    nextCheck: null,
    checked: false,
  });
}

/** A report that was read and cannot be read now: its story is told, and the page is looked at again in its turn. */
async function lose(
  entry: EntryRow,
  known: StoredArticle,
  {
    stage,
    cause,
    outcome,
  }: { readonly stage: 'fetch' | 'extract'; readonly cause: unknown; readonly outcome: 'gone' | 'unread' },
  parts: ReadingParts,
): Promise<void> {
  await parts.stores.records.add({ subject: entry.url, stage, outcome: 'failed', reason: messageOf(cause) });
  await keepLoss(known, outcome, parts);
  const nextCheck = nextCheckOf(entry, parts.now());
  await parts.stores.entries.finish(entry.id, { state: 'read', nextCheck, checked: true });
}

async function extractPage(
  entry: EntryRow,
  known: StoredArticle | null,
  fetched: Fetched,
  parts: ReadingParts,
): Promise<Awaited<ReturnType<Reader['extract']>> | null> {
  const { stores, reader } = parts;
  try {
    const read = await reader.extract(fetched);
    const { article: page, notes } = read;
    const counted = `“${page.title}”: ${page.blocks.length} paragraphs; ${page.omitted.length} other parts left out.`;
    const reason = [counted, ...notes, ...page.doubts, page.reason]
      .filter((sentence) => sentence !== null)
      .join(' ');
    await stores.records.add({ subject: entry.url, stage: 'extract', outcome: 'passed', reason });
    return read;
  } catch (cause) {
    if (!(cause instanceof PageProblem)) throw cause;
    if (known === null) await stop(entry, 'extract', cause, stores);
    else await lose(entry, known, { stage: 'extract', cause, outcome: 'unread' }, parts);
    return null;
  }
}

interface Origin {
  readonly source: SourceRow;
  readonly rights: Rights;
  readonly fetched: Fetched;
}

async function keepArticle(
  entry: EntryRow,
  { source, rights, fetched }: Origin,
  page: ExtractedArticle,
  { stores, stories, queue, newId }: ReadingParts,
): Promise<void> {
  const article: Article = {
    // An entry has one article, however often its reading was begun: the grouper knows it again.
    id: entry.id,
    url: addressOf(page, fetched),
    title: page.title ?? entry.title ?? fetched.url,
    dek: page.dek,
    byline: page.byline,
    outlet: source.name,
    family: source.family,
    published: page.published ?? entry.published,
    lang: page.lang,
    text: page.text,
    blocks: page.blocks,
    syndicatedFrom: null,
    rights,
    ...accessOf(page.access),
    ...genreOf({ genre: page.genre, sign: page.genreSign }),
  };
  const snapshot = snapshotOf(newId(), fetched, page);
  const placement = await stories.place(article, async (placed) => {
    const { storyId, copyOf } = placed;
    const syndicatedFrom = copyOf === null ? null : await outletOf(copyOf, storyId, stores);
    const sources = { entryId: entry.id, sourceId: source.id };
    await stores.articles.insert({
      article: { ...article, syndicatedFrom },
      ...sources,
      ...placed,
      snapshot,
    });
    return placed;
  });
  await tellPlacement(entry, page, placement, { stores, queue });
}

async function tellPlacement(
  { url: subject }: EntryRow,
  { genre, genreSign }: ExtractedArticle,
  { storyId, why, moved }: Placement,
  { stores, queue }: Pick<ReadingParts, 'stores' | 'queue'>,
): Promise<void> {
  const told = isNoReport(genre) ? `${why} ${GENRE_NAMES[genre]}, not a report: ${genreSign}.` : why;
  await stores.records.add({ subject, stage: 'group', outcome: 'passed', reason: told });
  for (const id of new Set([storyId, ...moved.map((move) => move.storyId)]))
    await queue.add({ name: 'draft-story', id }, { afterSeconds: SECONDS_TO_DRAFT });
}

/** The address that the page gives for itself, where it can be one. */
function addressOf({ canonical }: ExtractedArticle, { url }: Fetched): string {
  return canonical === null || canonical.length > LONGEST_ADDRESS ? url : canonical;
}

/** An unchanged page is not sent again, with its meta elements; what its host's files and headers add still counts. */
async function addRights(
  known: StoredArticle,
  fetched: Fetched,
  { stores, reader }: ReadingParts,
): Promise<void> {
  const kept = known.article.rights;
  if (kept === undefined) return;
  const rights = strictestOf(kept, await reader.rights(fetched));
  if (rights.reasons.length > kept.reasons.length) await stores.articles.setRights(known.article.id, rights);
}

async function outletOf(articleId: string, storyId: string, { articles }: Stores): Promise<string | null> {
  const stored = await articles.ofStory(storyId);
  return stored.find(({ article }) => article.id === articleId)?.article.outlet ?? null;
}

async function finish(
  entry: EntryRow,
  fetched: Fetched,
  { stores, reader, now }: ReadingParts,
): Promise<void> {
  await stores.entries.finish(entry.id, {
    state: 'read',
    validators: reader.validatorsOf(fetched, entry.validators),
    nextCheck: nextCheckOf(entry, now()),
    checked: true,
  });
}

function nextCheckOf({ checks }: EntryRow, now: Date): Date | null {
  const minutes = CHECKS[checks];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
