import type { PropsWithChildren } from 'hono/jsx';

/** Title and one sentence; `kick` says what kind of page it is. */
export const PageHead = ({ title, kick, children }: PropsWithChildren<{ title: string; kick?: string }>) => (
  <header class="head">
    {kick === undefined ? null : <p class="kick">{kick}</p>}
    <h1>{title}</h1>
    {children === undefined ? null : <p>{children}</p>}
  </header>
);
