import type { Child, FC } from 'hono/jsx';
import type { Unsaved } from '../door/unsaved.js';
import { Document, SiteName } from './document.js';

/** A page before the door: the name, a heading, a sentence and a form. */
export const DoorPage: FC<{
  siteName: string;
  title: string;
  intro?: string;
  problem?: string | null;
  children?: Child;
}> = ({ siteName, title, intro, problem, children }) => (
  <Document title={title} siteName={siteName}>
    <main class="narrow">
      <SiteName siteName={siteName} href="/" />
      <h1>{title}</h1>
      {intro === undefined ? null : <p class="intro">{intro}</p>}
      {problem ? (
        <div class="message problem" role="alert">
          <p>{problem}</p>
        </div>
      ) : null}
      {children}
    </main>
  </Document>
);

export interface SignInView {
  readonly siteName: string;
  readonly returnTo: string;
  readonly name: string;
  readonly problem: string | null;
  readonly unsaved: Unsaved | null;
}

export const SignInPage: FC<SignInView> = ({ siteName, returnTo, name, problem, unsaved }) => (
  <DoorPage siteName={siteName} title="Sign in to the desk" problem={problem}>
    {unsaved === null ? null : (
      <>
        <p class="intro">You were signed out before this was saved. It is kept; sign in to save it.</p>
        <blockquote class="kept-words" dir="auto">
          {unsaved.typed}
        </blockquote>
      </>
    )}
    <form method="post" action="/desk/sign-in">
      <input type="hidden" name="return" value={returnTo} />
      {unsaved === null ? null : (
        <>
          <input type="hidden" name="unsaved-action" value={unsaved.action} />
          <input type="hidden" name="unsaved-version" value={unsaved.version} />
          <textarea name="unsaved-typed" hidden aria-label="What was not saved">
            {unsaved.typed}
          </textarea>
        </>
      )}
      <label for="name">Name</label>
      <input id="name" name="name" value={name} autocomplete="username" required autofocus={name === ''} />
      <label for="password">Password</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="current-password"
        required
        autofocus={name !== ''}
      />
      <button type="submit" class="main-button">
        Sign in
      </button>
    </form>
  </DoorPage>
);

export const WelcomePage: FC<{
  siteName: string;
  action: string;
  /** Whose password is set anew; null for a new editor. */
  editor: string | null;
  name: string;
  problem: string | null;
}> = (view) => (
  <DoorPage
    siteName={view.siteName}
    title={view.editor === null ? 'Welcome to the desk' : 'A new password'}
    intro={
      view.editor === null
        ? 'Choose the name that your approvals carry, and a password. The link that brought you here works once.'
        : `For ${view.editor}. The old password stops working, and every open session of yours ends.`
    }
    problem={view.problem}
  >
    <form method="post" action={view.action}>
      {view.editor === null ? (
        <>
          <label for="name">Your name</label>
          <input
            id="name"
            name="name"
            value={view.name}
            autocomplete="username"
            maxlength={80}
            required
            autofocus
          />
          <p class="hint">Readers see it on the briefs that you approve.</p>
        </>
      ) : (
        <input type="hidden" name="name" value={view.editor} autocomplete="username" />
      )}
      <label for="password">Password</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="new-password"
        minlength={10}
        required
        autofocus={view.editor !== null}
        aria-describedby="password-hint"
      />
      <p class="hint" id="password-hint">
        At least 10 characters.
      </p>
      <button type="submit" class="main-button">
        {view.editor === null ? 'Open the desk' : 'Set it and open the desk'}
      </button>
    </form>
  </DoorPage>
);

/** After sign-in, what was typed before: one button saves it where it belongs. */
export const UnsavedPage: FC<{ siteName: string; unsaved: Unsaved; draftAt: string }> = (view) => (
  <DoorPage siteName={view.siteName} title="This was not saved yet" intro="You are signed in again.">
    <form method="post" action={view.unsaved.action}>
      <input type="hidden" name="version" value={view.unsaved.version} />
      <label for="typed">{view.unsaved.field === 'text' ? 'Your words' : 'Your reason'}</label>
      <textarea id="typed" name={view.unsaved.field} rows={6} required autofocus dir="auto">
        {view.unsaved.typed}
      </textarea>
      <div class="choices">
        <button type="submit" class="main-button">
          Save
        </button>
        <a class="btn" href={view.draftAt}>
          Drop it, open the draft
        </a>
      </div>
    </form>
  </DoorPage>
);
