/** A signed-in editor. */
export interface Editor {
  readonly id: string;
  readonly name: string;
}

/** The outcome of an action; `problem` is one clear sentence for the editor and nothing was changed. */
export type ActionResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };
