import type { FC } from 'hono/jsx';

/** What just happened, or why it did not, in one sentence. */
export interface Message {
  readonly text: string;
  readonly tone: 'done' | 'problem';
  /** Takes the action back: where to post, and the draft's version where it counts. */
  readonly undo?: { readonly action: string; readonly version?: number };
  readonly link?: { readonly href: string; readonly text: string };
}

export const MessageLine: FC<{ message: Message | null }> = ({ message }) =>
  message === null ? null : (
    <div class={`message ${message.tone}`} data-message={message.tone}>
      <p>{message.text}</p>
      {message.link === undefined ? null : (
        <a class="btn small-button" href={message.link.href}>
          {message.link.text}
        </a>
      )}
      {message.undo === undefined ? null : (
        <form method="post" action={message.undo.action}>
          {message.undo.version === undefined ? null : (
            <input type="hidden" name="version" value={String(message.undo.version)} />
          )}
          <button type="submit" class="small-button" data-key="u" aria-keyshortcuts="u">
            Undo <kbd>U</kbd>
          </button>
        </form>
      )}
    </div>
  );

export const problem = (text: string): Message => ({ text, tone: 'problem' });
export const done = (text: string): Message => ({ text, tone: 'done' });
