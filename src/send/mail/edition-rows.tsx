import type { ListedBrief } from '../../domain/edition.js';
import { countOutlets, wordsFor } from '../../domain/reader/words-for.js';
import { TOPICS } from '../../domain/topic.js';
import { hostOf, type MailSettings, oneLine, sayApproval } from './mail-parts.js';
import { STYLE } from './mail-style.js';

/** How much of each brief after the first is shown; a long edition drops deks, never briefs. */
export type Detail = 'full' | 'no-deks' | 'titles';

interface RowProps {
  readonly brief: ListedBrief;
  readonly settings: MailSettings;
}

/** A brief's address on the site. */
export const addressOf = ({ slug }: ListedBrief, { baseUrl }: MailSettings): string =>
  `${baseUrl}/briefs/${slug}`;

/** The topic's name as readers see it. */
export const topicOf = ({ topic }: ListedBrief): string =>
  TOPICS.find(({ slug }) => slug === topic)?.name ?? topic;

/** A brief's `lang` in a letter: set where it is not English. */
const langOf = ({ language }: ListedBrief): { lang?: string } =>
  language === undefined ? {} : { lang: language };

/** "3 outlets" in the brief's language. */
export const outletsOf = ({ outlets, language = 'en' }: ListedBrief): string =>
  countOutlets(outlets, language);

/** "Reported by 3 outlets" in the brief's language. */
export const sayReported = (brief: ListedBrief): string =>
  wordsFor(brief.language ?? 'en').reportedBy(outletsOf(brief));

/** The first brief with its topic, lede and nut graf. */
export const LeadRow = ({ brief, settings }: RowProps) => (
  <tr>
    <td class="r" style={STYLE.thick} {...langOf(brief)}>
      <p class="k" style={STYLE.topic} {...(brief.language === undefined ? {} : { lang: 'en' })}>
        {topicOf(brief)}
      </p>
      <h1 class="h" style={STYLE.lead}>
        <a href={addressOf(brief, settings)} style={STYLE.link}>
          {oneLine(brief.headline)}
        </a>
      </h1>
      <p style={STYLE.text}>
        <span class="k" style={STYLE.pilcrow} aria-hidden="true">
          ¶{' '}
        </span>
        {brief.lede}
      </p>
      {brief.nutGraf === '' ? null : <p style={STYLE.text}>{brief.nutGraf}</p>}
      <p class="m" style={STYLE.small}>
        {sayReported(brief)} ·{' '}
        <a href={addressOf(brief, settings)} style={STYLE.quiet}>
          {wordsFor(brief.language ?? 'en').whole}
        </a>
      </p>
    </td>
  </tr>
);

/** A later brief: headline, dek and number of outlets, or less in a long edition. */
export const BriefRow = ({ brief, settings, detail }: RowProps & { detail: Detail }) => (
  <tr>
    <td class="r" style={STYLE.hair} {...langOf(brief)}>
      <h2 style={STYLE.title}>
        <a href={addressOf(brief, settings)} style={STYLE.link}>
          {oneLine(brief.headline)}
        </a>
      </h2>
      {detail === 'full' && brief.dek !== '' ? <p style={STYLE.dek}>{brief.dek}</p> : null}
      <p class="m" style={STYLE.small}>
        {outletsOf(brief)}
      </p>
    </td>
  </tr>
);

/** The shortest form, for an edition of more than a hundred briefs: one list of titles. */
export const TitleList = ({
  briefs,
  settings,
}: {
  briefs: readonly ListedBrief[];
  settings: MailSettings;
}) => (
  <tr>
    <td class="r" style={`${STYLE.hair};font:17px/30px Charter,Georgia,serif`}>
      {briefs.map((brief) => (
        <>
          <a href={addressOf(brief, settings)} {...langOf(brief)}>
            {oneLine(brief.headline)}
          </a>
          <br />
        </>
      ))}
    </td>
  </tr>
);

interface FootProps {
  readonly settings: MailSettings;
  readonly leaveUrl: string;
  /** How many briefs were corrected this week. */
  readonly corrected: number;
}

/** Why you get this, how to leave, the postal address, and this week's corrections. */
export const FootRow = ({ settings, leaveUrl, corrected }: FootProps) => (
  <tr>
    <td class="r" style={STYLE.foot}>
      <p class="m" style={STYLE.note}>
        {sayApproval(settings)} Corrected this week: {corrected}.{' '}
        <a href={`${settings.baseUrl}/corrections`} style={STYLE.quiet}>
          Corrections
        </a>
      </p>
      <p class="m" style={STYLE.small}>
        You get this because you joined at {hostOf(settings)}.{' '}
        <a href={leaveUrl} style={STYLE.quiet}>
          Leave the list
        </a>{' '}
        (no login). {settings.postalAddress}
      </p>
    </td>
  </tr>
);
