import { describe, expect, it } from 'vitest';
import { setMarks } from './set-marks.js';

describe('marks of a brief', () => {
  it.each([
    ['"It is done," said Ruiz. "We go."', '“It is done,” said Ruiz. “We go.”'],
    ['He called it ("a fine day").', 'He called it (“a fine day”).'],
    ['"They say \'process,\'" he said.', '“They say ‘process,’” he said.'],
    ["Averland's legislature and the drivers' union", 'Averland’s legislature and the drivers’ union'],
    ["songs of the '90s", 'songs of the ’90s'],
    ['"We sold 20," she said.', '“We sold 20,” she said.'],
    ['"It rose by 20" was all he said.', '“It rose by 20” was all he said.'],
    ['a man of 6\'2" and a board of 20"', 'a man of 6\'2" and a board of 20"'],
    ['"We go, " Ruiz said.', '"We go, " Ruiz said.'],
    ["`` We go, '' Ruiz said.", "`` We go, '' Ruiz said."],
    ['“Set already,” she said. It’s fine.', '“Set already,” she said. It’s fine.'],
  ])('%s', (text, set) => {
    expect(setMarks(text)).toBe(set);
    expect(set).toHaveLength(text.length);
  });
});
