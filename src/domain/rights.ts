/** What may be done with an outlet's words besides being read by editors. */
export interface Rights {
  /** Whether a language model may be shown them. */
  readonly languageModel: boolean;
  /** What the outlet says and where it says it: one sentence for the editor for each signal that reserves something. */
  readonly reasons: readonly string[];
}

/** Nothing is reserved. */
export const UNRESERVED: Rights = { languageModel: true, reasons: [] };

/** All signals at once: what one of them reserves is reserved. */
export function strictestOf(...rights: readonly Rights[]): Rights {
  return {
    languageModel: rights.every(({ languageModel }) => languageModel),
    reasons: [...new Set(rights.flatMap(({ reasons }) => reasons))],
  };
}

/** A statement on the use of content that stands in a robots.txt and covers an address. */
export interface UsageStatement {
  /** draft-ietf-aipref-attach names the first field, Cloudflare's content signals the second. */
  readonly field: 'Content-Usage' | 'Content-Signal';
  readonly value: string;
}

/** A rule of `/.well-known/tdmrep.json` (W3C TDM Reservation Protocol §6) that covers an address. */
export interface TdmRule {
  readonly reserved: boolean;
  /** Address of the terms under which mining is allowed. */
  readonly policy: string | null;
}

/** What the files of a host, apart from the page itself, say of the use of one of its addresses. */
export interface SiteTerms {
  readonly usage: readonly UsageStatement[];
  readonly tdm: TdmRule | null;
  /** A file that should be obeyed and could not be read; null where there is none. */
  readonly unread: string | null;
}

/** Whether a language model may be shown an article. What nobody has read the rights of is kept from it too. */
export function mayShowModel({ rights }: { readonly rights?: Rights | undefined }): boolean {
  return rights?.languageModel ?? false;
}

/** What the rights mean at this desk, with the reasons, for the editor; null where nothing is reserved. */
export function rightsNote({ languageModel, reasons }: Rights): string | null {
  if (reasons.length === 0) return null;
  const said = reasons.join(' ');
  return languageModel ? said : `Its words are shown to editors and kept from language models. ${said}`;
}
