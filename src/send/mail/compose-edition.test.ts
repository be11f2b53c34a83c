import { describe, expect, it } from 'vitest';
import type { Edition, ListedBrief } from '../../domain/edition.js';
import { composeEdition } from './compose-edition.js';
import type { MailSettings } from './mail-parts.js';

const SETTINGS: MailSettings = {
  name: 'Nutgraf',
  baseUrl: 'https://nutgraf.example',
  postalAddress: 'Nutgraf, 1 Sample Street, Overhaven',
};

const BRIEF: ListedBrief = {
  id: 'b0',
  slug: 'ferries-by-machine',
  headline: 'Harbour board lets a model set ferry timetables, with a pilot’s veto',
  dek: 'Fourteen ferries will sail to a machine’s timetable from 4 May; crews may overrule it at any time.',
  topic: 'launches-and-deals',
  publishedAt: '2026-03-14T09:05:00Z',
  outlets: 3,
  lede: 'The Overhaven harbour board voted 7 to 2 on Friday to let a scheduling model set the timetable of its ferries.',
  nutGraf:
    'It is the first public authority in the country to do so, and unions want to know who answers for mistakes.',
};

const compose = (briefs: readonly ListedBrief[], settings: Partial<MailSettings> = {}) => {
  const edition: Edition = {
    id: 'e1',
    date: '2026-03-14',
    subject: 'Harbour board lets a model set ferry timetables, and two more',
    preheader: 'Also: a court wants to see where training text came from.',
    briefs,
    frozenAt: '2026-03-14T17:00:00Z',
  };
  return composeEdition({
    edition,
    settings: { ...SETTINGS, ...settings },
    leaveUrl: 'https://nutgraf.example/newsletter/leave/TOKEN',
    archiveUrl: 'https://nutgraf.example/editions/2026-03-14',
    corrected: 1,
  });
};

const many = (count: number): ListedBrief[] =>
  Array.from({ length: count }, (_, index) => ({
    ...BRIEF,
    slug: `brief-${index}`,
    outlets: 1 + (index % 4),
  }));

describe('composeEdition', () => {
  const { html, text, subject, preheader } = compose([BRIEF, { ...BRIEF, slug: 'second', outlets: 1 }]);

  it('speaks of each brief in that brief’s language', () => {
    const { html, text } = compose([
      { ...BRIEF, language: 'de' },
      { ...BRIEF, slug: 'second', language: 'fr' },
    ]);
    expect(html).toMatch(/<td class="r"[^>]* lang="de">[^§]*Berichtet von 3 Medien[^§]*Der ganze Text/);
    expect(html).toMatch(/<td class="r"[^>]* lang="fr">[^§]*3 médias/);
    expect(text).toContain('Berichtet von 3 Medien');
  });

  it('holds the same in both parts', () => {
    const both = [
      'Saturday 14 March 2026',
      BRIEF.headline,
      'https://nutgraf.example/briefs/ferries-by-machine',
      'https://nutgraf.example/briefs/second',
      'https://nutgraf.example/newsletter/leave/TOKEN',
      'https://nutgraf.example/editions/2026-03-14',
      'Reported by 3 outlets',
      'Corrected this week: 1.',
      'Nutgraf, 1 Sample Street, Overhaven',
    ];
    expect(both.filter((words) => !html.includes(words))).toEqual([]);
    expect(both.filter((words) => !text.includes(words))).toEqual([]);
    expect([subject, preheader]).toEqual([
      'Harbour board lets a model set ferry timetables, and two more',
      'Also: a court wants to see where training text came from.',
    ]);
  });

  it('carries no image, script, form or address of another host', () => {
    expect(html).not.toMatch(/<(?:img|script|form|link|iframe)\b|url\(/);
    const hosts = [...html.matchAll(/(?:href|src)="https?:\/\/([^/"]+)/g)].map(([, host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['nutgraf.example']));
  });

  it('lays out with tables that say they are only layout', () => {
    expect(html.match(/<table /g)?.length).toBe(html.match(/<table role="presentation" /g)?.length);
  });

  it('keeps the text within 72 columns, but for addresses', () => {
    const wide = text.split('\n').filter((line) => line.length > 72 && !line.includes('https://'));
    expect(wide).toEqual([]);
  });

  it('drops deks, never briefs, to stay within 40 KB', () => {
    for (const count of [1, 20, 45, 60, 80, 150]) {
      const long = compose(many(count));
      expect(Buffer.byteLength(long.html), `${count} briefs`).toBeLessThanOrEqual(40_000);
      expect(
        long.html.match(/href="https:\/\/nutgraf\.example\/briefs\/[^"]+"/g)?.length,
      ).toBeGreaterThanOrEqual(count);
    }
    expect(compose(many(20)).html).toContain(BRIEF.dek);
    expect(compose(many(60)).html).not.toContain(BRIEF.dek);
    expect(compose(many(60)).text).toContain('Fourteen ferries');
  });

  it('escapes what comes from reports, and keeps the subject on one line', () => {
    const hostile = { ...BRIEF, headline: '<script>x</script> & "y"', lede: '<img src=x>', dek: '</td>' };
    const mail = compose([hostile, hostile]);
    expect(mail.html).not.toMatch(/<script|<img|<\/td><\/p>/);
    expect(mail.html).toContain('&lt;script&gt;');
    expect(mail.text).toContain('<script>x</script> & "y"');
    const split = composeEdition({
      edition: { id: 'e', date: 'x', subject: 'a\r\nBcc: b', preheader: '', briefs: [], frozenAt: '' },
      settings: SETTINGS,
      leaveUrl: '',
      archiveUrl: '',
    });
    expect(split.subject).toBe('a Bcc: b');
  });

  it('follows the direction of its language', () => {
    expect(compose([BRIEF], { language: 'ar' }).html).toContain('<html lang="ar" dir="rtl">');
  });

  it('does without a postal address', () => {
    expect(compose([BRIEF], { postalAddress: null }).text).not.toContain('null');
  });
});
