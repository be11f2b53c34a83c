import { describe, expect, it } from 'vitest';
import { comparePassages } from './compare-passages.js';
import { settleLine } from './settle-line.js';

describe('what pages change by themselves', () => {
  it.each([
    '5 min ago',
    'Updated 12 minutes ago',
    'Published: 4 May 2026, 15:05 BST',
    'Last updated on May 4, 2026 at 3:05 p.m. ET',
    '4 min read',
    '1,204 views · 18 comments · 3.2k shares',
    'Comments (214)',
    '312 people are reading this now',
    'Just now',
    'Read more: Crane falls into the basin',
    'Related stories',
    'Watch: the first ship passes',
    'Advertisement',
  ])('%s is all furniture', (line) => {
    expect(settleLine(line)).toBe('');
  });

  it('is told from the words beside it', () => {
    expect(settleLine('By Jane Doe · 5 min ago')).toBe(settleLine('By Jane Doe · 2 hours ago'));
    expect(settleLine('By Jane Doe · 5 min ago')).not.toBe(settleLine('By John Roe · 5 min ago'));
  });

  it.each([
    ['The council passed it with 412 votes.', 'The council passed it with 430 votes.'],
    ['412 votes for, 30 against', '430 votes for, 30 against'],
    ['The blast shook the port two hours ago.', 'The blast shook the port three hours ago.'],
    ['The lock opened on 4 May 2026.', 'The lock opened on 5 May 2026.'],
    ['Killed: 12', 'Killed: 14'],
    ['Read it as you like, the board said.', 'Read it as you wish, the board said.'],
    ['Watch officers saw nothing.', 'Watch officers saw smoke.'],
    ['The trial begins at 10:30', 'The trial begins at 11:30'],
  ])('is nothing that a report says: “%s” became “%s”', (before, after) => {
    expect(comparePassages(before, after)).toHaveLength(1);
  });
});
