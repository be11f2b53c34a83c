/** A long pattern written over several lines as one: line breaks and the indentation behind them go. */
export function joined(pattern: string): string {
  return pattern.replace(/\n\s*/g, '');
}
