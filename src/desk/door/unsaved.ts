import type { Fields } from '../read-form.js';

/** What an editor had typed when the session ended: it goes through sign-in and is offered again. */
export interface Unsaved {
  /** The form's own address. */
  readonly action: string;
  readonly field: 'text' | 'reason';
  readonly typed: string;
  readonly version: string;
}

const ACTION = /^\/desk\/drafts\/[^/?#\\\s]{1,120}\/(?:claims\/[^/?#\\\s]{1,120}\/(?:edit|override)|spike)$/;

/** The typed words of a post to `path`, or null where it carried none. */
export function unsavedOf(path: string, fields: Fields): Unsaved | null {
  if (!ACTION.test(path)) return null;
  const field = path.endsWith('/edit') ? 'text' : 'reason';
  const typed = fields.text(field);
  return typed.trim() === '' ? null : { action: path, field, typed, version: fields.text('version') };
}

/** Reads back what the sign-in form carried along. */
export function carriedAlong(fields: Fields): Unsaved | null {
  const action = fields.text('unsaved-action');
  if (!ACTION.test(action)) return null;
  const typed = fields.text('unsaved-typed');
  const field = action.endsWith('/edit') ? 'text' : 'reason';
  return typed.trim() === '' ? null : { action, field, typed, version: fields.text('unsaved-version') };
}
