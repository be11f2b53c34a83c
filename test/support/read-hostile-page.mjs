/**
 * Stands in for the extract stage in a worker thread, to show what becomes of a page that a fault of ours would never
 * finish: the address says what happens. The thread, its bounds and the pool are the real ones.
 */
export function readPage({ url }) {
  if (url.endsWith('/forever')) for (;;);
  if (url.endsWith('/memory')) fill();
  if (url.endsWith('/fault')) throw new TypeError('a fault of ours');
  if (url.endsWith('/deep')) dive();
  return { kind: 'html', charset: null, problem: null, article: null, refused: `read ${url}` };
}

function fill() {
  const kept = [];
  for (;;) kept.push(Array.from({ length: 1000 }, () => ({ words: [] })));
}

function dive() {
  return dive() + 1;
}
