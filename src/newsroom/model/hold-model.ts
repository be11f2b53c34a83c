import type { OpenLanguageModel, OpenModel } from './ports.js';
import { accessOf, type ModelSettings } from './settings.js';

/** The model of the current settings, opened once: its circuit remembers failures from one draft to the next. */
export interface ModelHolder {
  /** Null where no model is used. */
  modelOf(settings: ModelSettings): OpenModel | null;
  /** Ends what is under way. */
  close(): void;
}

export function holdModel(open: OpenLanguageModel): ModelHolder {
  let held: { readonly key: string; readonly model: OpenModel } | null = null;
  const opened = new Set<OpenModel>();
  return {
    modelOf(settings) {
      const access = accessOf(settings);
      if (access === null) return null;
      const key = JSON.stringify(access);
      if (held?.key !== key) {
        // What is under way with the old settings may go on until the program ends.
        held = { key, model: open(access) };
        opened.add(held.model);
      }
      return held.model;
    },
    close() {
      for (const model of opened) model.close();
    },
  };
}
