import { createHash } from 'node:crypto';
import { BASE_CSS } from './base.js';
import { EVIDENCE_CSS } from './evidence.js';
import { PAGES_CSS } from './pages.js';
import { REVIEW_CSS } from './review.js';

/** One sheet for every desk page, so that the script can put a new page in the place of the old. */
export const DESK_CSS = [BASE_CSS, REVIEW_CSS, EVIDENCE_CSS, PAGES_CSS]
  .join('')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s*\n\s*/g, '\n')
  .trim();

/** CSP source expression (CSP 3 §2.3.1): the hash of exactly the text of the style element. */
export const DESK_CSS_SOURCE = `'sha256-${createHash('sha256').update(DESK_CSS).digest('base64')}'`;
