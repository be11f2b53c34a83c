import type { FC } from 'hono/jsx';
import { count } from '../words/count-words.js';
import { sayTime } from '../words/say-time.js';
import type { ModelState } from './ports.js';

/** That a model failed, how often, and when it is asked again; nothing where it works. */
export const CircuitNote: FC<{ circuit: ModelState['circuit']; now: Date }> = ({ circuit, now }) =>
  circuit === null || circuit.failures === 0 ? null : (
    <p class="matter trouble">
      {circuit.isOpen && circuit.until !== null
        ? `It failed ${circuit.failures} times in a row and is asked again at ${sayTime(circuit.until, now)}. `
        : `It failed ${count(circuit.failures, 'time')} in a row. `}
      {circuit.last}
    </p>
  );
