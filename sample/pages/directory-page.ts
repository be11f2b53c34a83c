import { html } from './html.js';

/** What the bare address shows: where the outlets are. */
export function directoryPage(
  outlets: readonly { readonly name: string; readonly siteUrl: string }[],
): string {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>The sample newsroom</title></head>
<body>
<h1>The sample newsroom</h1>
<p>These outlets, their reporters and everything in their news are made up.</p>
<ul>${outlets.map(({ name, siteUrl }) => html`<li><a href="${siteUrl}">${name}</a></li>\n`)}</ul>
</body>
</html>
`.text;
}
