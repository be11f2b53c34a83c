import type { Kysely } from 'kysely';
import type { Stores } from '../newsroom/ports.js';
import { createArticleStore } from './article-store.js';
import { createDraftStore } from './draft-store.js';
import { createEditionStore } from './edition-store.js';
import { createEditorStore } from './editor-store.js';
import { createEntryStore } from './entry-store.js';
import { createModelLedger } from './model-ledger.js';
import { createModelWaits } from './model-waits.js';
import { createPushStore } from './push-store.js';
import { createRecordStore } from './record-store.js';
import type { Tables } from './schema.js';
import { createScorecardStore } from './scorecard-store.js';
import { createSettingsStore } from './settings-store.js';
import { createSourceStore } from './source-store.js';
import { createStoryStore } from './stories/story-store.js';
import { createSubscriberStore } from './subscriber-store.js';
import { createVectorStore } from './vector-store.js';
import { createWritingStore } from './writing-store.js';

export { connect, migrate } from './database.js';
export { createDeliveryLedger } from './delivery-ledger.js';

/** Every store over one database. */
export function createStores(db: Kysely<Tables>): Stores {
  return {
    drafts: createDraftStore(db),
    sources: createSourceStore(db),
    pushes: createPushStore(db),
    entries: createEntryStore(db),
    articles: createArticleStore(db),
    stories: createStoryStore(db),
    records: createRecordStore(db),
    editors: createEditorStore(db),
    subscribers: createSubscriberStore(db),
    editions: createEditionStore(db),
    settings: createSettingsStore(db),
    modelCalls: createModelLedger(db, 'model'),
    embedderCalls: createModelLedger(db, 'embedder'),
    modelWaits: createModelWaits(db),
    scorecards: createScorecardStore(db),
    vectors: createVectorStore(db),
    writings: createWritingStore(db),
  };
}
