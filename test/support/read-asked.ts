import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';

/** A report as the prompt shows it. */
export interface AskedReport {
  readonly n: number;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
}

/** A request to a model, read as a model would read it. */
export interface Asked {
  readonly protocol: 'openai' | 'anthropic';
  readonly model: string;
  readonly stream: boolean;
  readonly headers: IncomingHttpHeaders;
  readonly system: string;
  readonly user: string;
  /** How the answer's form is asked for. */
  readonly format: string;
  /** Words at which the answer may end. */
  readonly stop: readonly string[];
  /** The tool by which Anthropic's protocol asks for a form; null without. */
  readonly tool: string | null;
  readonly purpose: 'plan' | 'draft' | 'repair' | 'sentence' | 'judge' | 'trial';
  readonly mark: string | null;
  readonly reports: readonly AskedReport[];
  /** What a repair asks for. */
  readonly faults: readonly {
    readonly id: string;
    readonly part: string;
    readonly text: string;
    readonly wrong: string;
  }[];
  /** What is to be told again in one sentence; null without. */
  readonly sentence: string | null;
  /** What is to be judged. */
  readonly statements: readonly { readonly id: string; readonly text: string }[];
}

const content = z.union([z.string(), z.array(z.looseObject({ text: z.string().optional() }))]);
const STATEMENT = z.object({ id: z.string(), text: z.string() });
const BODY = z.looseObject({
  model: z.string(),
  stream: z.boolean().optional(),
  messages: z.array(z.object({ role: z.string(), content })),
  stop: z.array(z.string()).optional(),
  system: content.optional(),
  response_format: z.looseObject({ type: z.string() }).optional(),
  tool_choice: z.looseObject({ name: z.string().optional() }).optional(),
  output_config: z.unknown().optional(),
  output_format: z.unknown().optional(),
});
const FAULT = z.object({ id: z.string(), part: z.string(), text: z.string(), wrong: z.string() });

export function readAsked(body: string, path: string, headers: IncomingHttpHeaders): Asked {
  const {
    model,
    stream = false,
    messages,
    system,
    stop = [],
    response_format,
    tool_choice,
  } = BODY.parse(JSON.parse(body));
  const of = (role: string): string =>
    messages
      .filter((message) => message.role === role)
      .map((message) => textOf(message.content))
      .join('\n');
  const user = of('user');
  const mark = /<\/report \d+ (\S+)>/.exec(user)?.[1] ?? null;
  return {
    protocol: path.endsWith('/messages') ? 'anthropic' : 'openai',
    model,
    stream,
    headers,
    system: system === undefined ? of('system') : textOf(system),
    user,
    format: response_format?.type ?? 'text',
    stop,
    tool: tool_choice?.name ?? null,
    purpose: purposeOf(user, mark),
    mark,
    reports: mark === null ? [] : reportsIn(user, mark),
    faults: faultsIn(user),
    sentence: /<sentence \S+>\n([\s\S]*?)\n<\/sentence/.exec(user)?.[1] ?? null,
    statements: statementsIn(user),
  };
}

function purposeOf(user: string, mark: string | null): Asked['purpose'] {
  if (user.includes('<claims ')) return 'repair';
  if (user.includes('<plan ')) return 'draft';
  if (user.includes('<statements ')) return 'judge';
  if (user.includes('<sentence ')) return 'sentence';
  return mark === null ? 'trial' : 'plan';
}

const textOf = (given: z.infer<typeof content>): string =>
  typeof given === 'string' ? given : given.map(({ text = '' }) => text).join('\n');

function reportsIn(user: string, mark: string): AskedReport[] {
  const pattern = new RegExp(`<report (\\d+) ${mark}>\\n([\\s\\S]*?)\\n</report \\1 ${mark}>`, 'g');
  return [...user.matchAll(pattern)].map(([, n = '', inner = '']) => {
    const [head = '', ...rest] = inner.split('\n\n');
    const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? '';
    return { n: Number(n), outlet: field('outlet'), title: field('title'), text: rest.join('\n\n') };
  });
}

function statementsIn(user: string): Asked['statements'] {
  const lines = /<statements \S+>\n([\s\S]*?)\n<\/statements/.exec(user)?.[1]?.split('\n') ?? [];
  return lines.map((line) => STATEMENT.parse(JSON.parse(line)));
}

function faultsIn(user: string): Asked['faults'] {
  const lines = /<claims \S+>\n([\s\S]*?)\n<\/claims/.exec(user)?.[1]?.split('\n') ?? [];
  return lines.map((line) => FAULT.parse(JSON.parse(line)));
}
