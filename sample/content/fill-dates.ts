const DAY = 86_400_000;

/**
 * Replaces `{{weekday N}}`, `{{date N}}` and `{{month N}}` by the day N days before the story's first report
 * (after it, where N is negative). All reports of a story count from the same day, so that an outlet that
 * publishes after midnight does not move the event.
 */
export function fillDates(text: string, firstReport: Date): string {
  return text.replace(/\{\{(weekday|date|month) (-?\d+)\}\}/g, (_, kind: string, days: string) => {
    const day = new Date(firstReport.getTime() - Number(days) * DAY);
    return (FORMATS[kind] ?? FORMATS.date)?.format(day) ?? '';
  });
}

const inEnglish = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });

const FORMATS: Readonly<Record<string, Intl.DateTimeFormat>> = {
  weekday: inEnglish({ weekday: 'long' }),
  date: inEnglish({ month: 'long', day: 'numeric' }),
  month: inEnglish({ month: 'long' }),
};
