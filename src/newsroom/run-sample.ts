import type { SampleSwitch } from './follow-sources.js';
import type { SettingsStore } from './ports.js';

/** The sample newsroom's running servers. */
export interface RunningSample {
  readonly sourceUrls: readonly string[];
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

export interface SampleRunner extends SampleSwitch {
  isOn(): Promise<boolean>;
  /** Starts the outlets again where the desk follows them already. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

const SETTING = 'sample';

/**
 * Runs the sample newsroom. Its beginning is kept, so that after a restart it serves the same bytes, and
 * its hosts are let through the address guard only while it runs.
 */
export function createSampleRunner(parts: {
  settings: SettingsStore;
  start: (epoch: Date) => Promise<RunningSample>;
  allow: (hosts: readonly string[]) => void;
  forbid: (hosts: readonly string[]) => void;
  now: () => Date;
}): SampleRunner {
  const { settings, start, allow, forbid, now } = parts;
  let running: RunningSample | null = null;
  const run = async (epoch: Date): Promise<RunningSample> => {
    running ??= await start(epoch);
    allow(running.hosts);
    return running;
  };
  const stop = async (): Promise<void> => {
    if (running === null) return;
    forbid(running.hosts);
    await running.close();
    running = null;
  };
  return {
    isOn: async () => epochOf(await settings.get(SETTING)) !== null,
    async resume() {
      const epoch = epochOf(await settings.get(SETTING));
      if (epoch !== null) await run(epoch);
    },
    async begin() {
      const epoch = epochOf(await settings.get(SETTING)) ?? now();
      const { sourceUrls } = await run(epoch);
      await settings.set(SETTING, { epoch: epoch.toISOString() });
      return sourceUrls;
    },
    async end() {
      await stop();
      await settings.set(SETTING, null);
    },
    stop,
  };
}

function epochOf(value: unknown): Date | null {
  if (typeof value !== 'object' || value === null || !('epoch' in value)) return null;
  return new Date(String(value.epoch));
}
