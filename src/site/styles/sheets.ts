import { makeSheet } from '../../theme/make-sheet.js';
import { BASE_CSS } from './base.js';
import { BRIEF_CSS } from './brief.js';
import { BAND_CSS, FRONT_CSS } from './front.js';
import { LIST_CSS } from './list.js';
import { PAGE_CSS } from './page.js';

export const BRIEF_SHEET = makeSheet(BASE_CSS, LIST_CSS, BRIEF_CSS);
export const FRONT_SHEET = makeSheet(BASE_CSS, LIST_CSS, FRONT_CSS, BAND_CSS);
export const PAGE_SHEET = makeSheet(BASE_CSS, LIST_CSS, PAGE_CSS);
