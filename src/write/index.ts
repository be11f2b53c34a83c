export { NothingSupported } from './errors.js';
export type {
  LanguageModel,
  ModelSource,
  ProposedBrief,
  ProposedClaim,
  WriteOptions,
} from './ports.js';
export { writeBrief } from './write-brief.js';
