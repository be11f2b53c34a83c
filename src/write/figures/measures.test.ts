import { describe, expect, it } from 'vitest';
import { findMeasures } from './measures.js';

describe('what two reports can tell differently', () => {
  it.each([
    ['Repairs might take six weeks.', [{ of: 'duration', value: 42, words: 'six weeks' }]],
    ['He got six and a half years.', [{ of: 'duration', value: 6.5 * 365 }]],
    ['It was doing 74 miles an hour.', [{ of: 'speed', words: '74 miles' }]],
    ['The limit is 12 km/h here.', [{ of: 'speed', value: 12 }]],
    ['Nearly 150 pounds of medicine were lost.', [{ of: 'weight' }]],
    ['At least 14 were hurt.', [{ of: 'people', value: 14, high: 28 }]],
    [
      'The blast killed six and hurt nine.',
      [
        { of: 'people', value: 6 },
        { of: 'people', value: 9 },
      ],
    ],
    ['The death toll rose to 26.', [{ of: 'people', value: 26 }]],
    ['Voss, 67, is a surveyor.', [{ of: 'age', value: 67 }]],
    ['A 71-year-old man vanished.', [{ of: 'age', value: 71 }]],
    ['He shot his 14-year-old friend.', [{ of: 'age', value: 14 }]],
    ['A boy of 15 was held.', [{ of: 'age', value: 15 }]],
    ['Nearly two thirds of the votes were for it.', [{ of: 'percent' }]],
    ['She finished third.', [{ of: 'rank', value: 3 }]],
    [
      'The council voted 27 to 19 for it.',
      [
        { of: 'result', value: 27 },
        { of: 'result against', value: 19 },
      ],
    ],
    ['It struck at 4.12 am on Sunday.', [{ of: 'time of day', value: 252 }]],
    ['It began at ten to five.', [{ of: 'time of day', value: 290 }]],
    ['It took 12 minutes, 31 seconds.', [{ of: 'duration', words: '12 minutes, 31 seconds' }]],
    ['The rate ticked up to 6.1%.', [{ of: 'percent', low: 6.1 }]],
    ['It rose from 6% a month earlier.', [{ of: 'percent', value: 6 }]],
    [
      'The victims, ages 25 and 26, died.',
      [
        { of: 'age', value: 25 },
        { of: 'age', value: 26 },
      ],
    ],
    ['Posted: Sunday, 2 August, 11:49 AM', []],
    ['The Sept. 11 attackers came in 2001.', []],
    ['Image 24 of 33 Harris deputies block a road.', []],
    ['Youths rioted for the sixth straight day.', []],
    ['It began at 16:50.', [{ of: 'time of day', value: 290 }]],
    ['On 42nd Street, in the third quarter of 2025, a second man spoke.', []],
  ])('%s', (text, wanted) => {
    const found = findMeasures(text);
    expect(found).toMatchObject(wanted);
    expect(found).toHaveLength(wanted.length);
    for (const { start, words } of found) expect(text.slice(start, start + words.length)).toBe(words);
  });
});
