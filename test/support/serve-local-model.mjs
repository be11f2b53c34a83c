/**
 * An OpenAI-compatible server over a small model through llama.cpp, for one test: the product does not need it.
 * Usage: node serve-local-model.mjs FOLDER_WITH_node-llama-cpp FILE.gguf   prints its port
 */
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder = '', file = ''] = process.argv.slice(2);
const { getLlama, LlamaChatSession } = await import(
  pathToFileURL(path.join(folder, 'node_modules/node-llama-cpp/dist/index.js')).href
);
const llama = await getLlama({ gpu: false, build: 'never', logLevel: 'error', maxThreads: 2 });
const model = await llama.loadModel({ modelPath: file });
const context = await model.createContext({ contextSize: 4096 });
const sequence = context.getSequence();
/** One question at a time: there is one context. */
let turn = Promise.resolve();

const server = createServer((request, response) => {
  turn = turn
    .then(() => answer(request, response))
    .catch((cause) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: String(cause) } }));
    });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));

async function answer(request, response) {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const { messages, response_format, max_tokens, temperature = 0.2, stop = [] } = JSON.parse(body);
  const of = (role) =>
    messages
      .filter((message) => message.role === role)
      .map(({ content }) => content)
      .join('\n');
  const grammar = await grammarFor(response_format);
  const session = new LlamaChatSession({ contextSequence: sequence, systemPrompt: of('system') });
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (choice) =>
    response.write(
      `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'local', choices: [{ index: 0, ...choice }] })}\n\n`,
    );
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const { stopReason } = await session.promptWithMeta(of('user'), {
    grammar,
    maxTokens: max_tokens,
    temperature,
    customStopTriggers: [stop].flat(),
    signal: gone.signal,
    stopOnAbortSignal: true,
    onTextChunk: (content) => send({ delta: { content }, finish_reason: null }),
  });
  send({ delta: {}, finish_reason: stopReason === 'maxTokens' ? 'length' : 'stop' });
  response.end('data: [DONE]\n\n');
  session.dispose({ disposeSequence: false });
}

function grammarFor(format) {
  if (format?.type === 'json_schema') return llama.createGrammarForJsonSchema(format.json_schema.schema);
  return format?.type === 'json_object' ? llama.getGrammarFor('json') : undefined;
}
