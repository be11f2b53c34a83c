import { expect, it } from 'vitest';
import { speaksAsOneself } from './first-person.js';

it.each([
  'I think that the ferry was too old to sail.',
  'On Monday I went to the harbour, and it was shut.',
  'Piet Osei told us that the water was cold.',
  'We believe that the island deserves better ships.',
  'The view: We’ve seen better ships.',
  'The captain was a friend of mine.',
  '(My own ship was late.)',
])('%s speaks as its author', (text) => {
  expect(speaksAsOneself(text)).toBe(true);
});

it.each([
  'Soldiers from World War I, World War II and the Korean War are buried here.',
  'He published a new book, How They Silence Us, on Tuesday.',
  'The theatre plays My Fair Lady in May.',
  'The US and Us Weekly were named.',
  'The mine was closed in 1974.',
  'Queen Elizabeth I, of whom little is known, was named.',
])('%s does not', (text) => {
  expect(speaksAsOneself(text)).toBe(false);
});
