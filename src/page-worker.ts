import { readPage as read } from './extract/index.js';
import type { PageBytes, PageReading } from './extract/ports.js';

/**
 * What a worker thread of the page pool runs: one page at a time, whose reading goes back to the pool. A thread has
 * its own heap, so a page that fills it ends the thread and not the program.
 */
export const readPage = (page: PageBytes): PageReading => read(page);
