import { describe, expect, it } from 'vitest';
import { verifyClaim } from './verify-claim.js';

const ENGLISH =
  'A ferry with 212 passengers on board ran aground off the coast of Lindholm on Monday night after its steering failed, the rescue service said. Rescue boats brought every passenger ashore before dawn, and nobody was seriously hurt.';
const GERMAN =
  'Vor der Küste von Lindholm ist in der Nacht zum Montag eine Fähre mit 212 Passagieren auf Grund gelaufen. Rettungsboote brachten alle Passagiere noch vor dem Morgen an Land, und niemand wurde ernsthaft verletzt.';
const SPANISH =
  'Un transbordador con 212 pasajeros a bordo encalló en la noche del lunes frente a la costa de Lindholm tras fallar el timón. Los botes de rescate llevaron a tierra a todos los pasajeros antes del amanecer y nadie resultó herido.';

const judge = (sentence: string, ...texts: string[]) =>
  verifyClaim({ sentence, sources: texts.map((text, at) => ({ id: String(at), text })) });

describe('a claim beside sources in another language', () => {
  it.each([
    ['de', GERMAN, 'A ferry with 212 passengers ran aground off Lindholm in the night.'],
    ['es', SPANISH, 'A ferry with 212 passengers ran aground off Lindholm in the night.'],
    ['en', ENGLISH, 'Eine Fähre mit 212 Passagieren ist in der Nacht vor Lindholm auf Grund gelaufen.'],
  ])('is not checked, and says so: %s', (language, source, sentence) => {
    expect(judge(sentence, source)).toEqual({
      verdict: 'unsupported',
      score: 0,
      evidence: [],
      problems: [{ type: 'language', text: sentence, near: language, blocks: true }],
    });
  });

  it('is judged by the sources in its own, and by nothing else', () => {
    const [sentence = ''] = ENGLISH.split(/(?<=\.) /);
    const { verdict, evidence } = judge(sentence, GERMAN, ENGLISH, SPANISH);
    expect(verdict).toBe('supported');
    expect(evidence.map(({ source }) => source)).toEqual(['1']);
    const altered = judge(sentence.replace('212', '312'), GERMAN, ENGLISH);
    expect(altered.verdict).toBe('unsupported');
    expect(altered.problems.map(({ type }) => type)).toContain('number');
    expect(altered.problems.map(({ type }) => type)).not.toContain('language');
  });

  it('stands where it is the source’s own sentence', () => {
    for (const text of [GERMAN, SPANISH]) {
      const [sentence = ''] = text.split(/(?<=\.) /);
      expect(judge(sentence, text).verdict).toBe('supported');
    }
  });

  it('is taken for one in the same language where its words do not say', () => {
    const headline = judge('Lindholm: Sankt Olaf, Mikkel Arup, Nordlin Lines', GERMAN);
    expect(headline.problems.map(({ type }) => type)).not.toContain('language');
  });
});
