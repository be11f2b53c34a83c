import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations.js';

const inner = (text: string): string[] => findQuotations(text).map((quotation) => quotation.text);

describe('findQuotations', () => {
  it('gives exact offsets with and without the marks', () => {
    const text = 'Ruiz said: “We did it.” Then "more".';
    const [first, second] = findQuotations(text);
    expect(text.slice(first?.start, first?.end)).toBe('“We did it.”');
    expect(text.slice(second?.innerStart, second?.innerEnd)).toBe('more');
  });

  it.each([
    ['It isn’t the dogs’ bowl, it’s theirs.', []],
    ["It isn't the dogs' bowl, it's theirs.", []],
    ["Rock 'n' roll of the '90s 'tis.", []],
    ['She said ‘it isn’t over’ twice.', ['it isn’t over']],
    ["'The workers' union won't move,' he said.", ["The workers' union won't move,"]],
    ['Er sagte: „Das ist gut.“ Danach nichts.', ['Das ist gut.']],
    ['Il a dit « oui » hier.', [' oui ']],
    ['Er sagte: »Das ist gut.« Danach »nichts«.', ['Das ist gut.', 'nichts']],
    ['Hon sade: »Det är bra.» Sedan gick hon.', ['Det är bra.']],
    ['Er rief ‚Halt‘ und ‹Stopp›.', ['Halt', 'Stopp']],
    ['Director Randolph “Tex″ Alles spoke.', ['Tex']],
    ['» Mehr lesen', []],
    ["He wrote ``not now'' and left.", ['not now']],
    ['“He told me ‘go’ and I went,” she said.', ['He told me ‘go’ and I went,']],
    ['A 6\'2" guard and a 5" pipe.', []],
    ['“Left open, she said. “Closed,” he said.', ['Closed,']],
  ])('reads %s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it('ends at the line, and runs to its end when the next line opens again', () => {
    expect(inner('"First paragraph. "Second one," she said.')).toEqual(['First paragraph.', 'Second one,']);
    expect(inner('“First paragraph goes on.\n\n“Second one ends,” she said.')).toEqual([
      'First paragraph goes on.',
      'Second one ends,',
    ]);
    expect(inner('“Never closed.\nPlain line.')).toEqual([]);
  });
});
