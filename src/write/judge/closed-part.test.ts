import { describe, expect, it } from 'vitest';
import { completeArticle } from '../../domain/article.js';
import { type Brief, claimsOf } from '../../domain/brief.js';
import {
  extractAttributions,
  findContradictions,
  findPossibleContradictions,
  readClauses,
  verifyClaim,
} from '../../verify/index.js';
import { writeBrief } from '../write-brief.js';

const write = (title: string, text: string): Brief =>
  writeBrief([completeArticle({ title, text, outlet: 'Courier' }, 0)], {
    verifyClaim,
    extractAttributions,
    findContradictions,
    findPossibleContradictions,
    readClauses,
  });
const textsOf = (brief: Brief): string[] => claimsOf(brief).map(({ text }) => text);

const GERMAN = {
  first:
    'Die Brücke ist seit vielen Jahren in einem schlechten Zustand, und die Stadt hat das immer gewusst.',
  rest: 'Drei der vier Pfeiler sind vom Wasser unterspült worden, als im Frühjahr das Hochwasser kam. Die Reparatur wird mehr als zwei Jahre dauern und mindestens elf Millionen Euro kosten. Der Bund muss sich daran beteiligen, weil die Straße eine Bundesstraße ist. Die Menschen am Ostufer dürfen nicht noch einmal einen Winter lang abgeschnitten sein.',
  around: (quotation: string) =>
    [
      'Die Brücke über den Fluss in Halden ist seit Montag gesperrt, teilte die Stadt mit.',
      `Bürgermeisterin Petra Lohse sagte: ${quotation}`,
      'Rund 300 Menschen wohnen am Ostufer des Flusses in Halden.',
      'Die Sperrung der Brücke soll bis zum Frühjahr dauern.',
      'Der Rat entscheidet im Dezember über den Bau der neuen Brücke.',
    ].join('\n'),
};

describe('a quotation that is too long to be told whole', () => {
  it.each([
    ['„', '“'],
    ['»', '«'],
    ['“', '”'],
    ['«', '»'],
  ])('is told with its first sentence and both its marks, %s…%s', (open, close) => {
    const { first, rest, around } = GERMAN;
    const text = around(`${open}${first} ${rest}${close} Der Rat schwieg.`);
    const brief = write('Brücke in Halden gesperrt', text);
    expect(textsOf(brief)).toContain(`Bürgermeisterin Petra Lohse sagte: ${open}${first}${close}`);
    expect(brief.dropped.map(({ reason }) => reason)).not.toContain('half a quotation or parenthesis');
    for (const { evidence } of claimsOf(brief))
      for (const span of evidence) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  it('never gives its words as the outlet’s own', () => {
    const { first, rest, around } = GERMAN;
    const texts = textsOf(write('Brücke in Halden gesperrt', around(`„${first} ${rest}“`)));
    expect(texts.filter((text) => text.startsWith('Die Reparatur') || text.startsWith('Der Bund'))).toEqual(
      [],
    );
  });

  it('keeps its speaker and its marks in English too', () => {
    const spoken =
      'The bridge has been in a bad state for many years, and the city has known it all along. Three of the four piers were washed out by the water when the flood came in the spring. The repair will take more than two years and cost at least eleven million euros. The federal government has to pay its part because the road is a federal road. People on the east bank must not be cut off for another whole winter.';
    const brief = write(
      'Bridge in Halden shut',
      [
        'The bridge over the river in Halden has been shut since Monday, the city said.',
        'An inspection found cracks in three of the four piers of the bridge.',
        `Mayor Petra Lohse said: “${spoken}” Afterwards she left the session of the council.`,
        'The closure will last until spring.',
      ].join('\n'),
    );
    const quoted = textsOf(brief).filter((text) => text.includes('“'));
    expect(quoted.length).toBeGreaterThan(0);
    for (const text of quoted) expect(text).toMatch(/Lohse/);
    for (const text of textsOf(brief)) expect(text.split('“').length).toBe(text.split('”').length);
  });
});
