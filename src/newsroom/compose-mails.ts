import type { Config } from '../config.js';
import { composeConfirmation, composeEdition } from '../send/index.js';
import type { MailComposer } from './send-newsletter.js';

/** The newsletter's mails in the desk's name. */
export function createMailComposer({ name, baseUrl, postalAddress }: Config): MailComposer {
  const settings = { name, baseUrl, postalAddress };
  return {
    edition: ({ edition, leaveUrl, sample }) => {
      const archiveUrl = `${baseUrl}/editions/${edition.date}`;
      const { subject, html, text } = composeEdition({
        edition,
        settings: { ...settings, sample },
        leaveUrl,
        archiveUrl,
      });
      return { subject, html, text };
    },
    confirmation: ({ confirmUrl }) => {
      const { subject, html, text } = composeConfirmation({ settings, confirmUrl });
      return { subject, html, text };
    },
  };
}
