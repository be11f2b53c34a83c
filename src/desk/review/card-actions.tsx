import type { FC } from 'hono/jsx';
import type { Draft } from '../../domain/draft.js';
import { link } from '../links.js';
import { swapForSource, wordsToCut } from '../words/say-problem.js';
import type { Statement } from './screen.js';

/** The choices for a statement as it stands; a key each where pressing it by mistake costs nothing. */
export const CardActions: FC<{ statement: Statement; draft: Draft }> = ({ statement, draft }) => {
  const { claim } = statement;
  const words = statement.mark === 'resolve' ? wordsToCut(claim) : [];
  const swap = statement.mark === 'resolve' ? swapForSource(claim) : null;
  return (
    <form
      method="post"
      class="act"
      action={link.claim(draft.id, claim.id, 'check')}
      data-uncheckable={mayCheck(statement) ? undefined : sayWhyNot(statement)}
    >
      <input type="hidden" name="version" value={String(draft.version)} />
      {words.map((each) => (
        <input type="hidden" name="words" value={each} />
      ))}
      {swap === null ? null : <input type="hidden" name="text" value={swap.text} />}
      <Buttons statement={statement} draft={draft} words={words.length > 0} swap={swap?.near ?? null} />
    </form>
  );
};

interface Choices {
  readonly statement: Statement;
  readonly draft: Draft;
  /** Whether some words can be cut and leave a sentence. */
  readonly words: boolean;
  /** The source's words that can stand in place of the statement's. */
  readonly swap: string | null;
}

const Buttons: FC<Choices> = ({ statement, draft, words, swap }) => {
  const { claim, mark, n } = statement;
  const post = (noun: string): string => link.claim(draft.id, claim.id, noun);
  const ask = (what: string): string => link.review(draft.id, { claim: claim.id, do: what }, n);
  if (mark === 'cut')
    return (
      <>
        <Post to={post('reversal')} name="Put it back" letter="u" />
        <Ask at={ask('edit')} name="Edit" letter="e" />
      </>
    );
  return (
    <>
      {mayCheck(statement) ? <Post to={post('check')} name="Mark checked" letter="Space" /> : null}
      {swap === null ? null : <Post to={post('edit')} name={`Use “${swap}”`} letter={null} />}
      {words ? <Post to={post('word-cut')} name="Cut words" letter="c" /> : null}
      {mark === 'resolve' && claim.verdict !== 'disputed' ? (
        <Ask at={ask('keep')} name="Keep, say why" letter="w" />
      ) : null}
      <Ask at={ask('edit')} name="Edit" letter="e" />
      {mayCut(statement) ? (
        <Post
          to={post('cut')}
          name={words ? 'Cut all' : 'Cut'}
          letter={mark === 'resolve' && !words ? 'c' : null}
        />
      ) : null}
      {claim.state === 'drafted' ? null : <Post to={post('reversal')} name="Undo" letter="u" />}
    </>
  );
};

const Post: FC<{ to: string; name: string; letter: string | null }> = ({ to, name, letter }) => (
  <button type="submit" formaction={to} {...keyOf(letter)}>
    {name} {letter === null ? null : <kbd>{shown(letter)}</kbd>}
  </button>
);

const Ask: FC<{ at: string; name: string; letter: string }> = ({ at, name, letter }) => (
  <a class="btn" href={at} {...keyOf(letter)}>
    {name} <kbd>{shown(letter)}</kbd>
  </a>
);

const keyOf = (letter: string | null): Record<string, string> =>
  letter === null ? {} : { 'data-key': letter, 'aria-keyshortcuts': letter };
const shown = (letter: string): string => (letter.length === 1 ? letter.toUpperCase() : letter);

/** A look settles what sources dispute and what matches; it never stands in for support. */
function mayCheck({ claim, mark }: Statement): boolean {
  if (mark === 'matches') return true;
  return mark === 'resolve' && claim.verdict === 'disputed' && !claim.problems.some(({ blocks }) => blocks);
}

/** A brief cannot do without its headline and its lede. */
const mayCut = ({ claim }: Statement): boolean => claim.part !== 'headline' && claim.part !== 'lede';

function sayWhyNot({ mark }: Statement): string {
  if (mark === 'resolve')
    return 'Resolve this statement first: cut the words, edit them, or keep them with a reason.';
  return mark === 'cut' ? 'This statement is cut. Put it back first.' : 'This statement is settled already.';
}
