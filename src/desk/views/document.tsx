import type { Child, FC } from 'hono/jsx';
import { DESK_SHEET } from '../styles/sheet.js';

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath fill='%232039c4' " +
  "d='M13 4h14v4h-3v20h-4V8h-3v20h-4V17a6.5 6.5 0 0 1 0-13'/%3E%3C/svg%3E";

/**
 * Every desk page. The script puts a new `#page` in the place of the old one; `#say` and what is in `lasting`
 * stay, so that a screen reader hears what changed.
 */
export const Document: FC<{
  title: string;
  siteName: string;
  className?: string;
  script?: string;
  /** Seconds after which a browser without scripts looks again. */
  refresh?: number;
  lasting?: Child;
  children?: Child;
}> = ({ title, siteName, className, script, refresh, lasting, children }) => (
  <html lang="en" dir="ltr">
    <head>
      <meta charset="utf-8" />
      <title>{`${title} – ${siteName} desk`}</title>
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <meta name="robots" content="noindex" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href={ICON} />
      <style dangerouslySetInnerHTML={{ __html: DESK_SHEET.css }} />
      {script === undefined ? null : <script type="module" src={script} />}
      {refresh === undefined ? null : (
        <noscript>
          <meta http-equiv="refresh" content={String(refresh)} />
        </noscript>
      )}
    </head>
    <body>
      <div id="page" class={className}>
        {children}
      </div>
      <p id="say" class="vh" role="status" />
      {lasting}
    </body>
  </html>
);

/** The name with its pilcrow. */
export const SiteName: FC<{ siteName: string; href: string }> = ({ siteName, href }) => (
  <a class="name" href={href}>
    <b aria-hidden="true">¶</b>
    {siteName}
  </a>
);
