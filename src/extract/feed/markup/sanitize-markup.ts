import sanitizeHtml from 'sanitize-html';

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img', 'del', 'ins'],
  allowedAttributes: { a: ['href', 'title'], img: ['src', 'alt', 'title'], '*': ['lang', 'dir'] },
  nonTextTags: ['style', 'script', 'textarea', 'option', 'noscript', 'title', 'head'],
};

/** Markup in which nothing can run, load a frame or restyle the page that shows it. */
export function sanitizeMarkup(markup: string): string {
  return markup.includes('<') ? sanitizeHtml(markup, OPTIONS) : markup;
}
