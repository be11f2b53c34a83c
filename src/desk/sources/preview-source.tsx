import type { Desk, DeskHandler } from '../context.js';
import { loadFrame, showPage } from '../show-page.js';
import { problem } from '../views/message.js';
import { ListPreviewPage } from './list-preview.js';
import { PreviewPage } from './preview-page.js';
import { renderSources } from './show-sources.js';

/** `GET /desk/sources/preview?url=…`: looks at the address and follows nothing yet. */
export function previewSource(desk: Desk): DeskHandler {
  return async (c) => {
    const url = (c.req.query('url') ?? '').trim();
    const refuse = (sentence: string) =>
      renderSources(desk, c, { message: problem(sentence), address: url, status: 400 });
    if (url === '') return refuse('Give the address of a news site, a section, a feed or a list.');
    const result = await desk.services.sources.preview(url);
    if (!result.ok) return refuse(result.problem);
    const found = result.value;
    const view = { frame: await loadFrame(desk, c), asked: url };
    return showPage(
      c,
      found.kind === 'list' ? (
        <ListPreviewPage {...view} found={found} />
      ) : (
        <PreviewPage {...view} found={found} />
      ),
    );
  };
}
