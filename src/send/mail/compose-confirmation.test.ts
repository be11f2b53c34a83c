import { describe, expect, it } from 'vitest';
import { composeConfirmation } from './compose-confirmation.js';

const LINK = 'https://nutgraf.example/newsletter/confirm/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4';

describe('composeConfirmation', () => {
  const mail = composeConfirmation({
    settings: { name: 'Nutgraf', baseUrl: 'https://nutgraf.example', postalAddress: null },
    confirmUrl: LINK,
  });

  it('gives the link as a button, as words, and alone on a line of the text part', () => {
    expect(mail.html.match(new RegExp(`href="${LINK}"`, 'g'))).toHaveLength(2);
    expect(mail.text.split('\n')).toContain(LINK);
  });

  it('says what happens when nothing is done', () => {
    expect(mail.text.replace(/\s+/g, ' ')).toContain('Without a confirmation nothing more is sent here.');
    expect(mail.subject).toBe('Confirm that you want Nutgraf’s daily newsletter');
  });
});
