import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Starts a script of this folder in a process of its own, with a limit of its heap that lets a greedy reader show. */
export function startChild(script: URL, args: readonly string[]): ChildProcess {
  return fork(fileURLToPath(script), [...args], {
    execArgv: ['--import', 'tsx', '--max-old-space-size=2048'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** The first message of a child. @throws where it ends without one or is not heard within `seconds` */
export function messageOf<T>(child: ChildProcess, seconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`no word after ${seconds} s`));
    }, seconds * 1000);
    const settle = (work: () => void) => {
      clearTimeout(timer);
      work();
    };
    child.once('message', (message) => settle(() => resolve(message as T)));
    child.once('exit', (code, signal) =>
      settle(() => reject(new Error(`its process dies (${code ?? signal})`))),
    );
  });
}
