import { createHash } from 'node:crypto';
import type { ArticleFile, SampleArticle, Swap } from './article.js';
import { fillDates } from './fill-dates.js';
import { ArticleFileError } from './parse-article-file.js';
import { setQuotes } from './set-quotes.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/**
 * Turns article files into what outlets publish.
 * @param epoch the newsroom's "now": an article is published `hoursAgo` hours before it
 * @param typographic whether an outlet (by its slug) sets typographic quotation marks
 */
export function publishArticles(
  files: readonly ArticleFile[],
  epoch: Date,
  typographic: (outlet: string) => boolean,
): SampleArticle[] {
  return files.map((file) => {
    const firstReport = firstReportOf(file.story, files, epoch);
    const finish = (text: string): string => {
      const filled = fillDates(text, firstReport);
      return typographic(file.outlet) ? setQuotes(filled) : filled;
    };
    const article = publish(file, originalOf(file, files), epoch, finish);
    return {
      ...article,
      edited: file.edit === null ? null : edited(article, file, file.edit, epoch, finish),
    };
  });
}

function firstReportOf(story: string, files: readonly ArticleFile[], epoch: Date): Date {
  const hours = files.filter((file) => file.story === story).map((file) => file.hoursAgo);
  return timeAgo(epoch, Math.max(...hours));
}

/** To the minute, as outlets print it. */
function timeAgo(epoch: Date, hours: number): Date {
  return new Date(Math.floor((epoch.getTime() - hours * HOUR) / MINUTE) * MINUTE);
}

function originalOf(file: ArticleFile, files: readonly ArticleFile[]): ArticleFile | null {
  if (file.copy === null) return null;
  const { from } = file.copy;
  const original = files.find((other) => other.story === file.story && other.name === from);
  if (original === undefined) throw new ArticleFileError(`${file.story}/${file.name}`, `no ${from} to copy`);
  return original;
}

function publish(
  file: ArticleFile,
  original: ArticleFile | null,
  epoch: Date,
  finish: (text: string) => string,
): SampleArticle {
  const paragraphs = original === null ? file.paragraphs : copied(original, file);
  const published = timeAgo(epoch, file.hoursAgo);
  return {
    story: file.story,
    outlet: file.outlet,
    id: idOf(`${file.story}/${file.outlet}/${file.title}`),
    slug: slugOf(file.title),
    title: finish(file.title),
    dek: finish(file.dek),
    byline: file.byline,
    section: file.section,
    tags: file.tags,
    dateline: file.dateline ?? original?.dateline ?? null,
    image: finish(file.image),
    credit: file.credit,
    opinion: file.opinion,
    paywall: file.paywall,
    copyOf: original?.outlet ?? null,
    published,
    modified: published,
    correction: null,
    paragraphs: paragraphs.map(finish),
    edited: null,
  };
}

/** The original's text with the light edits that an outlet makes when it republishes. */
function copied(original: ArticleFile, file: ArticleFile): readonly string[] {
  const { cut = 0, swaps = [] } = file.copy ?? {};
  const kept = original.paragraphs.slice(0, original.paragraphs.length - cut);
  return swaps.reduce<readonly string[]>((paragraphs, swap) => swapIn(paragraphs, swap, file), kept);
}

function edited(
  article: SampleArticle,
  file: ArticleFile,
  edit: Swap,
  epoch: Date,
  finish: (text: string) => string,
): SampleArticle {
  const swap = { from: finish(edit.from), to: finish(edit.to) };
  return {
    ...article,
    modified: timeAgo(epoch, 0),
    correction: file.correction === null ? null : finish(file.correction),
    paragraphs: swapIn(article.paragraphs, swap, file),
  };
}

function swapIn(paragraphs: readonly string[], { from, to }: Swap, file: ArticleFile): string[] {
  if (!paragraphs.some((paragraph) => paragraph.includes(from))) {
    throw new ArticleFileError(`${file.story}/${file.name}`, `"${from}" is not in the text`);
  }
  return paragraphs.map((paragraph) => paragraph.replace(from, to));
}

function idOf(name: string): number {
  return 100_000 + (createHash('sha1').update(name).digest().readUInt32BE(0) % 800_000);
}

function slugOf(title: string): string {
  const words = title
    .replace(/['"]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.filter(Boolean).slice(0, 9).join('-');
}
