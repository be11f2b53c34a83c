import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { wrapLanguageModel } from 'ai';
import type { ModelAccess, ModelProvider } from '../../newsroom/model/ports.js';

export type SdkModel = Parameters<typeof wrapLanguageModel>[0]['model'];

/** One entry for each provider. */
const PROVIDERS: Readonly<Record<ModelProvider, (access: ModelAccess) => SdkModel>> = {
  'openai-compatible': ({ baseUrl, key, model }) =>
    createOpenAICompatible({
      name: 'model-server',
      baseURL: baseUrl ?? 'http://127.0.0.1:11434/v1',
      ...(key === null ? {} : { apiKey: key }),
      includeUsage: true,
      supportsStructuredOutputs: true,
    })(model),
  // The older of OpenAI's two protocols: the one that keeps nothing on their side between calls.
  openai: ({ baseUrl, key, model }) =>
    createOpenAI({ apiKey: key ?? '', ...(baseUrl === null ? {} : { baseURL: baseUrl }) }).chat(model),
  anthropic: ({ baseUrl, key, model }) =>
    createAnthropic({ apiKey: key ?? '', ...(baseUrl === null ? {} : { baseURL: baseUrl }) })(model),
};

/** The AI SDK's model behind an access. */
export function openProvider(access: ModelAccess): SdkModel {
  // The library prints what a server cannot do; what matters of it is told as notes.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  return PROVIDERS[access.provider](access);
}
