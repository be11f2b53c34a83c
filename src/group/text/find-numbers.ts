const FIGURE = /\b\d[\d,.]*\b/g;
const YEAR = /^(?:19|20)\d\d$/;

/** Figures that tell events apart: of two digits or more, no years; "1,200" and "1200" are one. */
export function findNumbers(text: string): Set<string> {
  const figures = (text.match(FIGURE) ?? []).map((figure) =>
    figure.replace(/[,.]+$/, '').replaceAll(',', ''),
  );
  return new Set(figures.filter((figure) => figure.length > 1 && !YEAR.test(figure)));
}
