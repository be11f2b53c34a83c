import type { SampleArticle } from '../content/article.js';
import type { Look } from '../outlets/outlet.js';

/** A quiet drawing in place of a photograph, different for each article and the same at every start. */
export function drawPicture(article: SampleArticle, look: Look): string {
  const bars = Array.from({ length: 9 }, (_, index) => {
    const height = 40 + ((article.id * (index + 3)) % 190);
    const opacity = 0.25 + ((article.id >> index) % 5) / 10;
    return `<rect x="${40 + index * 62}" y="${320 - height}" width="48" height="${height}" fill="${look.accent}" opacity="${opacity.toFixed(2)}"/>`;
  });
  const sun = `<circle cx="${80 + (article.id % 480)}" cy="${70 + (article.id % 50)}" r="34" fill="${look.accent}" opacity=".5"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 640 360"><rect width="640" height="360" fill="#dfe4e6"/>${sun}${bars.join('')}<rect y="320" width="640" height="40" fill="${look.ink}" opacity=".7"/></svg>\n`;
}
