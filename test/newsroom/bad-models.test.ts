import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claimsOfDraft, type ModelReply } from '../support/bad-answers.js';
import { answerHonestly, type DraftAnswer } from '../support/compose-answers.js';
import { EDITOR, openModelDesk } from '../support/open-model-desk.js';
import type { Asked } from '../support/read-asked.js';

type Answer = (asked: Asked) => ModelReply;
const always =
  (reply: ModelReply): Answer =>
  () =>
    reply;
/** An honest answer whose draft has been changed. */
const altered =
  (alter: (draft: DraftAnswer) => void): Answer =>
  (asked) => {
    // Nothing is repaired, so that what was wrong can be told from what was mended.
    if (asked.purpose === 'repair') return { say: '{"claims": []}' };
    if (asked.purpose !== 'draft') return { say: answerHonestly };
    const draft: DraftAnswer = JSON.parse(answerHonestly(asked));
    alter(draft);
    return { say: JSON.stringify(draft) };
  };
const LIE = 'Tessel’s director Harald Lund was arrested on Monday with 900 million euros in gold.';
const FRENCH =
  'Les régulateurs ont infligé une amende de 38 millions d’euros à la société Tessel pour avoir conservé les enregistrements de ses clients sans leur consentement, jeudi.';

/** What a model does wrong, and what an editor then reads beside the extractive writer's draft. */
const HOPELESS: readonly (readonly [string, Answer, RegExp])[] = [
  ['returns nothing', always({ say: '' }), /answered with nothing/],
  ['loops', always({ loop: '{"id": "c1"}, ' }), /wrote the same words again and again and was stopped/],
  ['writes malformed JSON', always({ say: '{"headline": "Tess' }), /did not answer in the form/],
  ['answers in another form', always({ say: '{"title": "Tessel"}' }), /left out or misnamed a part/],
  ['writes prose', always({ say: 'Tessel was fined.' }), /did not answer in the form/],
  ['refuses', always({ say: 'I’m sorry, but I can’t help with that.' }), /refused: “I’m sorry/],
  ['is stopped by its content filter', always({ refuse: 'No.' }), /its content filter stopped it/],
  ['stalls in mid-answer', always({ hangAfter: 12, say: answerHonestly }), /sent nothing for 2 seconds/],
  ['hangs up in mid-answer', always({ breakAfter: 12, say: answerHonestly }), /broke off in mid-answer/],
  ['is cut off', always({ cutAfter: 12, say: answerHonestly }), /was cut off after \d+ tokens/],
  ['writes on and on', always({ say: wordsWithoutEnd() }), /wrote on and on, past [\d,]+ tokens/],
  [
    'has no room for callers',
    always({ status: 429, headers: { 'retry-after': '3600' }, message: 'slow down' }),
    /is asked too often, or what it allows is used up \(“slow down”\)/,
  ],
  [
    'fails',
    always({ status: 500, message: 'CUDA out of memory' }),
    /a fault of its own, 500 \(“CUDA out of memory”\)/,
  ],
  [
    'sends callers elsewhere',
    always({ status: 307, headers: { location: '/x' } }),
    /sends its callers on to another/,
  ],
  [
    'takes no such question',
    always({ status: 400, message: 'context too long' }),
    /does not take the question, 400/,
  ],
  [
    'lies in everything',
    (asked) => ({
      say: asked.purpose === 'draft' ? lies(asked) : asked.purpose === 'plan' ? answerHonestly : lieOf(asked),
    }),
    /No statement of the language model small-1 is borne out by the reports/,
  ],
  [
    'answers in French',
    altered((draft) => {
      for (const claim of claimsOfDraft(draft)) claim.text = FRENCH;
    }),
    /answered in French; the reports are in English/,
  ],
];

describe('a model that', () => {
  let desk: Awaited<ReturnType<typeof openModelDesk>>;
  let storyId = '';
  beforeAll(async () => {
    desk = await openModelDesk();
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    storyId = await desk.begin();
  });

  /** From the editor's click to the draft on the desk. */
  async function draftWith(answer: Answer, settings: Parameters<typeof desk.open>[0] = {}) {
    desk.server.always = answer;
    const { stories, write } = await desk.open({ silentSeconds: 2, totalSeconds: 60, ...settings });
    await stories.draftAgain({ storyId, editor: EDITOR });
    await write(storyId);
    const draft = await desk.stores.drafts.ofStory(storyId);
    const [writing] = await desk.stores.writings.ofStory(storyId);
    return { draft, writing, words: (draft?.claims ?? []).map(({ text }) => text).join('\n') };
  }

  it.each(HOPELESS)(
    '%s leaves the draft to the extractive writer, and an editor reads why',
    async (_, answer, why) => {
      const { draft, writing, words } = await draftWith(answer);
      expect(draft?.writer.engine).toBe('extractive');
      expect(draft?.writer.instead).toMatch(why);
      expect(writing).toMatchObject({ state: 'written', draftId: draft?.id, step: null });
      expect(writing?.said).toMatch(why);
      expect(words).not.toContain('Harald');
      for (const { outcome } of await desk.stores.modelCalls.last(50)) expect(outcome).not.toBe('running');
    },
  );

  it('floods the line is left after 32 MB', async () => {
    const { draft } = await draftWith(always({ flood: 64 * 1024 * 1024 }), { silentSeconds: 55 });
    expect(draft?.writer.instead).toMatch(/sent no end of an answer and was stopped: more than 32 MB came\./);
  });

  it('cannot be used lets the draft wait where that is set, and says until when', async () => {
    const full = { status: 429, headers: { 'retry-after': '3600' }, message: 'slow down' };
    const { draft, writing } = await draftWith(always(full), { instead: 'wait' });
    expect(draft).toBeNull();
    expect(writing).toMatchObject({ state: 'waiting', said: expect.stringContaining('slow down') });
    const [wait] = await desk.stores.modelWaits.list(5);
    expect(Date.parse(wait?.until ?? '') - Date.now()).toBeGreaterThan(3_000_000);
  });

  it('is asked to come again soon is asked again, and then drafts', async () => {
    let refusals = 0;
    const { draft } = await draftWith((asked) =>
      refusals++ === 0 ? { status: 429, headers: { 'retry-after': '1' } } : { say: answerHonestly(asked) },
    );
    expect(draft?.writer.engine).toBe('language-model');
  });

  it('invents ids, sources and quotes as evidence gains nothing by it: evidence is looked for in the reports', async () => {
    const { draft } = await draftWith(
      altered((one) => {
        for (const [at, claim] of claimsOfDraft(one).entries()) {
          claim.id = at % 2 === 0 ? 'c1' : 'no such claim';
          claim.evidence = [
            { source: 99, words: 'Nobody wrote this anywhere.' },
            { source: 1, words: 'The director was drunk, a witness said.' },
          ];
        }
      }),
    );
    expect(draft?.writer.engine).toBe('language-model');
    const [stored] = await desk.stores.articles.ofStory(storyId);
    const body = draft?.claims.filter(({ part }) => part !== 'headline' && part !== 'dek') ?? [];
    for (const { evidence } of body) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, text } of evidence) expect(stored?.article.text.slice(start, end)).toBe(text);
    }
  });

  it('lies in one statement loses that one, and the reason is kept with the draft', async () => {
    const { draft, words } = await draftWith(
      altered((one) => {
        one.lede = { ...one.lede, text: LIE };
      }),
    );
    expect(draft?.writer.engine).toBe('language-model');
    expect(words).not.toContain('Harald');
    expect(draft?.dropped.find(({ text }) => text === LIE)?.reason).toMatch(/no report/);
  });
});

function lies(asked: Asked): string {
  const draft: DraftAnswer = JSON.parse(answerHonestly(asked));
  for (const claim of claimsOfDraft(draft)) claim.text = LIE;
  return JSON.stringify({ ...draft, headline: 'Harald Lund arrested with gold', dek: '' });
}

const lieOf = ({ purpose }: Asked): string =>
  purpose === 'sentence' ? JSON.stringify({ text: LIE }) : '{"claims": []}';

function wordsWithoutEnd(): string {
  const words = Array.from({ length: 20_000 }, (_, at) => `word${at * 7919}`).join(' ');
  return `{"headline": "${words}`;
}
