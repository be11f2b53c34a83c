import type { Handler } from 'hono';
import { TOPICS } from '../../domain/topic.js';
import { makeSignUpPage } from '../views/pages/sign-up-page.js';
import { answerPage, type Site } from './answer-page.js';

/** `GET /newsletter` */
export const showSignUp =
  (site: Site): Handler =>
  async (c) =>
    answerPage(c, site, makeSignUpPage({ email: '', topics: TOPICS.map(({ slug }) => slug), problem: null }));
