import { z } from 'zod';
import type { ListModels, ModelAccess } from '../../newsroom/model/ports.js';

const SECONDS = 5;
const MOST = { bytes: 1024 * 1024, names: 500, name: 200 };
const LIST = z.object({ data: z.array(z.object({ id: z.string() })) });
const ADDRESSES: Readonly<Record<ModelAccess['provider'], string>> = {
  'openai-compatible': 'http://127.0.0.1:11434/v1',
  openai: 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com/v1',
};

/**
 * Asks a server for the names of its models, by the protocols of OpenAI and Anthropic (`GET …/models`). Many servers
 * do not tell; that is no fault.
 */
export const listModels: ListModels = async (access) => {
  const base = access.baseUrl ?? ADDRESSES[access.provider];
  const names = await namesAt(base, access);
  if (names !== null) return { names, baseUrl: access.baseUrl };
  if (/\/v1$/.test(base)) return null;
  const below = `${base}/v1`;
  const found = await namesAt(below, access);
  return found === null ? null : { names: found, baseUrl: below };
};

async function namesAt(base: string, access: ModelAccess): Promise<string[] | null> {
  try {
    const answer = await fetch(`${base}/models`, {
      headers: { accept: 'application/json', ...keyOf(access) },
      // A key goes to the address that it was given for, and nowhere else.
      redirect: 'error',
      signal: AbortSignal.timeout(SECONDS * 1000),
    });
    const text = await readBounded(answer);
    return answer.ok && text !== null ? readNames(text) : null;
  } catch {
    // What is wrong with the way to the server is said when it is asked something.
    return null;
  }
}

function keyOf({ provider, key }: ModelAccess): Record<string, string> {
  if (provider === 'anthropic') return { 'anthropic-version': '2023-06-01', 'x-api-key': key ?? '' };
  return key === null ? {} : { authorization: `Bearer ${key}` };
}

async function readBounded({ body }: Response): Promise<string | null> {
  if (body === null) return null;
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    // Leaving the loop ends the connection.
    if (text.length > MOST.bytes) return null;
  }
  return text;
}

function readNames(text: string): string[] | null {
  const { data } = LIST.safeParse(JSON.parse(text));
  if (data === undefined) return null;
  const names = data.data
    .map(({ id }) => id)
    .filter((id) => /^[^\p{Cc}]+$/u.test(id) && id.length <= MOST.name);
  return [...new Set(names)].slice(0, MOST.names);
}
