/** Ways in which a document breaks XML 1.0 or its namespaces, and yet is read. */
export type XmlDefect =
  | 'unclosed'
  | 'stray'
  | 'ampersand'
  | 'entity'
  | 'bracket'
  | 'cdata-end'
  | 'unquoted'
  | 'twice'
  | 'prefix'
  | 'comment'
  | 'declaration'
  | 'after-end';

/** One and many of each, as an editor reads them. */
const WORDS: Readonly<Record<XmlDefect, readonly [one: string, many: string]>> = {
  unclosed: ['tag was not closed', 'tags were not closed'],
  stray: ['end tag closes nothing', 'end tags close nothing'],
  ampersand: ['ampersand stands alone', 'ampersands stand alone'],
  entity: ['entity is not declared', 'entities are not declared'],
  bracket: ['“<” opens no tag', '“<” open no tag'],
  'cdata-end': ['“]]>” ends nothing', '“]]>” end nothing'],
  unquoted: ['attribute has no quotation marks', 'attributes have no quotation marks'],
  twice: ['attribute is given twice', 'attributes are given twice'],
  prefix: ['name has an undeclared prefix', 'names have an undeclared prefix'],
  comment: ['comment holds “--”', 'comments hold “--”'],
  declaration: ['declaration is out of place', 'declarations are out of place'],
  'after-end': ['piece stands after the end', 'pieces stand after the end'],
};

/** Counting ends here: more says nothing more. */
const MOST = 1_000;

export class XmlDefects {
  readonly #counts = new Map<XmlDefect, number>();

  count(defect: XmlDefect, times = 1): void {
    if (times > 0) this.#counts.set(defect, (this.#counts.get(defect) ?? 0) + times);
  }

  /** Whether so many were found that more need not be looked for. */
  isFull(defect: XmlDefect): boolean {
    return (this.#counts.get(defect) ?? 0) >= MOST;
  }

  /** One sentence that names all of them; null where the document is sound. */
  describe(): string | null {
    if (this.#counts.size === 0) return null;
    const parts = [...this.#counts].map(
      ([defect, times]) =>
        `${times < MOST ? times : 'a thousand or more'} ${WORDS[defect][times === 1 ? 0 : 1]}`,
    );
    return `The XML is broken and was repaired: ${parts.join(', ')}.`;
  }
}
