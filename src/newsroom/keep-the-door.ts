import type { Doorkeeper } from '../desk/ports.js';
import { NoSuchEditor } from './errors.js';
import type { EditorStore, Passwords, Secrets } from './ports.js';

const DAY = 86_400_000;
const SESSION = 30 * DAY;
const LINK = 7 * DAY;
const FREE_TRIES = 5;
const LONGEST_WAIT = 300;
/** A password's check takes a second and 128 MB: one at a time, a few wait, the rest are told to come back. */
const MOST_WAITING = 8;
const BUSY_WAIT = 5;

interface Parts {
  readonly editors: EditorStore;
  readonly passwords: Passwords;
  readonly secrets: Secrets;
  readonly now: () => Date;
}

/**
 * Makes a one-time link's token; it is good for a week and for one editor.
 * @param name the editor whose password it sets anew; null for a new editor
 * @throws NoSuchEditor
 */
export async function inviteEditor(
  name: string | null,
  { editors, secrets, now }: Omit<Parts, 'passwords'>,
): Promise<string> {
  const editor = name === null ? null : await editors.byName(name.trim());
  if (name !== null && editor?.password == null) throw new NoSuchEditor(name);
  const token = secrets.newToken();
  const expires = new Date(now().getTime() + LINK);
  await editors.addLink(secrets.fingerprint(token), expires, editor?.id ?? null);
  return token;
}

/** Sign-in for editors. */
export function createDoorkeeper(parts: Parts): Doorkeeper {
  const { editors, passwords, secrets, now } = parts;
  const tries = createTryCounter(now);
  const turns = createTurns(MOST_WAITING);
  const openSession = async (editorId: string): Promise<string> => {
    const session = secrets.newToken();
    await editors.addSession(secrets.fingerprint(session), editorId, new Date(now().getTime() + SESSION));
    return session;
  };
  return {
    openLink: (token) => editors.openLink(secrets.fingerprint(token), now()),
    async redeemLink({ token, name, password }) {
      const editor = { id: secrets.newId(), name: name.trim(), password: await passwords.hash(password) };
      const redeemed = await editors.redeem({ tokenHash: secrets.fingerprint(token), now: now(), editor });
      return typeof redeemed === 'string' ? redeemed : { session: await openSession(redeemed.id) };
    },
    async signIn({ name, password, address }) {
      const key = `${address} ${name.trim().toLowerCase()}`;
      const outcome = await turns.take(async () => {
        // Looked up and counted in its turn: tries that arrive together count like tries one after the other.
        const wait = tries.waitFor(key);
        if (wait > 0) return { wait };
        tries.count(key);
        const editor = await editors.byName(name.trim());
        // A name that does not exist takes as long as a wrong password, so that names cannot be probed.
        const matches = await passwords.matches(password, editor?.password ?? (await decoy(passwords)));
        if (!matches || editor?.password == null) return null;
        tries.forget(key);
        return { session: await openSession(editor.id) };
      });
      return outcome === 'busy' ? { wait: BUSY_WAIT } : outcome;
    },
    editorOf: (session) => editors.ofSession(secrets.fingerprint(session), now()),
    signOut: (session) => editors.endSession(secrets.fingerprint(session)),
  };
}

let decoyHash: Promise<string> | null = null;
function decoy(passwords: Passwords): Promise<string> {
  decoyHash ??= passwords.hash('a password that nobody has');
  return decoyHash;
}

/** Tries of one name from one address: five are free, then each doubles the wait, to five minutes at most. */
function createTryCounter(now: () => Date) {
  const tries = new Map<string, { count: number; until: number }>();
  return {
    waitFor: (key: string): number =>
      Math.max(0, Math.ceil(((tries.get(key)?.until ?? 0) - now().getTime()) / 1000)),
    count(key: string): void {
      const count = (tries.get(key)?.count ?? 0) + 1;
      const wait = count < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT, 2 ** (count - FREE_TRIES + 2));
      tries.set(key, { count, until: now().getTime() + wait * 1000 });
      if (tries.size > 10_000) tries.delete(tries.keys().next().value ?? '');
    },
    forget: (key: string): void => void tries.delete(key),
  };
}

/** Does work one at a time; more than a few in the queue are refused at once. */
function createTurns(mostWaiting: number) {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    async take<T>(work: () => Promise<T>): Promise<T | 'busy'> {
      if (waiting >= mostWaiting) return 'busy';
      waiting += 1;
      const turn = last.then(work).finally(() => {
        waiting -= 1;
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
