import { makeSheet } from '../../theme/make-sheet.js';
import { BASE_CSS } from './base.js';
import { EMBEDDER_CSS } from './embedder.js';
import { EVIDENCE_CSS } from './evidence.js';
import { PAGES_CSS } from './pages.js';
import { REVIEW_CSS } from './review.js';
import { SCORECARD_CSS } from './scorecard.js';
import { SOURCES_CSS } from './sources.js';
import { STORIES_CSS } from './stories.js';

/** One sheet for every desk page, so that the script can put a new page in the place of the old. */
export const DESK_SHEET = makeSheet(
  BASE_CSS,
  REVIEW_CSS,
  EVIDENCE_CSS,
  PAGES_CSS,
  SOURCES_CSS,
  STORIES_CSS,
  SCORECARD_CSS,
  EMBEDDER_CSS,
);
