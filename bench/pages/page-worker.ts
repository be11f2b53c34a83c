import { runPage } from './run-page.js';
import type { SavedPage } from './saved-page.js';

const folder = process.argv[2] ?? '.';

/** One page for each message, so that the parent can end a page that takes too long. */
process.on('message', async (page: SavedPage) => {
  process.send?.(await runPage(page, folder));
});
process.send?.('ready');
