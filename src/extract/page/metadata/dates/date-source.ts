import type { PageFacts } from '../page-facts.js';

/** Finds the first date in a text, read as this page writes dates. */
export type Find = (text: string | null | undefined) => string | null;

/** One place of a page where the date of publication may stand. */
export type DateSource = (facts: PageFacts, find: Find) => string | null;
