import { renderLetter } from './letter.js';
import { type ComposedMail, hostOf, type MailSettings } from './mail-parts.js';
import { STYLE } from './mail-style.js';
import { wrapText } from './wrap-text.js';

export interface ConfirmationMail {
  readonly settings: MailSettings;
  /** Absolute https address of the page with the Confirm button. */
  readonly confirmUrl: string;
}

/** The double opt-in letter: until its link is confirmed, nothing more is sent to the address. */
export function composeConfirmation({ settings, confirmUrl }: ConfirmationMail): ComposedMail {
  const { name } = settings;
  const subject = `Confirm that you want ${name}’s daily newsletter`;
  const preheader = 'One step is left: open the link and press Confirm.';
  const asked = `Someone asked at ${hostOf(settings)} that the daily newsletter be sent to this address. If it was you, confirm it:`;
  const ignore = 'If it was not you, do nothing. Without a confirmation nothing more is sent here.';
  const html = renderLetter({
    subject,
    preheader,
    language: settings.language ?? 'en',
    name,
    under: 'The daily newsletter',
    rows: (
      <tr>
        <td class="r" style={STYLE.thick}>
          <h1 class="h" style={STYLE.lead}>
            One step is left
          </h1>
          <p style={STYLE.text}>{asked}</p>
          <p style={STYLE.text}>
            <a class="b" href={confirmUrl} style={STYLE.button}>
              Confirm
            </a>
          </p>
          <p class="m" style={STYLE.note}>
            Or open this address:{' '}
            <a href={confirmUrl} style={`${STYLE.quiet};word-break:break-all`}>
              {confirmUrl}
            </a>
          </p>
          <p class="m" style={STYLE.small}>
            {ignore} {settings.postalAddress}
          </p>
        </td>
      </tr>
    ),
  });
  const foot = settings.postalAddress === null ? [] : [wrapText(settings.postalAddress)];
  const text = [wrapText(name), wrapText(asked), confirmUrl, wrapText(ignore), ...foot].join('\n\n');
  return { subject, preheader, html, text: `${text}\n` };
}
