export { NothingSupported } from './errors.js';
export type {
  LanguageModel,
  ProposedBrief,
  ProposedClaim,
  WriteOptions,
} from './ports.js';
export { type ModelSource, type ShownToModel, showModel } from './show-model.js';
export { writeBrief } from './write-brief.js';
