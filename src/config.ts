import path from 'node:path';
import { z } from 'zod';
import { EMBEDDER_SETTINGS, readEmbedderSettings } from './embedder-config.js';
import { MODEL_SETTINGS, readModelSettings } from './model-config.js';
import type { GivenEmbedderSettings } from './newsroom/embedder/settings.js';
import type { GivenSettings } from './newsroom/model/settings.js';

/** A setting has a wrong value; the message names it, says what it got and what it takes. */
export class BadSetting extends Error {
  override readonly name = 'BadSetting';
  constructor(
    readonly setting: string,
    readonly got: string,
    readonly takes: string,
  ) {
    super(`${setting} is "${got}", but it takes ${takes}. Correct it and start again.`);
  }
}

/** One setting: the environment variable, its default as text, what it means and what it takes. */
interface Setting {
  readonly variable: string;
  readonly fallback: string;
  readonly meaning: string;
  readonly takes: string;
}

/** Every setting of the program, in the order in which the README lists them. */
export const SETTINGS = {
  port: {
    variable: 'NUTGRAF_PORT',
    fallback: '4040',
    meaning: 'Port of the site and the desk',
    takes: 'a port number from 1 to 65535',
  },
  host: {
    variable: 'NUTGRAF_HOST',
    fallback: '127.0.0.1',
    meaning: 'Address to listen on; 0.0.0.0 opens the desk to the network',
    takes: 'an IP address or host name',
  },
  baseUrl: {
    variable: 'NUTGRAF_BASE_URL',
    fallback: '',
    meaning: 'Public address of the site, as readers type it; http://localhost:PORT where empty',
    takes: 'an http or https address',
  },
  proxies: {
    variable: 'NUTGRAF_PROXIES',
    fallback: '0',
    meaning:
      'How many proxies of yours stand in front; the address that they saw then counts for the limits on tries',
    takes: 'a number from 0 to 9',
  },
  name: {
    variable: 'NUTGRAF_NAME',
    fallback: 'Nutgraf',
    meaning: 'Name of the news service',
    takes: 'a name of 1 to 60 characters',
  },
  dataDir: {
    variable: 'NUTGRAF_DATA',
    fallback: 'nutgraf-data',
    meaning: 'Folder of the embedded database',
    takes: 'a folder',
  },
  databaseUrl: {
    variable: 'DATABASE_URL',
    fallback: '',
    meaning: 'A PostgreSQL server (15 or newer) to use instead of the embedded one',
    takes: 'an address such as postgresql://user:password@host/database',
  },
  outbox: {
    variable: 'NUTGRAF_OUTBOX',
    fallback: 'outbox',
    meaning: 'Folder that mails are written to as .eml files while no mail server is set',
    takes: 'a folder',
  },
  smtpUrl: {
    variable: 'NUTGRAF_SMTP_URL',
    fallback: '',
    meaning: 'Mail server for the newsletter; empty writes mails to the outbox',
    takes: 'an address such as smtp://user:password@mail.example:587',
  },
  mailFrom: {
    variable: 'NUTGRAF_MAIL_FROM',
    fallback: 'newsletter@localhost',
    meaning: 'Sender of the newsletter',
    takes: 'a mail address',
  },
  postalAddress: {
    variable: 'NUTGRAF_POSTAL_ADDRESS',
    fallback: '',
    meaning: 'Postal address in the foot of the newsletter',
    takes: 'one line of text',
  },
  timeZone: {
    variable: 'NUTGRAF_TIME_ZONE',
    fallback: 'UTC',
    meaning: 'Time zone that decides which day an edition belongs to',
    takes: 'an IANA time zone such as Europe/Berlin',
  },
  contact: {
    variable: 'NUTGRAF_CONTACT',
    fallback: '',
    meaning: 'Address in the user agent, so that an outlet can reach you; the public address where empty',
    takes: 'an http, https or mailto address',
  },
  allowedHosts: {
    variable: 'NUTGRAF_ALLOWED_HOSTS',
    fallback: '',
    meaning: 'Hosts that may be read although their address is private, separated by commas',
    takes: 'host names such as news.intranet.example, *.lan or 192.168.1.5:8080 (this port alone)',
  },
  websub: {
    variable: 'NUTGRAF_WEBSUB',
    fallback: 'auto',
    meaning:
      'Whether hubs (WebSub) may tell of changes at once: `auto` where NUTGRAF_BASE_URL is a public address, or its host is in NUTGRAF_ALLOWED_HOSTS; `off` never',
    takes: 'auto or off',
  },
  samplePort: {
    variable: 'NUTGRAF_SAMPLE_PORT',
    fallback: '4041',
    meaning: 'Port of the sample newsroom',
    takes: 'a port number from 1 to 65535',
  },
  ...MODEL_SETTINGS,
  ...EMBEDDER_SETTINGS,
} as const satisfies Record<string, Setting>;

/** The settings of one run, checked and with their defaults filled in. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly baseUrl: string;
  /** False where `baseUrl` was only made up from the port. */
  readonly baseUrlGiven: boolean;
  readonly proxies: number;
  readonly name: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly outbox: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly postalAddress: string | null;
  readonly timeZone: string;
  readonly contact: string;
  readonly allowedHosts: readonly string[];
  readonly websub: 'auto' | 'off';
  readonly samplePort: number;
  /** What the environment fixes of the language model. */
  readonly model: GivenSettings;
  /** What the environment fixes of the embedder. */
  readonly embedder: GivenEmbedderSettings;
}

/** Settings given on the command line win over the environment. */
export type Overrides = Partial<Record<keyof typeof SETTINGS, string>>;

const port = z.coerce.number().int().min(1).max(65_535);
const webAddress = z.url({ protocol: /^https?$/ });
const CHECKS: Record<
  Exclude<keyof typeof SETTINGS, keyof typeof MODEL_SETTINGS | keyof typeof EMBEDDER_SETTINGS>,
  z.ZodType
> = {
  port,
  host: z.string().min(1),
  baseUrl: z.union([z.literal(''), webAddress]),
  proxies: z.coerce.number().int().min(0).max(9),
  name: z.string().trim().min(1).max(60),
  dataDir: z.string().min(1),
  databaseUrl: z.union([z.literal(''), z.url({ protocol: /^postgres(?:ql)?$/ })]),
  outbox: z.string().min(1),
  smtpUrl: z.union([z.literal(''), z.url({ protocol: /^smtps?$/ })]),
  mailFrom: z.string().regex(/^[^@\s]+@[^@\s]+$|<[^@\s]+@[^@\s]+>$/),
  postalAddress: z.string(),
  timeZone: z.string().refine(isTimeZone),
  contact: z.union([z.literal(''), z.url({ protocol: /^(?:https?|mailto)$/ })]),
  allowedHosts: z.string().regex(/^[\w.*,:[\]\s-]*$/),
  websub: z.enum(['auto', 'off']),
  samplePort: port,
};

/** The command-line option of a setting that has one. */
const OPTIONS: Partial<Record<keyof typeof SETTINGS, string>> = {
  port: '--port',
  host: '--host',
  dataDir: '--data',
  outbox: '--outbox',
  samplePort: '--sample-port',
};

/**
 * Reads every setting.
 * @param env environment variables
 * @param overrides values from the command line
 * @throws BadSetting for the first value that cannot be used
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env, overrides: Overrides = {}): Config {
  const value = (key: keyof typeof CHECKS): string => {
    const setting = SETTINGS[key];
    const given = overrides[key] ?? env[setting.variable];
    const text = given === undefined || given === '' ? setting.fallback : given;
    const named = overrides[key] === undefined ? setting.variable : (OPTIONS[key] ?? setting.variable);
    if (!CHECKS[key].safeParse(text).success) throw new BadSetting(named, text, setting.takes);
    return text;
  };
  const listenPort = Number(value('port'));
  const samplePort = samplePortBeside(listenPort, Number(value('samplePort')));
  const baseUrl = value('baseUrl').replace(/\/+$/, '') || `http://localhost:${listenPort}`;
  const fixed = {
    given: (variable: string) => env[variable],
    refuse: ({ variable, takes }: Pick<Setting, 'variable' | 'takes'>, text: string): never => {
      throw new BadSetting(variable, variable.endsWith('_KEY') ? '…' : text, takes);
    },
  };
  return {
    port: listenPort,
    host: value('host'),
    baseUrl,
    baseUrlGiven: value('baseUrl') !== '',
    proxies: Number(value('proxies')),
    name: value('name').trim(),
    dataDir: path.resolve(value('dataDir')),
    databaseUrl: value('databaseUrl') || null,
    outbox: path.resolve(value('outbox')),
    smtpUrl: value('smtpUrl') || null,
    mailFrom: value('mailFrom'),
    postalAddress: value('postalAddress') || null,
    timeZone: value('timeZone'),
    contact: value('contact') || baseUrl,
    allowedHosts: value('allowedHosts')
      .split(',')
      .map((host) => host.trim())
      .filter((host) => host !== ''),
    websub: value('websub') === 'off' ? 'off' : 'auto',
    samplePort,
    model: readModelSettings(fixed),
    embedder: readEmbedderSettings(fixed),
  };
}

/** The sample's outlets need a port of their own; where nobody chose one, the next is taken. */
function samplePortBeside(listenPort: number, samplePort: number): number {
  if (samplePort !== listenPort) return samplePort;
  if (samplePort === Number(SETTINGS.samplePort.fallback)) return samplePort + 1;
  throw new BadSetting(
    '--sample-port or NUTGRAF_SAMPLE_PORT',
    String(samplePort),
    'another port than the desk’s, which has that one',
  );
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
