import type { Site } from '../pages/page.js';

/** When the newest of the outlet's articles was published or changed. */
export function newestChange({ articles }: Site): Date {
  return new Date(Math.max(...articles.map((article) => article.modified.getTime())));
}
