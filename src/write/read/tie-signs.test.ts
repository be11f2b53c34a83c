import { expect, it } from 'vitest';
import { measureTies, stemsIn } from './tie-signs.js';

const TEXTS = [
  'The Tarnwick bridge was shut on Tuesday, the county council said.',
  'Engineer Lena Oakes found cracks in two girders of the bridge.',
  'Quillon sells umbrellas.',
];
const measure = (others: readonly string[] = []) =>
  measureTies({
    title: 'Tarnwick bridge shut',
    texts: TEXTS,
    others: new Set(others.flatMap((text) => [...stemsIn(text)])),
  });

it('tells a sentence that hangs together with its report from one that stands apart', () => {
  const [first, second, third] = measure();
  expect(first).toMatchObject({ apart: 0, offTop: 0, said: 1 });
  expect(second).toMatchObject({ apart: 0, offTop: 0, isStrange: 1 });
  expect(third).toMatchObject({ apart: 1, offTop: 1, opensNew: 1, apartUnsaid: 1 });
});

it('finds a name strange that nothing else has, and not one that another report has', () => {
  expect(measure()[1]).toMatchObject({ strange: 2, strangeUnsaid: 1 });
  expect(measure(['Lena Oakes led the inspection.'])[1]).toMatchObject({ strange: 0, known: 2 });
  expect(measure(['Quillon has shops in Pell.'])[2]).toMatchObject({ opensNew: 0 });
});
