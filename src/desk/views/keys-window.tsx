import type { FC } from 'hono/jsx';

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['N', 'P'], 'Next, previous statement'],
  [['F'], 'Next statement to resolve'],
  [['Space'], 'Mark checked, go on'],
  [['C'], 'Cut the underlined words'],
  [['W'], 'Keep them, say why'],
  [['E'], 'Edit the statement'],
  [['1', '9'], 'Show a source'],
  [['V'], 'Open the original'],
  [['A'], 'Approve'],
  [['X'], 'Spike'],
  [['U'], 'Undo'],
  [['J', 'K'], 'Next, previous story'],
  [['Y'], 'Why is this here?'],
  [['S', 'M'], 'On a story: split, merge'],
  [['R', 'D'], 'On a story: its draft, draft it'],
  [['?'], 'Keys'],
];

/** The keys, and the switch that turns single keys off (WCAG 2.1.4). The script opens it. */
export const KeysWindow: FC = () => (
  <dialog id="keys" aria-labelledby="keys-title">
    <h2 id="keys-title">Keys</h2>
    <label>
      <input type="checkbox" id="keys-on" checked /> Single-key shortcuts
    </label>
    <dl>
      {KEYS.map(([keys, does]) => (
        <div>
          <dt>
            {keys.map((key, at) => (
              <>
                {at === 0 ? '' : keys[0] === '1' ? '–' : ' '}
                <kbd>{key}</kbd>
              </>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
    <form method="dialog">
      <button type="submit" class="main-button">
        Close
      </button>
    </form>
  </dialog>
);
