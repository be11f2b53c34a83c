import { afterAll, beforeAll, expect, it } from 'vitest';
import { scryptPasswords } from '../../src/adapters/secrets/passwords.js';
import { createSecrets } from '../../src/adapters/secrets/secrets.js';
import { createDoorkeeper, inviteEditor } from '../../src/newsroom/keep-the-door.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';

const password = 'a long enough password';
let database: TestDatabase;
let time = new Date('2026-03-02T09:00:00Z');
let door: ReturnType<typeof createDoorkeeper>;

beforeAll(async () => {
  database = await openTestDatabase();
  const { editors } = database.stores;
  const parts = { editors, passwords: scryptPasswords, secrets: createSecrets('key'), now: () => time };
  door = createDoorkeeper(parts);
  const token = await inviteEditor(null, parts);
  await door.redeemLink({ token, name: 'Dana Okafor', password });
});

afterAll(() => database.close());

const tryOnce = (name: string, given: string, address = '192.0.2.1') =>
  door.signIn({ name, password: given, address });

it('counts tries that arrive together like tries one after the other', async () => {
  const outcomes = await Promise.all(Array.from({ length: 30 }, () => tryOnce('Dana Okafor', 'wrong')));
  expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(5);
  expect(outcomes.filter((outcome) => outcome !== null && 'wait' in outcome)).toHaveLength(25);
  expect(await tryOnce('dana okafor', password)).toMatchObject({ wait: expect.any(Number) });
});

it('does not lock out the same editor elsewhere, nor a colleague here', async () => {
  expect(await tryOnce('Dana Okafor', password, '198.51.100.7')).toMatchObject({
    session: expect.any(String),
  });
  expect(await tryOnce('Piet', 'wrong')).toBeNull();
});

it('opens again when the wait is over, and forgets what went wrong before', async () => {
  time = new Date(time.getTime() + 10 * 60_000);
  const opened = await tryOnce('Dana Okafor', password);
  expect(opened).toMatchObject({ session: expect.any(String) });
  const session = opened !== null && 'session' in opened ? opened.session : '';
  expect(await door.editorOf(session)).toMatchObject({ name: 'Dana Okafor' });
  await door.signOut(session);
  expect(await door.editorOf(session)).toBeNull();
  for (let i = 0; i < 4; i++) expect(await tryOnce('Dana Okafor', 'wrong')).toBeNull();
});
