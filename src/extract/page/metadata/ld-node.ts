/** A JSON-LD node (schema.org). */
export type LdNode = Readonly<Record<string, unknown>>;
