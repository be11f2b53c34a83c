import type { StoredPage } from './stored-page.js';

/** How many pages are held; a busy site has fewer hot ones. */
const MOST_PAGES = 500;

/** Pages made in the last moments, the least lately asked for dropped first. */
export class PageStore {
  readonly #pages = new Map<string, StoredPage>();

  get(key: string): StoredPage | undefined {
    const page = this.#pages.get(key);
    if (page !== undefined) {
      this.#pages.delete(key);
      this.#pages.set(key, page);
    }
    return page;
  }

  set(key: string, page: StoredPage): void {
    this.#pages.delete(key);
    this.#pages.set(key, page);
    if (this.#pages.size > MOST_PAGES) {
      const [oldest] = this.#pages.keys();
      if (oldest !== undefined) this.#pages.delete(oldest);
    }
  }
}
