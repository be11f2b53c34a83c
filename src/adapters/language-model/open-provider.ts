import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { wrapLanguageModel } from 'ai';
import type { ModelAccess, ModelProvider } from '../../newsroom/model/ports.js';
import { AnswerTooLarge } from './errors.js';

export type SdkModel = Parameters<typeof wrapLanguageModel>[0]['model'];

/** Bytes of one answer: the protocol repeats much around each word, but a stream without end ends here. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Asks at the address that the key was given for and nowhere else: a server that sends its callers on is not followed.
 * What it sends is bounded, whatever it is.
 */
export const fetchBounded: typeof fetch = async (input, init) => {
  const answer = await fetch(input, { ...init, redirect: 'manual' });
  if (answer.body === null) return answer;
  let bytes = 0;
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > MOST_BYTES) controller.error(new AnswerTooLarge(MOST_BYTES));
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = answer;
  return new Response(answer.body.pipeThrough(bounded), { status, statusText, headers });
};

/** One entry for each provider. */
const PROVIDERS: Readonly<Record<ModelProvider, (access: ModelAccess) => SdkModel>> = {
  'openai-compatible': ({ baseUrl, key, model }) =>
    createOpenAICompatible({
      name: 'model-server',
      baseURL: baseUrl ?? 'http://127.0.0.1:11434/v1',
      ...(key === null ? {} : { apiKey: key }),
      includeUsage: true,
      fetch: fetchBounded,
      supportsStructuredOutputs: true,
    })(model),
  // The older of OpenAI's two protocols: the one that keeps nothing on their side between calls.
  openai: ({ baseUrl, key, model }) =>
    createOpenAI({
      apiKey: key ?? '',
      fetch: fetchBounded,
      ...(baseUrl === null ? {} : { baseURL: baseUrl }),
    }).chat(model),
  anthropic: ({ baseUrl, key, model }) =>
    createAnthropic({
      apiKey: key ?? '',
      fetch: fetchBounded,
      ...(baseUrl === null ? {} : { baseURL: baseUrl }),
    })(model),
};

/** The AI SDK's model behind an access. */
export function openProvider(access: ModelAccess): SdkModel {
  // The library prints what a server cannot do; what matters of it is told as notes.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  return PROVIDERS[access.provider](access);
}
