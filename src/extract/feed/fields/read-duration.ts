/** Seconds of "3723", "62:03" and "1:02:03" (iTunes, Media RSS, JSON Feed); null for anything else. */
export function readDuration(written: string | null | undefined): number | null {
  const form = /^(?:(\d{1,3}):)?(?:(\d{1,4}):)?(\d{1,7})(?:\.\d{1,9})?$/.exec(written?.trim() ?? '');
  if (form === null) return null;
  const [, first, second, last] = form;
  const [hours, minutes] = second === undefined ? [0, first] : [first, second];
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(last);
}
