/** Text that is markup already; everything else is escaped when it is put into a template. */
export class Html {
  constructor(readonly text: string) {}
}

export type Fragment = string | number | Html | null | false | readonly Fragment[];

/** Tagged template for markup: values are escaped unless they are `Html`; lists are joined, null and false left out. */
export function html(strings: TemplateStringsArray, ...values: readonly Fragment[]): Html {
  const parts = strings.map((string, index) => string + markup(values[index] ?? null));
  return new Html(parts.join(''));
}

function markup(value: Fragment): string {
  if (value === null || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(markup).join('');
  return escapeMarkup(String(value));
}

/** Escapes text for HTML and XML, in content and in attributes in double quotes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Data for a `<script>` block; `<` is escaped so that a text cannot end the block. */
export function jsonScript(data: unknown): Html {
  return new Html(JSON.stringify(data, null, 1).replaceAll('<', '\\u003c'));
}
