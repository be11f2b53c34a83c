import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const PROGRAM = fileURLToPath(new URL('../../bin/nutgraf', import.meta.url));

/** Runs the built program as a process of its own. `user` runs it as another user, where we are root. */
export function runProgram(
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly stdin?: string | Uint8Array;
    readonly user?: number;
    /** Beside the test's own environment. */
    readonly env?: Readonly<Record<string, string>>;
  },
): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    ...(options.user === undefined ? {} : { uid: options.user, gid: options.user }),
  });
  child.stdin.on('error', () => undefined).end(options.stdin ?? '');
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
  });
}
