import { describe, expect, it } from 'vitest';
import type { Tagged, Who } from '../../domain/clauses.js';
import { readDeeds } from './read-deeds.js';
import { tagWords } from './tag.js';

/** "subject | verb | speaker" of every deed; a judgement's verb is "–". */
function deedsOf(text: string): string[] {
  const words = tagWords(text);
  return readDeeds(words).map(({ subject, verb, frame, isPassive }) =>
    [
      nameOf(subject, words),
      `${isPassive ? 'was ' : ''}${words[verb]?.text ?? '–'}`,
      ...(frame ? [`${nameOf(frame.speaker, words)} ${words[frame.cue]?.text ?? ''}`] : []),
    ].join(' | '),
  );
}

function nameOf(who: Who | null, words: readonly Tagged[]): string {
  if (!who) return '?';
  const names = who.phrases.map(({ first, last }) =>
    words
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  );
  return names.join(' = ') + (who.owner ? ` of ${nameOf(who.owner, words)}` : '');
}

describe('readDeeds', () => {
  it.each([
    ['The council closed the bridge on Monday.', ['The council | closed']],
    [
      'Envoy Ruta Kell, who came when Jon Beck left in anger, made her first speech.',
      ['Envoy Ruta Kell | came', 'Jon Beck | left', 'Envoy Ruta Kell | made'],
    ],
    [
      'Mayor Bea Lund, whose brother sold the land in 2019, asked for an inquiry.',
      ['brother of Mayor Bea Lund | sold', 'Mayor Bea Lund | asked'],
    ],
    [
      'Reed hired the lawyer June Arden, who once worked for Palis before Colm Vance dismissed her.',
      ['Reed | hired', 'the lawyer June Arden | worked', 'Colm Vance | dismissed'],
    ],
    ['The men were freed by a court in Kell.', ['The men | was freed']],
    [
      'A nurse accused of theft was freed.',
      ['A nurse | was accused', 'A nurse | – | ? accused', 'A nurse | was freed'],
    ],
    [
      'Brand scored after Kell’s captain, Milo Strand, had left.',
      ['Brand | scored', 'Kell ’s captain = Milo Strand | left'],
    ],
    [
      'She was hit by a lorry driven by a man who had been stopped twice.',
      ['She | was hit', 'a lorry | was driven', 'a man | was stopped'],
    ],
  ])('gives each clause of “%s” its own subject', (text, deeds) => {
    expect(deedsOf(text)).toEqual(deeds);
  });

  it.each([
    ['Kay said that a rocket had hit the roof.', ['Kay | said', 'a rocket | hit | Kay said']],
    ['Croft said the man in the car had been let in.', ['Croft | said', 'the man | was let | Croft said']],
    [
      'Hale, an analyst, said: “The cuts are overdue.”',
      ['Hale = an analyst | said', 'The cuts | are | Hale = an analyst said'],
    ],
    ['It says that managers pressed crews to fly.', ['It | says', 'managers | pressed | It says']],
    ['Fuel will be cheaper, the club said on Monday.', ['Fuel | be | the club said']],
    [
      'The plan will fail, said Ana Ruiz, who leads the union.',
      ['The plan | fail | Ana Ruiz said', 'Ana Ruiz | leads'],
    ],
    ['According to the club, fuel became cheaper.', ['fuel | became | the club According']],
  ])('gives what is said in “%s” to its speaker', (text, deeds) => {
    expect(deedsOf(text)).toEqual(deeds);
  });

  it.each([
    ['The growers called his remarks wild.', 'his remarks | – | The growers called'],
    ['The union accused managers of hiding losses.', 'managers | – | The union accused'],
    ['Solem accused the firm of dumping silt.', 'the firm | – | Solem accused'],
    ['The judge held the owner responsible.', 'the owner | – | The judge held'],
    ['Moss and Infeld are charged with theft.', 'Moss = Infeld | – | ? charged'],
  ])('reads a judgement in “%s”', (text, deed) => {
    expect(deedsOf(text)).toContain(deed);
  });

  it('judges nobody where nothing is judged', () => {
    expect(deedsOf('The vents could hold new species.')).toEqual(['The vents | hold']);
    expect(deedsOf('The so-called agreement ended in May.')).toEqual(['The so - called agreement | ended']);
  });

  it('names whom a passive names with “by”', () => {
    const words = tagWords('The boat was built by a shipyard, Delf Marine, in May.');
    const [deed] = readDeeds(words);
    expect(nameOf(deed?.agent ?? null, words)).toBe('a shipyard = Delf Marine');
  });

  it('takes a verb with a capital for a name', () => {
    expect(deedsOf('Hark, who lost the vote, went home.')).toEqual(['Hark | lost', 'Hark | went']);
  });
});
