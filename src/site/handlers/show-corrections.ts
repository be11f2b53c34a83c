import type { Handler } from 'hono';
import { makeCorrectionsPage } from '../views/pages/corrections-page.js';
import { answerPage, type Site } from './answer-page.js';

const CORRECTIONS = 100;

/** `GET /corrections` */
export const showCorrections =
  (site: Site): Handler =>
  async (c) => {
    const corrections = (await site.services.library.corrections?.(CORRECTIONS)) ?? [];
    return answerPage(c, site, makeCorrectionsPage(corrections));
  };
