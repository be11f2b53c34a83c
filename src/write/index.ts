export { ModelFailed, type ModelFailure, NothingSupported, type TokenCount } from './errors.js';
export {
  type JudgeOptions,
  judgeStatements,
  type SecondOpinion,
  type Statement,
} from './model/judge-statements.js';
export { canJudge, type JudgeTrial, tryJudge } from './model/judge-trial.js';
export { ModelPrompt } from './model/model-prompt.js';
export { TRIAL } from './model/shapes.js';
export { type ModelWork, writeWithModel } from './model/write-with-model.js';
export type {
  LanguageModel,
  ModelAnswer,
  ModelGuidance,
  ModelPrompts,
  ModelPurpose,
  ModelRequest,
  ModelWriteOptions,
  WriteOptions,
} from './ports.js';
export { type ModelSource, type ShownToModel, showModel } from './show-model.js';
export { writeBrief } from './write-brief.js';
