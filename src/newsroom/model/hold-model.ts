import type { OpenLanguageModel, OpenModel } from './ports.js';
import { accessOf, type ModelSettings } from './settings.js';

/** The models of the settings, each opened once: a circuit remembers failures from one draft to the next. */
export interface ModelHolder {
  /** Null where no model is used. */
  modelOf(settings: ModelSettings): OpenModel | null;
  /** Ends what is under way. */
  close(): void;
}

export function holdModel(open: OpenLanguageModel): ModelHolder {
  // The accepted model drafts while another one is scored: each keeps its circuit.
  const opened = new Map<string, OpenModel>();
  return {
    modelOf(settings) {
      const access = accessOf(settings);
      if (access === null) return null;
      const key = JSON.stringify(access);
      const model = opened.get(key) ?? open(access);
      opened.set(key, model);
      return model;
    },
    close() {
      for (const model of opened.values()) model.close();
    },
  };
}
