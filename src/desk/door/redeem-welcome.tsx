import type { Desk, DeskHandler } from '../context.js';
import { readForm } from '../read-form.js';
import { goTo, showPage } from '../show-page.js';
import { WelcomePage } from '../views/door-page.js';
import { keepSession } from './session-cookie.js';
import { DeadLink, welcomeAddress } from './show-welcome.js';

const SHORTEST_PASSWORD = 10;
const LONGEST_PASSWORD = 1_000;
const LONGEST_NAME = 80;

/** `POST /desk/welcome/:token`: makes the editor, or sets a lost password anew, and signs in. */
export function redeemWelcome(desk: Desk): DeskHandler {
  return async (c) => {
    const token = c.req.param('token') ?? '';
    const fields = await readForm(c);
    const name = fields.text('name').trim().replace(/\s+/g, ' ');
    const password = fields.text('password');
    const { siteName } = desk.settings;
    const link = await desk.services.door.openLink(token);
    if (link === null) return showPage(c, <DeadLink siteName={siteName} />, 404);
    const view = { siteName, action: welcomeAddress(token), editor: link.editor, name };
    const problem = findProblem(link.editor ?? name, password);
    if (problem !== null) return showPage(c, <WelcomePage {...view} problem={problem} />, 400);
    const redeemed = await desk.services.door.redeemLink({ token, name, password });
    if (redeemed === 'used') return showPage(c, <DeadLink siteName={siteName} />, 404);
    if (redeemed === 'name-taken')
      return showPage(c, <WelcomePage {...view} problem={sayTaken(name)} />, 409);
    keepSession(c, redeemed.session, desk.settings);
    return goTo(c, '/desk');
  };
}

const sayTaken = (name: string): string =>
  `This desk has an editor called ${name} already. If that is you, sign in; if the password is lost, ask for a link of your own: nutgraf invite --name "${name}". Otherwise choose another name.`;

function findProblem(name: string, password: string): string | null {
  if (name === '') return 'Give the name that your approvals carry.';
  if (name.length > LONGEST_NAME) return `A name has at most ${LONGEST_NAME} characters.`;
  if ([...password].length < SHORTEST_PASSWORD)
    return `A password has at least ${SHORTEST_PASSWORD} characters.`;
  return password.length > LONGEST_PASSWORD ? `A password has at most ${LONGEST_PASSWORD} characters.` : null;
}
