/** Whether the text is a day of the calendar, `YYYY-MM-DD`: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && at > 0 && new Date(at).toISOString().startsWith(text);
}
