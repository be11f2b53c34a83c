import type { Desk, DeskHandler } from '../context.js';
import { readForm } from '../read-form.js';
import { goTo, showPage } from '../show-page.js';
import { SignInPage, UnsavedPage } from '../views/door-page.js';
import { count } from '../words/count-words.js';
import { returnPath } from './return-path.js';
import { keepSession } from './session-cookie.js';
import { carriedAlong } from './unsaved.js';

/** `POST /desk/sign-in`: a session, and on to where the editor was going. */
export function signIn(desk: Desk): DeskHandler {
  return async (c) => {
    const fields = await readForm(c);
    const name = fields.text('name').trim();
    const returnTo = returnPath(fields.text('return'));
    const unsaved = carriedAlong(fields);
    const { siteName } = desk.settings;
    const outcome = await desk.services.door.signIn({
      name,
      password: fields.text('password'),
      address: desk.services.addressOf(c),
    });
    const again = (problem: string) => <SignInPage {...{ siteName, returnTo, name, problem, unsaved }} />;
    if (outcome === null) return showPage(c, again('The name or the password is wrong. Try again.'), 403);
    if ('wait' in outcome) {
      c.header('Retry-After', String(Math.ceil(outcome.wait)));
      return showPage(c, again(`Too many tries. Wait ${sayWait(outcome.wait)}, then try again.`), 429);
    }
    keepSession(c, outcome.session, desk.settings);
    if (unsaved === null) return goTo(c, returnTo);
    return showPage(c, <UnsavedPage siteName={siteName} unsaved={unsaved} draftAt={returnTo} />);
  };
}

const sayWait = (seconds: number): string =>
  seconds > 90 ? count(Math.ceil(seconds / 60), 'minute') : count(Math.max(1, Math.ceil(seconds)), 'second');
