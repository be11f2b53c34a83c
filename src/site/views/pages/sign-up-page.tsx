import { TOPICS } from '../../../domain/topic.js';
import { PAGE_SHEET } from '../../styles/sheets.js';
import { capitalise } from '../../words/count-in-words.js';
import type { Page } from '../document.js';
import { PageHead } from './page-head.js';

interface Asked {
  readonly email: string;
  readonly topics: readonly string[];
  /** One sentence about what to change, or null. */
  readonly problem: string | null;
}

/** The long sign-up form, with what the reader already filled in. */
export function makeSignUpPage(asked: Asked): Page {
  return {
    title: 'Newsletter',
    description: 'The day’s briefs in one email. Choose what it covers; leave at any time.',
    path: '/newsletter',
    sheet: PAGE_SHEET,
    skip: 'Skip to the form',
    main: (
      <div class="w">
        <PageHead title="The daily newsletter">
          The day’s briefs in one email. We first send a link that you confirm, so that nobody can sign you up
          but you. Leave at any time, without a login.
        </PageHead>
        <SignUpForm {...asked} />
      </div>
    ),
  };
}

const SignUpForm = ({ email, topics, problem }: Asked) => (
  <form class="form" action="/newsletter" method="post">
    {problem === null ? null : (
      <p class="bad" id="problem" role="alert">
        {problem}
      </p>
    )}
    <label for="email">Email address</label>
    <div class="field">
      <input
        id="email"
        name="email"
        type="email"
        autocomplete="email"
        required
        maxlength={254}
        value={email}
        {...(problem === null ? {} : { 'aria-invalid': 'true', 'aria-describedby': 'problem' })}
      />
    </div>
    <input type="hidden" name="choose" value="topics" />
    <fieldset>
      <legend>What it should cover</legend>
      {TOPICS.map((topic) => (
        <label class="box">
          <input type="checkbox" name="topic" value={topic.slug} checked={topics.includes(topic.slug)} />
          {capitalise(topic.phrase)}
        </label>
      ))}
    </fieldset>
    <button type="submit">Join Now</button>
    <p class="m">We use the address for this newsletter and for nothing else.</p>
  </form>
);
