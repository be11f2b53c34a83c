import type { Desk, DeskHandler } from '../context.js';
import { showPage } from '../show-page.js';
import { DoorPage, WelcomePage } from '../views/door-page.js';

/** `GET /desk/welcome/:token`: a one-time link. Opening it does not use it up; only the form does. */
export function showWelcome(desk: Desk): DeskHandler {
  return async (c) => {
    const token = c.req.param('token') ?? '';
    const { siteName } = desk.settings;
    const link = await desk.services.door.openLink(token);
    if (link === null) return showPage(c, <DeadLink siteName={siteName} />, 404);
    const view = { siteName, action: welcomeAddress(token), editor: link.editor, name: '', problem: null };
    return showPage(c, <WelcomePage {...view} />);
  };
}

export const welcomeAddress = (token: string): string => `/desk/welcome/${encodeURIComponent(token)}`;

export const DeadLink = ({ siteName }: { siteName: string }) => (
  <DoorPage
    siteName={siteName}
    title="This link no longer works"
    intro="It has been used, or it is too old. Sign in with your name and password, or ask whoever runs this desk for a new link: `nutgraf invite` prints one."
  >
    <p class="choices">
      <a class="btn" href="/desk/sign-in">
        Sign in
      </a>
    </p>
  </DoorPage>
);
