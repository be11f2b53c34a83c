import type { App } from '../app.js';
import type { Config } from '../config.js';

/** Where a command writes to. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/**
 * Opens the desk and the site and keeps them open until the program is told to stop.
 * @param stopped resolves when the program shall stop
 */
export async function runStart(
  app: App,
  config: Config,
  { sample, stopped, terminal }: { sample: boolean; stopped: Promise<unknown>; terminal: Terminal },
): Promise<number> {
  await app.listen();
  // Before anything is said: a sample that cannot be opened ends the start with its one sentence.
  const begun = sample ? await app.beginSample() : '';
  const link = await app.firstSignInLink();
  terminal.stdout.write(greeting({ ...config, link, heldBack: await app.sayHeldBack() }));
  terminal.stdout.write(begun);
  await stopped;
  terminal.stdout.write('\nStopping …\n');
  return 0;
}

function greeting({
  name,
  baseUrl,
  link,
  host,
  heldBack,
}: {
  name: string;
  baseUrl: string;
  link: string | null;
  host: string;
  heldBack: string | null;
}): string {
  const lines = [
    '',
    `  ${name} is running.`,
    '',
    `  Site   ${baseUrl}/`,
    `  Desk   ${baseUrl}/desk`,
    ...(link === null
      ? ['', '  Sign in on the desk. A colleague, or a lost password: npm run nutgraf -- invite']
      : [`  First sign-in (works once, for a week):`, `         ${link}`]),
    '',
    ...(heldBack === null ? [] : [`  ${heldBack}`, '']),
    ...(host === '0.0.0.0' || host === '::'
      ? ['  The desk is open to your network; put https in front of it.', '']
      : []),
    '  Stop with Ctrl-C.',
    '',
  ];
  return `${lines.join('\n')}\n`;
}
