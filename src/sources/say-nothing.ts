import type { Fetched } from '../domain/source.js';
import { NothingToFollow } from './errors.js';
import { headlinesOn } from './page/find-headlines.js';
import type { PageOutline } from './page/outline.js';

/** A page that shows its reader less than this is not made of words; characters. */
const FEW_LETTERS = 400;
const INSTEAD = 'give the address of a feed or of a section page';

/**
 * Says why a page cannot be followed.
 * @param wanted how many headlines a section needs
 * @throws NothingToFollow always
 */
export function sayNothing(page: PageOutline, { url }: Fetched, wanted: number): never {
  const found = headlinesOn(page, url).length;
  if (page.signIn && found === 0)
    throw new NothingToFollow(
      url,
      `it asks for a sign-in, which Nutgraf has not; ${INSTEAD} that is open to all`,
    );
  if (found === 0 && page.scripts > 0 && page.letters < FEW_LETTERS)
    throw new NothingToFollow(
      url,
      `it has no feed, and its content is put there by scripts, which Nutgraf does not run; ${INSTEAD}`,
    );
  if (found === 0) throw new NothingToFollow(url, `it has no feed and no list of headlines; ${INSTEAD}`);
  const few = found === 1 ? 'only one headline' : `only ${found} headlines`;
  throw new NothingToFollow(
    url,
    `it has no feed and ${few}, and a section page has at least ${wanted}; ${INSTEAD}`,
  );
}
