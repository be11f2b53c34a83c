const NOWHERE = 'http://desk.invalid';

/**
 * Where to go after sign-in: a path of the desk, or `/desk`. Anything that a browser could read as another
 * host (`//host`, `/\host`, `https:…`) or that leaves the desk is not followed.
 */
export function returnPath(wanted: string | null | undefined): string {
  if (wanted === null || wanted === undefined || !/^\/desk(?:[/?#]|$)/.test(wanted)) return '/desk';
  if (!URL.canParse(wanted, NOWHERE)) return '/desk';
  const url = new URL(wanted, NOWHERE);
  const inside = url.origin === NOWHERE && /^\/desk(?:\/|$)/.test(url.pathname);
  if (!inside || /^\/desk\/(?:sign-in|sign-out|welcome)\b/.test(url.pathname)) return '/desk';
  return `${url.pathname}${url.search}`;
}
