import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';

/** The account that PostgreSQL runs under; null keeps our own. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

// PostgreSQL refuses to run as root, so root hands it to "nobody", which every Linux system has.
const NOBODY: Account = { uid: 65_534, gid: 65_534 };

/** The account for PostgreSQL's processes. */
export function serverAccount(): Account | null {
  return process.getuid?.() === 0 ? NOBODY : null;
}

/** Whether the account can walk into a folder: every folder above it must let others through. */
export async function canReach(folder: string, account: Account | null): Promise<boolean> {
  if (account === null) return true;
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const found = await stat(at).catch(() => null);
    if (found !== null && !mayEnter(found, account)) return false;
    if (at === path.dirname(at)) return true;
  }
}

function mayEnter(found: { mode: number; uid: number; gid: number }, account: Account): boolean {
  if (found.uid === account.uid) return (found.mode & 0o100) !== 0;
  if (found.gid === account.gid) return (found.mode & 0o010) !== 0;
  return (found.mode & 0o001) !== 0;
}

/** Whether we may write in a folder that exists. */
export async function canWrite(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
}
