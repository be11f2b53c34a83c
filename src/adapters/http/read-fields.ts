/** Fields that are no list (RFC 9110 §5.3): where one comes repeatedly, a proxy has added its own behind the outlet's. */
const SINGLE = new Set([
  'content-type',
  'date',
  'etag',
  'expires',
  'last-modified',
  'location',
  'retry-after',
]);

/** A directive may be addressed to a crawler by name, and the address must not run over into the next field. */
const ON_LINES = 'x-robots-tag';

/** The fields of an answer as `HttpAnswer` has them: one text for each name. */
export function readFields(
  fields: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) plain[name] = typeof value === 'string' ? value : joined(name, value);
  }
  return plain;
}

function joined(name: string, values: readonly string[]): string {
  if (SINGLE.has(name)) return values[0] ?? '';
  return values.join(name === ON_LINES ? '\n' : ', ');
}
