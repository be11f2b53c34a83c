import type { Child } from 'hono/jsx';
import type { Sheet } from '../../theme/make-sheet.js';
import { DARK, LIGHT } from '../../theme/tokens.js';
import type { SiteSettings } from '../ports.js';
import { Foot } from './foot.js';
import { FeedLinks } from './head-links.js';
import { Masthead } from './masthead.js';

/** What is the same on every page of one answer. */
export interface Frame {
  readonly settings: SiteSettings;
  readonly sample: boolean;
}

/** One page: what its head says and what stands between masthead and foot. */
export interface Page {
  /** Without the site's name, which is added. */
  readonly title: string;
  readonly description: string;
  /** The page's own path, for its canonical address; null for pages that nothing should link to. */
  readonly path: string | null;
  readonly sheet: Sheet;
  /** Where "Skip to …" leads, in words. */
  readonly skip: string;
  readonly main: Child;
  /** Takes the masthead's place on the front page. */
  readonly plate?: Child;
  readonly extraHead?: Child;
  /** The topic whose feeds and menu entry belong to the page. */
  readonly topic?: string;
}

/** A whole HTML document. The only script element it can hold is JSON-LD, which doesn't run. */
export function renderDocument(frame: Frame, page: Page): string {
  return `<!doctype html>${(<Document frame={frame} page={page} />).toString()}`;
}

const Document = ({ frame, page }: { frame: Frame; page: Page }) => {
  const { settings } = frame;
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <title>{page.plate === undefined ? `${page.title} – ${settings.name}` : page.title}</title>
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="description" content={page.description} />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content={LIGHT.paper} media="(prefers-color-scheme:light)" />
        <meta name="theme-color" content={DARK.paper} media="(prefers-color-scheme:dark)" />
        {page.path === null ? (
          <meta name="robots" content="noindex" />
        ) : (
          <link rel="canonical" href={`${settings.baseUrl}${page.path}`} />
        )}
        <FeedLinks settings={settings} topic={page.topic} />
        <link rel="icon" href={ICON} />
        <style dangerouslySetInnerHTML={{ __html: page.sheet.css }} />
        {page.extraHead}
      </head>
      <body>
        <a class="skip" href="#main">
          {page.skip}
        </a>
        <header>
          {frame.sample ? <SampleStrip /> : null}
          {page.plate ?? <Masthead name={settings.name} topic={page.topic} />}
        </header>
        <main id="main">{page.main}</main>
        <Foot name={settings.name} />
      </body>
    </html>
  );
};

const SampleStrip = () => (
  <div class="sample">
    <p class="w">Sample edition: outlets, people and events are made up.</p>
  </div>
);

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath " +
  `fill='%23${LIGHT.pencil.slice(1)}' d='M13 4h14v4h-3v20h-4V8h-3v20h-4V17a6.5 6.5 0 0 1 0-13'/%3E%3C/svg%3E`;
