import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from './package-root.js';
import type { ModelPrompts } from './write/ports.js';

/** The version in use. An older one stays in its folder, so that a brief's writer mark can be looked up. */
const VERSION = '1';

/** The prompts that the language model is given; each is a file in `prompts/`. */
export function loadPrompts(): ModelPrompts {
  const read = (name: string): string =>
    readFileSync(path.join(packageRoot(), 'prompts', VERSION, `${name}.md`), 'utf8');
  return {
    version: VERSION,
    system: read('system'),
    plan: read('plan'),
    draft: read('draft'),
    repair: read('repair'),
    sentenceSystem: read('sentence-system'),
    sentence: read('sentence'),
    judgeSystem: read('judge-system'),
    judge: read('judge'),
  };
}
