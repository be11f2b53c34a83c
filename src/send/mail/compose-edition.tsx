import { BriefRow, type Detail, FootRow, LeadRow, TitleList } from './edition-rows.js';
import { writeEditionText } from './edition-text.js';
import { renderLetter } from './letter.js';
import { type ComposedMail, type EditionMail, oneLine, sayDate, saySample } from './mail-parts.js';
import { STYLE } from './mail-style.js';

/** Gmail clips a letter at 102 KB and phones sooner; the design allows 40 KB. */
const MOST_BYTES = 40_000;

/** A subscriber's letter of an edition, in HTML of at most 40 KB and in plain text from the same data. */
export function composeEdition(mail: EditionMail): ComposedMail {
  const { edition } = mail;
  const full = renderEdition(mail, 'full');
  const html = fits(full) ? full : shorten(mail);
  return {
    subject: oneLine(edition.subject),
    preheader: oneLine(edition.preheader),
    html,
    text: writeEditionText(mail),
  };
}

function shorten(mail: EditionMail): string {
  const withoutDeks = renderEdition(mail, 'no-deks');
  return fits(withoutDeks) ? withoutDeks : renderEdition(mail, 'titles');
}

const fits = (html: string): boolean => Buffer.byteLength(html) <= MOST_BYTES;

function renderEdition(mail: EditionMail, detail: Detail): string {
  const { edition, settings, leaveUrl, archiveUrl, corrected = 0 } = mail;
  const [lead, ...others] = edition.briefs;
  return renderLetter({
    subject: edition.subject,
    preheader: edition.preheader,
    language: settings.language ?? 'en',
    name: settings.name,
    under: (
      <>
        {saySample(settings) === null ? null : (
          <>
            {saySample(settings)}
            <br />
          </>
        )}
        {sayDate(edition.date)} ·{' '}
        <a href={archiveUrl} style={STYLE.quiet}>
          Read on the web
        </a>
      </>
    ),
    rows: (
      <>
        {lead === undefined ? null : <LeadRow brief={lead} settings={settings} />}
        {detail === 'titles' ? (
          <TitleList briefs={others} settings={settings} />
        ) : (
          others.map((brief) => <BriefRow brief={brief} settings={settings} detail={detail} />)
        )}
        <FootRow settings={settings} leaveUrl={leaveUrl} corrected={corrected} />
      </>
    ),
  });
}
