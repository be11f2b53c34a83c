/** One dot an outlet, six at most; the words beside it carry the number. */
export const Dots = ({ count }: { count: number }) => (
  <span class="dots" aria-hidden="true">
    {'●'.repeat(Math.max(1, Math.min(6, count)))}
  </span>
);
