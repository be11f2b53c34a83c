import type { FC } from 'hono/jsx';
import { link } from '../links.js';
import { MessageLine } from '../views/message.js';
import { isBesideEditor, type Screen, type Statement } from './screen.js';

/** Where the editor types: new words for a statement, or why it is kept. */
export const StatementEditor: FC<{ screen: Screen; statement: Statement }> = ({ screen, statement }) => {
  if (screen.asking !== 'edit' && screen.asking !== 'keep') return null;
  const { draft } = screen.review;
  const { claim, n } = statement;
  const form = FORMS[screen.asking];
  return (
    <form class="editor" method="post" action={link.claim(draft.id, claim.id, form.noun)}>
      <input type="hidden" name="version" value={String(draft.version)} />
      {isBesideEditor(screen) ? <MessageLine message={screen.message} /> : null}
      <label for="typed">{form.label(n)}</label>
      <textarea
        id="typed"
        name={form.field}
        rows={form.rows}
        required
        autofocus
        dir="auto"
        aria-describedby="typed-hint"
      >
        {screen.typed ?? form.given(claim.text)}
      </textarea>
      <p class="hint" id="typed-hint">
        {form.hint}
        <span data-restored hidden>
          {' '}
          Your unsaved words were put back.
        </span>
      </p>
      <p class="row">
        <button type="submit" class="main-button" aria-keyshortcuts="Control+Enter">
          Save <kbd>Ctrl ↵</kbd>
        </button>
        <a
          class="btn"
          data-cancel
          href={link.review(draft.id, { claim: claim.id }, n)}
          aria-keyshortcuts="Escape"
        >
          Cancel <kbd>Esc</kbd>
        </a>
      </p>
    </form>
  );
};

const FORMS = {
  edit: {
    noun: 'edit',
    field: 'text',
    rows: 4,
    label: (n: number): string => `Edit statement ${n}`,
    given: (text: string): string => text,
    hint: 'Saving compares the new words with the sources again.',
  },
  keep: {
    noun: 'override',
    field: 'reason',
    rows: 2,
    label: (n: number): string => `Why keep statement ${n}?`,
    given: (): string => '',
    hint: 'Shown to readers as an editor’s mark, with your name.',
  },
} as const;
