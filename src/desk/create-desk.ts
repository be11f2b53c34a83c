import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { answerFault, answerNothingHere, answerTooLarge } from './answer-fault.js';
import type { Desk, DeskEnv, DeskSettings } from './context.js';
import { redeemWelcome } from './door/redeem-welcome.js';
import { requireEditor } from './door/require-editor.js';
import { securityHeaders } from './door/security-headers.js';
import { showSignIn } from './door/show-sign-in.js';
import { showWelcome } from './door/show-welcome.js';
import { signIn } from './door/sign-in.js';
import { signOut } from './door/sign-out.js';
import { saveEmbedder, showEmbedder, tryEmbedder } from './embedder/show-embedder.js';
import { showChanges } from './lists/show-changes.js';
import { showInbox } from './lists/show-inbox.js';
import { showLog } from './lists/show-log.js';
import { showNewsletter } from './lists/show-newsletter.js';
import { showPublished } from './lists/show-published.js';
import { showSpiked } from './lists/show-spiked.js';
import { saveModel, showModel, tryModel } from './model/show-model.js';
import type { DeskServices } from './ports.js';
import { approveDraft } from './review/approve-draft.js';
import { checkClaim } from './review/check-claim.js';
import { cutClaim } from './review/cut-claim.js';
import { cutWords } from './review/cut-words.js';
import { editClaim } from './review/edit-claim.js';
import { keepClaim } from './review/keep-claim.js';
import { showQueue } from './review/show-queue.js';
import { showReview } from './review/show-review.js';
import { spikeDraft } from './review/spike-draft.js';
import { undoClaim } from './review/undo-claim.js';
import { undoDraft } from './review/undo-draft.js';
import { overrideRefusal, showScorecard, showScoring, startScoring } from './scorecard/show-scorecard.js';
import { serveKeys } from './serve-keys.js';
import { addSource } from './sources/add-source.js';
import { readSource, resumeSource, updateSource } from './sources/change-source.js';
import { askImport, exportSources, importSources } from './sources/import-sources.js';
import { previewSource } from './sources/preview-source.js';
import { retireSource } from './sources/retire-source.js';
import { showSource } from './sources/show-source.js';
import { showSources } from './sources/show-sources.js';
import { addFromPack, showStarterPack } from './sources/starter-pack.js';
import { askClearSample } from './start/ask-clear-sample.js';
import { clearSample } from './start/clear-sample.js';
import { showHome } from './start/show-home.js';
import { trySample } from './start/try-sample.js';
import { draftAgain, followUp, mergeStory, splitStory } from './stories/decide-story.js';
import { setRanking, showRanking } from './stories/show-ranking.js';
import { showStory } from './stories/show-story.js';
import { streamStory, streamUnderWay } from './writings/stream-writings.js';

/** Bytes; an edited statement is at most a thousand characters. */
const LARGEST_FORM = 64 * 1024;
/** Bytes; some ten thousand sources. */
const LARGEST_LIST = 4 * 1024 * 1024;

/**
 * The editors' interface, to be mounted at `/desk`. Every action is a form post that ends in a redirect, so all of
 * it works without the script; the script adds keys and keeps the place.
 */
export function createDesk(services: DeskServices, settings: DeskSettings): Hono<DeskEnv> {
  const desk: Desk = { services, settings };
  const app = new Hono<DeskEnv>();
  app.onError(answerFault(desk));
  app.use('*', securityHeaders, compress());
  app.get('/keys.js', serveKeys);
  app.use('*', csrf({ origin: allowedOrigin(settings) }), boundBody(desk));
  openDoor(app, desk);
  app.use('*', requireEditor(desk));
  addLists(app, desk);
  addReview(app, desk);
  app.all('*', answerNothingHere(desk));
  return app;
}

/** A list of sources may be long; every other form is short. */
function boundBody(desk: Desk): MiddlewareHandler<DeskEnv> {
  const onError = answerTooLarge(desk);
  const [form, list] = [LARGEST_FORM, LARGEST_LIST].map((maxSize) => bodyLimit({ maxSize, onError }));
  return async (c, next) => (c.req.path.endsWith('/sources/import') ? list : form)?.(c, next);
}

/** Behind a proxy the request's own address is not the public one; both are ours. */
function allowedOrigin({ baseUrl }: DeskSettings): (origin: string, c: { req: { url: string } }) => boolean {
  const own = new URL(baseUrl).origin;
  return (origin, c) => origin === own || origin === new URL(c.req.url).origin;
}

function openDoor(app: Hono<DeskEnv>, desk: Desk): void {
  app.get('/welcome/:token', showWelcome(desk));
  app.post('/welcome/:token', redeemWelcome(desk));
  app.get('/sign-in', showSignIn(desk));
  app.post('/sign-in', signIn(desk));
  app.post('/sign-out', signOut(desk));
}

function addLists(app: Hono<DeskEnv>, desk: Desk): void {
  app.get('/', showHome(desk));
  app.post('/sample', trySample(desk));
  app.get('/sample/removal', askClearSample(desk));
  app.post('/sample/removal', clearSample(desk));
  app.get('/sources', showSources(desk));
  app.post('/sources', addSource(desk));
  app.get('/sources/preview', previewSource(desk));
  app.get('/sources/import', askImport(desk));
  app.post('/sources/import', importSources(desk));
  app.get('/sources/sources.opml', exportSources(desk));
  app.get('/sources/starter-pack', showStarterPack(desk));
  app.post('/sources/starter-pack', addFromPack(desk));
  app.get('/sources/:source', showSource(desk));
  app.post('/sources/:source', updateSource(desk));
  app.post('/sources/:source/retirement', retireSource(desk));
  app.post('/sources/:source/resumption', resumeSource(desk));
  app.post('/sources/:source/reading', readSource(desk));
  app.get('/inbox', showInbox(desk));
  app.get('/stories/:story', showStory(desk));
  app.get('/stories/:story/changes', showChanges(desk));
  app.post('/stories/:story/merger', mergeStory(desk));
  app.post('/stories/:story/split', splitStory(desk));
  app.post('/stories/:story/follow-up', followUp(desk));
  app.post('/stories/:story/drafting', draftAgain(desk));
  app.get('/stories/:story/writing', streamStory(desk));
  app.get('/writing', streamUnderWay(desk));
  app.get('/ranking', showRanking(desk));
  app.post('/ranking', setRanking(desk));
  app.get('/log', showLog(desk));
  app.get('/published', showPublished(desk));
  app.get('/spiked', showSpiked(desk));
  app.get('/newsletter', showNewsletter(desk));
  app.get('/model', showModel(desk));
  app.post('/model', saveModel(desk));
  app.post('/model/trial', tryModel(desk));
  app.get('/embedder', showEmbedder(desk));
  app.post('/embedder', saveEmbedder(desk));
  app.post('/embedder/trial', tryEmbedder(desk));
  app.get('/scorecard', showScorecard(desk));
  app.post('/scorecard', startScoring(desk));
  app.get('/scorecard/:run', showScoring(desk));
  app.post('/scorecard/:run/override', overrideRefusal(desk));
}

function addReview(app: Hono<DeskEnv>, desk: Desk): void {
  app.get('/review', showQueue(desk));
  app.get('/review/:draft', showReview(desk));
  app.post('/drafts/:draft/approval', approveDraft(desk));
  app.post('/drafts/:draft/spike', spikeDraft(desk));
  app.post('/drafts/:draft/reversal', undoDraft(desk));
  app.post('/drafts/:draft/claims/:claim/check', checkClaim(desk));
  app.post('/drafts/:draft/claims/:claim/cut', cutClaim(desk));
  app.post('/drafts/:draft/claims/:claim/word-cut', cutWords(desk));
  app.post('/drafts/:draft/claims/:claim/edit', editClaim(desk));
  app.post('/drafts/:draft/claims/:claim/override', keepClaim(desk));
  app.post('/drafts/:draft/claims/:claim/reversal', undoClaim(desk));
}
