/** The publish stage: approved briefs become pages, feeds and editions. */
export { assembleEdition, chooseTopics, dayIn } from './assemble-edition.js';
export { listBrief } from './list-brief.js';
export { renderHtml } from './render/render-html.js';
export { renderMarkdown } from './render/render-markdown.js';
