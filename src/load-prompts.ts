import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from './package-root.js';
import type { ModelPrompts } from './write/ports.js';

/**
 * The version in use. An older one stays in its folder, so that a brief's writer mark can be looked up, and so that a
 * model goes on with the prompts that its scorecard was accepted with until it is accepted with the new ones.
 */
const VERSION = '1';

/** The prompts that the language model is given; each is a file in `prompts/`. */
export const loadPrompts = (): ModelPrompts => readVersion(VERSION);

/** The prompts of another version; null where this program has none of it. */
export function findPrompts(version: string): ModelPrompts | null {
  return /^\w+$/.test(version) && existsSync(folderOf(version)) ? readVersion(version) : null;
}

function readVersion(version: string): ModelPrompts {
  const read = (name: string): string => readFileSync(path.join(folderOf(version), `${name}.md`), 'utf8');
  return {
    version,
    system: read('system'),
    plan: read('plan'),
    draft: read('draft'),
    repair: read('repair'),
    sentenceSystem: read('sentence-system'),
    sentence: read('sentence'),
    sentenceAgain: read('sentence-again'),
    judgeSystem: read('judge-system'),
    judge: read('judge'),
  };
}

const folderOf = (version: string): string => path.join(packageRoot(), 'prompts', version);
