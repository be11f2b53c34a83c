export type Coding = 'br' | 'gzip' | 'identity';

/** The best content coding that the client takes (RFC 9110 §12.5.3); `q=0` refuses one. */
export function chooseCoding(accept: string | undefined): Coding {
  const taken = new Set(
    (accept ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.split(';').map((piece) => piece.trim()))
      .filter(([, quality]) => quality === undefined || !/^q=0(?:\.0*)?$/.test(quality))
      .map(([name]) => name),
  );
  if (taken.has('br')) return 'br';
  return taken.has('gzip') || taken.has('*') ? 'gzip' : 'identity';
}
